const byteOrderMark = '\uFEFF'

/** Rows as CSV (RFC 4180) in UTF-8 with a byte order mark, which spreadsheet programs need to read Chinese. */
export function csvOf(rows: readonly (readonly string[])[]): Buffer {
  return Buffer.from(byteOrderMark + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join(''), 'utf8')
}

function cellOf(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
