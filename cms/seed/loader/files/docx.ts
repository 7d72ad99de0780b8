import type { LanguageTag } from '@clf/text'
import type { Block, Inline, ListNode, TextNode } from '@clf/content'
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
  const blocks = bodyOf(markdown, { language, numbered: false, caption: title })
  const children = [new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }), ...blocks.flatMap(elementsOf)]
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

function elementsOf(block: Block): (Paragraph | Table)[] {
  switch (block.__component) {
    case 'content.text':
    case 'content.callout':
      return block.body.flatMap((node) => paragraphsOf(node))
    case 'content.table':
      return [new Paragraph({ text: block.caption, keepNext: true }), tableOf(block.rows), new Paragraph('')]
    case 'content.quote':
      return [new Paragraph({ text: block.text, indent: { left: 720 } })]
    case 'content.steps':
      return block.items.flatMap((item) => [
        new Paragraph({ text: item.title, numbering: { reference: 'ordered', level: 0 } }),
        ...item.body.flatMap((node) => paragraphsOf(node)),
      ])
    default:
      throw new Error(`${block.__component} has no place in a generated document.`)
  }
}

const headings = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const

function paragraphsOf(node: TextNode): Paragraph[] {
  if (node.type === 'heading') return [new Paragraph({ text: plain(node.children), heading: headings[node.level] })]
  if (node.type === 'list') return listParagraphs(node, 0)
  return [new Paragraph({ children: runsOf(node.children), spacing: { after: 160 } })]
}

function listParagraphs(list: ListNode, level: number): Paragraph[] {
  const mark = list.format === 'ordered' ? { numbering: { reference: 'ordered', level } } : { bullet: { level } }
  return list.children.flatMap((child) => child.type === 'list' ? listParagraphs(child, level + 1) : [new Paragraph({ children: runsOf(child.children), ...mark })])
}

function runsOf(inlines: readonly Inline[]): TextRun[] {
  return inlines.flatMap((inline) => inline.type === 'link' ? runsOf(inline.children) : [new TextRun({ text: inline.text, ...(inline.bold && { bold: true }) })])
}

function tableOf(rows: readonly string[][]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row, index) => new TableRow({ tableHeader: index === 0, children: row.map((cell) => cellOf(cell, index === 0)) })),
  })
}

function cellOf(text: string, header: boolean): TableCell {
  return new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: header })] })] })
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
