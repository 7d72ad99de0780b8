/** Pieces of WordprocessingML as text. Everything here is written by hand from the standard, so that files owe nothing to the reader. */

const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
} as const

export const declared = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ')

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Text in `w:t`. */
const t = (text: string): string => `<w:t xml:space="preserve">${escaped(text)}</w:t>`

/** A run; `look` are elements of its properties, `w:b` written as `b`, `w:u w:val="single"` as `u=single`. */
export const r = (text: string, ...look: string[]): string => run(t(text), ...look)

/** A run around any content. */
export const run = (content: string, ...look: string[]): string => `<w:r>${properties('w:rPr', look)}${content}</w:r>`

/** A paragraph; a string that is no XML is a run of text. */
export const p = (content: string | string[], ...look: string[]): string => `<w:p>${properties('w:pPr', look)}${inline(content)}</w:p>`

/** A paragraph of a list. */
export const item = (list: number, depth: number, content: string | string[], ...look: string[]): string =>
  p(content, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`, ...look)

export const styled = (style: string, content: string | string[], ...look: string[]): string => p(content, `pStyle=${style}`, ...look)
export const title = (content: string | string[]): string => styled('Title', content)

/** A table of rows of cells; a cell is a string of text, XML, or one that {@link cell} made. */
export const table = (rows: (string | string[])[], look = ''): string =>
  `<w:tbl><w:tblPr>${look}</w:tblPr><w:tblGrid/>${rows.map((one) => (typeof one === 'string' ? one : row(one))).join('')}</w:tbl>`

export const row = (cells: string[], ...look: string[]): string =>
  `<w:tr>${properties('w:trPr', look)}${cells.map((one) => (one.startsWith('<w:tc>') || one.startsWith('<w:sdt>') ? one : cell(one))).join('')}</w:tr>`

export const cell = (content: string, ...look: string[]): string => `<w:tc>${properties('w:tcPr', look)}${content.startsWith('<w:') ? content : p(content)}</w:tc>`

/** Cells that are merged downwards: the first, and those below it. */
export const down = (content: string, ...look: string[]): string => cell(content, 'vMerge=restart', ...look)
export const under = (...look: string[]): string => cell('', '<w:vMerge/>', ...look)
export const across = (span: number, content: string, ...look: string[]): string => cell(content, `gridSpan=${span}`, ...look)

export const note = (id: number, kind: 'footnote' | 'endnote' = 'footnote'): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`

/** A field with begin, code, result and end marks, each in a run of its own. */
export const field = (code: string, result: string, form = ''): string =>
  `<w:r><w:fldChar w:fldCharType="begin">${form}</w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${
    escaped(code)
  } </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

export const simpleField = (code: string, result: string): string => `<w:fldSimple w:instr=" ${escaped(code)} ">${result}</w:fldSimple>`
export const inserted = (content: string): string => `<w:ins w:id="1" w:author="Demonstration">${content}</w:ins>`
export const deleted = (text: string): string => `<w:del w:id="2" w:author="Demonstration"><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`
export const bookmark = (name: string, content: string): string => `<w:bookmarkStart w:id="9" w:name="${name}"/>${content}<w:bookmarkEnd w:id="9"/>`

export const checkbox = (checked: boolean, sign = checked ? '☒' : '☐'): string =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${r(sign)}</w:sdtContent></w:sdt>`

export const math = (content: string): string => `<m:oMath>${content}</m:oMath>`
export const mr = (text: string): string => `<m:r><m:t>${escaped(text)}</m:t></m:r>`
export const fraction = (over: string, under: string): string => `<m:f><m:num>${over}</m:num><m:den>${under}</m:den></m:f>`

export const picture = (id: string, description: string, more = ''): string =>
  `<w:drawing><wp:inline><wp:docPr id="1" name="Picture" descr="${
    escaped(description)
  }" ${more}/><a:graphic><a:graphicData uri="x"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="p"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`

export const box = (content: string, more = ''): string =>
  `<w:drawing><wp:anchor><wp:docPr id="2" name="Box" ${more}/><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`

export const alternatives = (choice: string, fallback: string, requires = 'wps'): string =>
  `<mc:AlternateContent><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`

function properties(name: string, look: string[]): string {
  if (look.length === 0) return ''
  const elements = look.map((one) => {
    if (one.startsWith('<')) return one
    const [property = '', value] = one.split('=')
    return `<w:${property}${value === undefined ? '' : ` w:val="${value}"`}/>`
  })
  return `<${name}>${elements.join('')}</${name}>`
}

function inline(content: string | string[]): string {
  return [content].flat().map((one) => (one.startsWith('<') ? one : r(one))).join('')
}
