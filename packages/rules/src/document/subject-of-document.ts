import { writtenLines, type DocumentTree, type NodeIn, type NodeName, type TreeNode, type WrittenLine } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import { rememberOf } from '../edition/remember.ts'
import type { Attachment, Heading, Image, Subject, Table, TextRun } from '../subject.ts'
import { anchorsIn } from './anchors.ts'
import { fieldsOf, treesOf, type OwnTree, type WrittenDocument } from './document.ts'
import { linksIn } from './links.ts'
import { placeOf } from './place.ts'
import { tableGrid } from './table-grid.ts'

/** A document as rules judge it. Pointers are paths into the document. */
export function subjectOfDocument(document: WrittenDocument): Subject {
  const { locale } = document
  const trees = treesOf(document)
  const fields = fieldsOf(document).map(([path, text]) => ({ text, lang: locale, ...placeOf(path, text) }))
  return {
    texts: [...fields, ...trees.flatMap((own) => textsIn(own, locale))].filter(({ text }) => text.trim() !== ''),
    labels: [],
    headings: [...titleOf(document), ...trees.flatMap(headingsIn)],
    links: trees.flatMap((own) => linksIn(own, locale)),
    images: trees.flatMap((own) => nodesIn(own, 'image').map(([image, path]) => imageOf(image, path, document))),
    tables: trees.flatMap((own) => nodesIn(own, 'table').map(([table, path]) => tableOf(table, path))),
    attachments: trees.flatMap((own) => nodesIn(own, 'file').map(([file, path]) => attachmentOf(file, path, document))),
    anchors: trees.flatMap((own) => anchorsIn(own, wordsOnce)),
  }
}

/** The words in runs of one language, as they follow each other: what stands before and after words in another language does not touch. */
function textsIn({ field, tree }: OwnTree, locale: LanguageTag): TextRun[] {
  return writtenLines(tree).flatMap(({ path, runs }) => runs.map(({ text, lang }) => ({ text, lang: lang ?? locale, ...placeOf([field, ...path].join('.'), text) })))
}

/** Every node of a type, with the path to it in the document. */
function nodesIn<Name extends NodeName>({ field, walked }: OwnTree, name: Name): [TreeNode<Name>, string][] {
  return walked.flatMap(({ node, path }) => (node.type === name ? [[node as TreeNode<Name>, [field, ...path].join('.')]] : []))
}

function titleOf({ title }: WrittenDocument): Heading[] {
  return title.trim() === '' ? [] : [{ level: 1, text: title, ...placeOf('title', title) }]
}

function headingsIn(own: OwnTree): Heading[] {
  return nodesIn(own, 'heading').map(([heading, path]) => {
    const text = wordsOf(heading)
    return { level: heading.level, text, ...placeOf(path, text) }
  })
}

function imageOf({ text, decorative, media }: TreeNode<'image'>, path: string, document: WrittenDocument): Image {
  const file = fileName(media, document)
  return { alternative: text ?? null, isDecorative: decorative === true, file, ...placeOf(path, text ?? file) }
}

function tableOf(table: TreeNode<'table'>, path: string): Table {
  const caption = lineWords(table.caption)
  return { caption, rows: tableGrid(table, wordsOf), ...placeOf(path, caption) }
}

function attachmentOf(file: TreeNode<'file'>, path: string, document: WrittenDocument): Attachment {
  const { title, accessible, alternativeFormatContact: contact = '', media } = file
  const inspection = media === undefined ? undefined : document.files?.[media]?.inspection
  return { title, file: fileName(media, document), accessible, contact, ...(inspection && { inspection }), ...placeOf(path, title) }
}

const fileName = (media: string | undefined, { files }: WrittenDocument): string => (media === undefined ? '' : (files?.[media]?.name ?? media))

const lineWords = (line: readonly NodeIn<'inline'>[]): string => wordsOf({ type: 'paragraph', children: [...line] })

/** The words of a node and of all that it holds. */
function wordsOf(node: TreeNode): string {
  // A cell, an item or a note stands nowhere alone, but what it holds can stand at the top.
  const held = node.type === 'cell' || node.type === 'item' || node.type === 'note' ? node.children : [node]
  const tree = { type: 'document', version: 1, children: held } as DocumentTree
  return writtenLines(tree).map(lineText).join(' ')
}

/** Of a node that is led to by its number and by its id, and of one that did not change while another was written in. */
const wordsOnce = rememberOf(wordsOf)

const lineText = ({ runs }: WrittenLine): string => runs.map(({ text }) => text).join('')
