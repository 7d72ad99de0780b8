import type { NodeIn, TreeNode } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import JSZip from 'jszip'
import { bodyOf } from '../body/body-of.ts'
import { plain } from '../body/inlines.ts'

const fixedDate = new Date('2026-01-01T00:00:00Z')

const wordLanguages: Record<LanguageTag, { value: string; eastAsia: string }> = {
  en: { value: 'en-GB', eastAsia: 'zh-HK' },
  'zh-Hant-HK': { value: 'en-GB', eastAsia: 'zh-HK' },
  'zh-Hans': { value: 'en-GB', eastAsia: 'zh-CN' },
}

/** A Word document with real headings, lists and header rows. The same input gives the same bytes. */
export async function docxOf(title: string, markdown: string, language: LanguageTag): Promise<Buffer> {
  const body = bodyOf(markdown, { language, numbered: false, caption: title })
  const children = [new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }), ...body.children.flatMap(elementsOf)]
  const document = new Document({
    title,
    creator: 'Demonstration content',
    styles: { default: { document: { run: { font: 'Arial', size: 22, language: wordLanguages[language] } } } },
    numbering: { config: [{ reference: 'ordered', levels: orderedLevels }] },
    sections: [{ children }],
  })
  return withFixedDates(await Packer.toBuffer(document))
}

const orderedLevels = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN].map((format, level) => ({
  level,
  format,
  text: `%${level + 1}.`,
  style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
}))

const headings = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const

function elementsOf(node: NodeIn<'top'>): (Paragraph | Table)[] {
  switch (node.type) {
    case 'heading':
      return [new Paragraph({ text: plain(node.children), heading: headings[node.level] })]
    case 'paragraph':
      return [new Paragraph({ children: runsOf(node.children), spacing: { after: 160 } })]
    case 'list':
      return listParagraphs(node, 0)
    case 'callout':
      return node.children.flatMap(elementsOf)
    case 'table':
      return [new Paragraph({ text: plain(node.caption), keepNext: true }), tableOf(node), new Paragraph('')]
    case 'quotation':
      return [new Paragraph({ text: node.children.map(lineOf).join('\n'), indent: { left: 720 } })]
    case 'steps':
      return node.children.flatMap((step) => [
        new Paragraph({ text: step.title, numbering: { reference: 'ordered', level: 0 } }),
        ...step.children.flatMap(elementsOf),
      ])
    default:
      throw new Error(`A ${node.type} has no place in a generated document.`)
  }
}

const lineOf = (node: NodeIn<'block'>): string => (node.type === 'paragraph' ? plain(node.children) : '')

function listParagraphs(list: TreeNode<'list'>, level: number): Paragraph[] {
  const mark = list.numeral === undefined ? { bullet: { level } } : { numbering: { reference: 'ordered', level } }
  return list.children.flatMap(({ children }) => children.flatMap((child) => itemParagraphs(child, mark, level)))
}

function itemParagraphs(child: NodeIn<'block'>, mark: object, level: number): Paragraph[] {
  if (child.type === 'list') return listParagraphs(child, level + 1)
  if (child.type === 'paragraph') return [new Paragraph({ children: runsOf(child.children), ...mark })]
  throw new Error(`A ${child.type} has no place in a list of a generated document.`)
}

function runsOf(inlines: readonly NodeIn<'inline'>[]): TextRun[] {
  return inlines.map((inline) => new TextRun({ text: plain([inline]), ...(inline.type === 'text' && inline.bold && { bold: true }) }))
}

function tableOf({ children }: TreeNode<'table'>): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: children.map((row, index) => new TableRow({ tableHeader: index === 0, children: row.children.map((cell) => cellOf(cell, index === 0)) })),
  })
}

function cellOf({ children }: TreeNode<'cell'>, header: boolean): TableCell {
  return new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: children.map(lineOf).join('\n'), bold: header })] })] })
}

/** The library stamps the present time into the archive and into the properties; a seed must not change from day to day. */
async function withFixedDates(buffer: Buffer): Promise<Buffer> {
  const source = await JSZip.loadAsync(buffer)
  const target = new JSZip()
  for (const name of Object.keys(source.files).sort()) {
    const entry = source.files[name]
    if (!entry || entry.dir) continue
    const content = name === 'docProps/core.xml' ? fixedProperties(await entry.async('string')) : await entry.async('uint8array')
    target.file(name, content, { date: fixedDate, createFolders: false })
  }
  return target.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

function fixedProperties(xml: string): string {
  return xml.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, fixedDate.toISOString())
}
