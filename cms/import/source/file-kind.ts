interface BinaryKind {
  en: string
  traditional: string
}

const signatures: [string, BinaryKind][] = [
  ['25504446', { en: 'a PDF file', traditional: 'PDF 檔案' }],
  ['89504e47', { en: 'a PNG picture', traditional: 'PNG 圖片' }],
  ['ffd8ff', { en: 'a JPEG picture', traditional: 'JPEG 圖片' }],
  ['47494638', { en: 'a GIF picture', traditional: 'GIF 圖片' }],
  ['52494646', { en: 'a picture, sound or film', traditional: '圖片、錄音或影片' }],
  ['504b0304', { en: 'a damaged ZIP or Office file', traditional: '已損壞的 ZIP 或 Office 檔案' }],
  ['377abcaf', { en: 'a 7-Zip archive', traditional: '7-Zip 壓縮檔' }],
  ['52617221', { en: 'a RAR archive', traditional: 'RAR 壓縮檔' }],
  ['1f8b', { en: 'a GZIP file', traditional: 'GZIP 檔案' }],
  ['7f454c46', { en: 'a program', traditional: '程式' }],
  ['4d5a90', { en: 'a program', traditional: '程式' }],
]

/** What the first bytes of a file say it is, or null when they are not those of a known binary format. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? null
}
