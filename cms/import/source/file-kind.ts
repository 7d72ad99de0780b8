const signatures: [string, string][] = [
  ['25504446', 'a PDF file'],
  ['d0cf11e0', 'an old Word file (.doc) or a Word file protected by a password'],
  ['89504e47', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['504b0304', 'a ZIP or Office file'],
  ['7b5c727466', 'an RTF file'],
  ['1f8b', 'a GZIP file'],
  ['7f454c46', 'a program'],
  ['4d5a', 'a program'],
]

/** What the first bytes of a file say it is, or null when they are not those of a known binary format. */
export function binaryKind(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? null
}
