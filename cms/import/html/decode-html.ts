/** The text of an HTML file in the encoding that it declares. */
export function decodeHtml(bytes: Buffer): string {
  const charset = /charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 1024).toString('latin1'))?.[1] ?? 'utf-8'
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(isWide ? 'utf-16le' : charset).decode(bytes)
  } catch {
    // An encoding that does not exist: most pages that name one are in UTF-8 today.
    return bytes.toString('utf8')
  }
}
