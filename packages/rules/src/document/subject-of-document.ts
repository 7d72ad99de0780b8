import { inlineText, type AttachmentsBlock, type Block, type ImageBlock, type TableBlock } from '@clf/content'
import type { Anchor, Attachment, Heading, Image, Link, Place, Subject, Table, TextRun } from '../subject.ts'
import type { WrittenDocument } from './document.ts'
import { locateFields } from './fields.ts'
import { linksOf, locate, locateNodes, textsOf, type Located } from './text-nodes.ts'

/** A document as rules judge it. Pointers are paths into the document. */
export function subjectOfDocument(document: WrittenDocument): Subject {
  return {
    texts: textRunsOf(document),
    labels: [],
    headings: headingsOf(document),
    links: locateNodes(document).flatMap(linksOf).map(({ value, path }): Link => {
      const text = inlineText(value.children)
      return { text, address: value.url, ...placeOf(path, text) }
    }),
    images: blocksOf(document, 'content.image').map(imageOf),
    tables: blocksOf(document, 'content.table').map(tableOf),
    attachments: blocksOf(document, 'content.attachments').flatMap(attachmentsOf),
    anchors: anchorsOf(document),
  }
}

const placeOf = (pointer: string, words: string): Place => ({ pointer, snippet: [...words].slice(0, 200).join('') })

type BlockNamed<Name extends Block['__component']> = Extract<Block, { __component: Name }>

function blocksOf<Name extends Block['__component']>({ body }: WrittenDocument, name: Name): Located<BlockNamed<Name>>[] {
  const isNamed = (located: Located<Block>): located is Located<BlockNamed<Name>> => located.value.__component === name
  return locate(body, 'body').filter(isNamed)
}

function textRunsOf(document: WrittenDocument): TextRun[] {
  const fields = locateFields(document).map(({ value, path }) => ({ value: { text: value, lang: document.locale }, path }))
  const runs = [...fields, ...locateNodes(document).flatMap((node) => textsOf(node, document.locale))]
  return runs.filter(({ value }) => value.text.trim() !== '').map(({ value, path }) => ({ ...value, ...placeOf(path, value.text) }))
}

function headingsOf(document: WrittenDocument): Heading[] {
  const title = document.title.trim() === '' ? [] : [{ level: 1, text: document.title, ...placeOf('title', document.title) }]
  const inBody = locateNodes(document).flatMap(({ value, path }) => {
    if (value.type !== 'heading') return []
    const text = inlineText(value.children)
    return [{ level: value.level, text, ...placeOf(path, text) }]
  })
  return [...title, ...inBody]
}

const imageOf = ({ value, path }: Located<ImageBlock>): Image => ({
  alternative: value.alternativeText,
  isDecorative: value.decorative,
  file: value.media?.name ?? '',
  ...placeOf(path, value.alternativeText ?? value.media?.name ?? ''),
})

const tableOf = ({ value, path }: Located<TableBlock>): Table => ({
  caption: value.caption,
  rows: value.rows.map((row, y) => row.map((text, x) => ({ text, isHeader: (value.headerRow && y === 0) || (value.headerColumn && x === 0) }))),
  ...placeOf(path, value.caption),
})

const attachmentsOf = ({ value, path }: Located<AttachmentsBlock>): Attachment[] =>
  locate(value.items, `${path}.items`).map(({ value: { title, file, accessible, alternativeFormatContact }, path }) => ({
    title,
    file: file?.name ?? '',
    accessible,
    contact: alternativeFormatContact ?? '',
    ...placeOf(path, title),
  }))

function anchorsOf(document: WrittenDocument): Anchor[] {
  const marks = new Set<string>()
  return locateNodes(document).flatMap(({ value, path }) => {
    if (value.type !== 'paragraph') return []
    const words = inlineText(value.children)
    if (value.footnote === undefined) return value.number === undefined ? [] : [{ name: `clf:paragraph/${value.number}`, ...placeOf(path, words) }]
    // Several paragraphs of one footnote share its mark.
    const name = `clf:footnote/${value.footnote}`
    if (marks.has(name)) return []
    marks.add(name)
    return [{ name, ...placeOf(path, words) }]
  })
}
