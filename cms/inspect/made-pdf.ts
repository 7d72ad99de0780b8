/** What a made PDF holds. */
export interface MadePdf {
  /** Operators of each page's content. */
  pages: string[]
  /** More of the catalogue, for example `/Lang (en)`. */
  catalog?: string
  /** Title in the properties. */
  title?: string
  /** More objects, by number from 100. */
  objects?: Record<number, string | Buffer>
  /** More of each page. */
  page?: string
  /** More of the trailer. */
  trailer?: string
}

export const words = (text: string, mark = ''): string => `${mark && `${mark} BDC `}BT /F1 12 Tf 72 700 Td (${text}) Tj ET${mark && ' EMC'}`

/** Shows the picture of object 100. */
export const shownPicture = 'q 600 0 0 800 0 0 cm /Im1 Do Q'

/** A picture of one dot, and one that says it has 9,000 by 9,000 of them: what it says is enough to know that it is one. */
export const scannedPicture = Buffer.from(
  '<</Type/XObject/Subtype/Image/Width 9000/Height 9000/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\nx\nendstream',
  'latin1',
)

/** A stream of bytes, packed or as they are. */
export function streamOf(bytes: Buffer, more = ''): Buffer {
  return Buffer.concat([Buffer.from(`<<${more}/Length ${bytes.length}>>\nstream\n`), bytes, Buffer.from('\nendstream')])
}

/** The bytes of a PDF written by hand, with a right table of its objects (ISO 32000-2, 7.5). */
export function pdfOf({ pages, catalog = '', title, objects = {}, page = '', trailer = '' }: MadePdf): Buffer {
  const kids = pages.map((_, index) => `${10 + index * 2} 0 R`).join(' ')
  const all: Record<number, string | Buffer> = {
    1: `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    2: `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    3: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    4: `<<${title === undefined ? '' : `/Title (${title})`}>>`,
  }
  for (const [index, content] of pages.entries()) {
    const number = 10 + index * 2
    const images = objects[100] ? '/XObject<</Im1 100 0 R>>' : ''
    all[number] = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>${images}>>/Contents ${number + 1} 0 R/StructParents ${index}${page}>>`
    all[number + 1] = streamOf(Buffer.from(content, 'latin1'))
  }
  return written({ ...all, ...objects }, trailer)
}

function written(objects: Record<number, string | Buffer>, trailer: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  let at = parts[0]?.length ?? 0
  const offsets = new Map<number, number>()
  for (const [number, content] of Object.entries(objects)) {
    offsets.set(Number(number), at)
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), typeof content === 'string' ? Buffer.from(content, 'latin1') : content, Buffer.from('\nendobj\n')])
    parts.push(part)
    at += part.length
  }
  const size = Math.max(...offsets.keys()) + 1
  const table = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  parts.push(Buffer.from(`xref\n0 ${size}\n${table.join('')}trailer\n<</Size ${size}/Root 1 0 R/Info 4 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`))
  return Buffer.concat(parts)
}

/** A tagged PDF of one page: a heading, a figure with words and one without, a table with header cells and one without. */
export function taggedPdf(): Buffer {
  const roles = ['/H1', '/Figure', '/Figure', '/TH', '/TD', '/TD', '/TD']
  const marked = roles.map((role, mark) => words(`Part ${mark}`, `${role} <</MCID ${mark}>>`)).join('\n')
  const leaf = (number: number, role: string, parent: number, mark: number, more = '') => [number, `<</Type/StructElem/S/${role}/P ${parent} 0 R/Pg 10 0 R/K ${mark}${more}>>`] as const
  const group = (number: number, role: string, parent: number, ...kids: number[]) => [number, `<</Type/StructElem/S/${role}/P ${parent} 0 R/K[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`] as const
  return pdfOf({
    title: 'Leave',
    catalog: '/Lang (en-GB)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot 100 0 R/Outlines 130 0 R',
    pages: [marked],
    objects: Object.fromEntries([
      [100, '<</Type/StructTreeRoot/K 101 0 R/ParentTree<</Nums[0[102 0 R 103 0 R 104 0 R 107 0 R 109 0 R 112 0 R 114 0 R]]>>>>'],
      group(101, 'Document', 100, 102, 103, 104, 105, 110),
      leaf(102, 'H1', 101, 0),
      leaf(103, 'Figure', 101, 1, '/Alt (A map)'),
      leaf(104, 'Figure', 101, 2),
      group(105, 'Table', 101, 106, 108),
      group(106, 'TR', 105, 107),
      leaf(107, 'TH', 106, 3),
      group(108, 'TR', 105, 109),
      leaf(109, 'TD', 108, 4),
      group(110, 'Table', 101, 111, 113),
      group(111, 'TR', 110, 112),
      leaf(112, 'TD', 111, 5),
      group(113, 'TR', 110, 114),
      leaf(114, 'TD', 113, 6),
      [130, '<</Type/Outlines/First 131 0 R/Last 131 0 R/Count 1>>'],
      [131, '<</Title(Leave)/Parent 130 0 R/Dest[10 0 R/Fit]>>'],
    ]),
  })
}
