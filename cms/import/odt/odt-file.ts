import JSZip from 'jszip'

/** What a made OpenDocument text holds. */
export interface OdtFile {
  /** Inside `office:text`. */
  body: string
  /** Inside `office:automatic-styles`, beside the usual ones. */
  styles?: string
  /** Inside `office:styles`, which automatic styles come from. */
  sharedStyles?: string
  masterStyles?: string
  parts?: Record<string, string>
  mimetype?: string
}

const names = ['office', 'text', 'table', 'style', 'script'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
const declared = [
  ...names,
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:math="http://www.w3.org/1998/Math/MathML"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

const usual = [
  '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
  '<style:style style:name="Sup" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>',
  '<style:style style:name="Hid" style:family="text"><style:text-properties text:display="none"/></style:style>',
  '<style:style style:name="HidP" style:family="paragraph"><style:text-properties text:display="none"/></style:style>',
  '<style:style style:name="Title" style:family="paragraph"/>',
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>',
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1" text:start-value="2"/><text:list-level-style-number text:level="2" style:num-prefix="(" style:num-suffix=")" style:num-format="a"/></text:list-style>',
  '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>',
  '<text:list-style style:name="L3"><text:list-level-style-number text:level="1" style:num-suffix="、" style:num-format="一, 二, 三, ..."/><text:list-level-style-number text:level="2" style:num-prefix="（" style:num-suffix="）" style:num-format="一, 二, 三, ..."/></text:list-style>',
].join('')

/** The bytes of an OpenDocument text. */
export async function odtBytes(file: OdtFile): Promise<Buffer> {
  const zip = new JSZip()
  zip.file('mimetype', file.mimetype ?? 'application/vnd.oasis.opendocument.text', { compression: 'STORE' })
  zip.file(
    'content.xml',
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${declared}><office:automatic-styles>${usual}${
      file.styles ?? ''
    }</office:automatic-styles><office:body><office:text>${file.body}</office:text></office:body></office:document-content>`,
  )
  zip.file(
    'styles.xml',
    `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${declared}><office:styles>${file.sharedStyles ?? ''}</office:styles><office:master-styles>${
      file.masterStyles ?? ''
    }</office:master-styles></office:document-styles>`,
  )
  for (const [path, content] of Object.entries(file.parts ?? {})) zip.file(path, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

export const odtP = (content: string, style = ''): string => `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${content}</text:p>`
export const odtTitle = odtP('Demonstration', 'P1')
export const span = (style: string, content: string): string => `<text:span text:style-name="${style}">${content}</text:span>`
export const odtList = (style: string, ...items: string[]): string => `<text:list text:style-name="${style}">${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`
export const odtCell = (content: string, more = ''): string => `<table:table-cell ${more}>${odtP(content)}</table:table-cell>`
export const odtRow = (...cells: string[]): string => `<table:table-row>${cells.map((cell) => (cell.startsWith('<table:') ? cell : odtCell(cell))).join('')}</table:table-row>`
export const odtTable = (...rows: string[]): string => `<table:table table:name="T">${rows.join('')}</table:table>`
