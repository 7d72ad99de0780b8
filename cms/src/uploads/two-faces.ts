const localEnd = Buffer.from('PK\x05\x06', 'latin1')
const longestComment = 65_535
const endLength = 22

/** Whether programs that open archives would open these bytes: the directory of a ZIP ends at their last byte. */
export function endsAsArchive(bytes: Buffer): boolean {
  let at = bytes.lastIndexOf(localEnd)
  while (at >= 0 && at >= bytes.length - longestComment - endLength) {
    if (at + endLength <= bytes.length && at + endLength + bytes.readUInt16LE(at + 20) === bytes.length) return true
    at = at === 0 ? -1 : bytes.lastIndexOf(localEnd, at - 1)
  }
  return false
}

/** Whether a browser or an interpreter that ignores the type would take the bytes for a page: a tag stands in them. */
export function holdsMarkup(bytes: Buffer): boolean {
  return /<(?:script|html|body|iframe|svg|\?php)[\s/>]|<!doctype\s+html/i.test(bytes.toString('latin1'))
}

/** Whether the text begins as HTML, XML or a script for a shell. */
export function startsAsMarkup(bytes: Buffer): boolean {
  return /^(?:\xEF\xBB\xBF)?\s*(?:<[a-z!?/]|#!)/i.test(bytes.subarray(0, 1024).toString('latin1'))
}

/** Whether the first bytes of a picture open a comment of JavaScript, as those do that are pictures and scripts at once. */
export function looksLikeScript(bytes: Buffer): boolean {
  return bytes.subarray(0, 16).includes('/*')
}
