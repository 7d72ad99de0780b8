import JSZip from 'jszip'

const schemas = 'http://schemas.openxmlformats.org'
const drawing = `xmlns:a="${schemas}/drawingml/2006/main" xmlns:r="${schemas}/officeDocument/2006/relationships"`
const made = new Date(Date.UTC(2026, 0, 1))

async function archiveOf(parts: Record<string, string>): Promise<Buffer> {
  const zip = new JSZip()
  for (const [path, content] of Object.entries(parts)) zip.file(path, content, { date: made, createFolders: false })
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

function officeParts(main: string, title: string): Record<string, string> {
  return {
    '_rels/.rels':
      `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="a" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="${main}"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
  }
}

/** Two slides and a remark: one with a title, a picture with words and one without; one hidden, with a table without a header row. */
export function presentation(): Promise<Buffer> {
  const slide = (more: string, shapes: string) => `<p:sld xmlns:p="${schemas}/presentationml/2006/main" ${drawing}${more}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`
  const words = (text: string, lang: string) => `<p:txBody><a:p><a:r><a:rPr lang="${lang}"/><a:t>${text}</a:t></a:r></a:p></p:txBody>`
  const picture = (more: string) => `<p:pic><p:nvPicPr><p:cNvPr id="1" name="a"${more}/></p:nvPicPr></p:pic>`
  const row = '<a:tr><a:tc/></a:tr>'
  return archiveOf({
    ...officeParts('ppt/presentation.xml', 'Talk'),
    'ppt/presentation.xml': `<p:presentation xmlns:p="${schemas}/presentationml/2006/main"/>`,
    'ppt/comments/modernComment_1.xml': '<p188:cmLst xmlns:p188="http://schemas.microsoft.com/office/powerpoint/2018/8/main"><p188:cm/></p188:cmLst>',
    'ppt/slides/slide1.xml': slide('', `<p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>${words('請假須知', 'zh-HK')}</p:sp>${picture(' descr="A map"')}${picture('')}`),
    'ppt/slides/slide2.xml': slide(' show="0"', `<p:sp>${words('No', 'en-GB')}</p:sp><p:graphicFrame><a:tbl><a:tblPr/>${row}${row}</a:tbl></p:graphicFrame>`),
  })
}

/** Two sheets, one of them hidden, two remarks, a picture without words and a table without heads. */
export function workbook(): Promise<Buffer> {
  const spreadsheet = `xmlns="${schemas}/spreadsheetml/2006/main"`
  return archiveOf({
    ...officeParts('xl/workbook.xml', 'List'),
    'xl/workbook.xml': `<workbook ${spreadsheet}><sheets><sheet name="a" sheetId="1"/><sheet name="b" sheetId="2" state="hidden"/></sheets></workbook>`,
    'xl/comments1.xml': `<comments ${spreadsheet}><commentList><comment ref="A1"/><comment ref="B2"/></commentList></comments>`,
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${schemas}/drawingml/2006/spreadsheetDrawing"><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="a"/></xdr:nvPicPr></xdr:pic></xdr:wsDr>`,
    'xl/tables/table1.xml': `<table ${spreadsheet} id="1" name="a" ref="A1:B2" headerRowCount="0"/>`,
  })
}

/** A text with a heading, two pictures, two tables, a tracked change, a remark, and a hidden paragraph, section and row. */
export function openDocument({ encrypted = false, entries = 0 } = {}): Promise<Buffer> {
  const names = ['office', 'text', 'table', 'style', 'meta', 'drawing', 'manifest'].map((name) => `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  const declared = [
    ...names,
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ].join(' ')
  const row = '<table:table-row><table:table-cell/></table:table-row>'
  const picture = (more: string) => `<text:p><draw:frame><draw:image/>${more}</draw:frame></text:p>`
  const body = [
    '<text:tracked-changes><text:changed-region/></text:tracked-changes>',
    '<text:h>Head</text:h><text:p text:style-name="P1">Hidden</text:p><text:p>Words.<office:annotation/></text:p>',
    '<text:section text:display="condition" text:is-hidden="true"><text:p>Hidden</text:p></text:section><table:table><table:table-row table:visibility="filter"><table:table-cell/></table:table-row></table:table>',
    picture('<svg:title>A map</svg:title>'),
    picture(''),
    `<table:table>${row}${row}</table:table>`,
    `<table:table><table:table-header-rows>${row}</table:table-header-rows>${row}</table:table>`,
  ].join('')
  const hidden = '<style:style style:name="P1"><style:text-properties text:display="none"/></style:style>'
  return archiveOf({
    'META-INF/manifest.xml': `<manifest:manifest ${declared}><manifest:file-entry>${encrypted ? '<manifest:encryption-data/>' : ''}</manifest:file-entry></manifest:manifest>`,
    'meta.xml': `<office:document-meta ${declared}><office:meta><dc:title>Paper</dc:title></office:meta></office:document-meta>`,
    'styles.xml': `<office:document-styles ${declared}><style:default-style><style:text-properties fo:language="en" fo:country="GB"/></style:default-style></office:document-styles>`,
    'content.xml':
      `<office:document-content ${declared}><office:automatic-styles>${hidden}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...Object.fromEntries(Array.from({ length: entries }, (_, index) => [`Pictures/${index}.png`, 'x'])),
  })
}
