import { languageTags } from '@clf/text'
import { isAddress } from '../declare/address.ts'
import type { NodeIn, TreeNode } from '../tree.ts'
import { wordsOf } from './inlines.ts'
import type { Migration } from './migration.ts'
import { lineOf, mediaOf, objectsIn, textOf, without } from './stored.ts'
import type { Stored } from './stored.ts'
import { innerBlocks } from './text-nodes.ts'

type Mover = (block: Stored, path: string, migration: Migration) => NodeIn<'top'>[]

/** What becomes of each Strapi component, apart from running text. */
export const components: ReadonlyMap<unknown, Mover> = new Map<unknown, Mover>([
  ['content.image', imageOf],
  ['content.table', tableOf],
  ['content.callout', calloutOf],
  ['content.attachments', attachmentsOf],
  ['content.steps', stepsOf],
  ['content.video', videoOf],
  ['content.quote', quotationOf],
])

function imageOf(block: Stored, path: string, { changes }: Migration): NodeIn<'top'>[] {
  const isDecorative = block['decorative'] === true
  const text = lineOf(block['alternativeText'])
  const caption = wordsOf(block['caption'])
  if (isDecorative && text !== undefined) changes.push({ path, change: `The words “${text}” of a decorative image are left out.` })
  if (!isDecorative && text === undefined) changes.push({ path, change: 'The image has no words and is not marked as decorative; its page says so now.' })
  return [without({
    type: 'image' as const,
    media: mediaOf(block['media']),
    text: isDecorative ? undefined : text,
    decorative: isDecorative ? true as const : undefined,
    caption: caption.length === 0 ? undefined : caption,
  })]
}

function tableOf(block: Stored, path: string, { changes }: Migration): NodeIn<'top'>[] {
  const caption = wordsOf(lineOf(block['caption']))
  const rows = Array.isArray(block['rows']) ? block['rows'].filter((row) => Array.isArray(row)) : []
  const width = Math.min(100, Math.max(0, ...rows.map((row) => row.length)))
  if (width === 0) {
    changes.push({ path, change: 'The table has no rows that can be read; its caption is a paragraph now.' })
    return caption.length === 0 ? [] : [{ type: 'paragraph', children: caption }]
  }
  if (rows.some((row) => row.length !== width)) changes.push({ path, change: 'Rows of different length are filled up with empty cells.' })
  const children = rows.map((row, y): TreeNode<'row'> => ({
    type: 'row',
    children: Array.from({ length: width }, (_, x) => cellOf(row[x], y === 0 && block['headerRow'] === true, x === 0 && block['headerColumn'] === true)),
  }))
  return [{ type: 'table', caption, children }]
}

function cellOf(value: unknown, isColumnHead: boolean, isRowHead: boolean): TreeNode<'cell'> {
  const words = typeof value === 'number' ? String(value) : textOf(value)
  if (words.trim() === '') return { type: 'cell', children: [] }
  const heads = isColumnHead ? 'column' as const : isRowHead ? 'row' as const : undefined
  return without({ type: 'cell' as const, heads, children: [{ type: 'paragraph' as const, children: wordsOf(words) }] })
}

const calloutKinds: readonly TreeNode<'callout'>['kind'][] = ['information', 'important', 'warning']

function calloutOf(block: Stored, path: string, migration: Migration): NodeIn<'top'>[] {
  const kind: TreeNode<'callout'>['kind'] = calloutKinds.find((each) => each === block['kind']) ?? 'information'
  return [without({ type: 'callout' as const, kind, title: lineOf(block['title']), children: innerBlocks(block['body'], `${path}.body`, migration) })]
}

function attachmentsOf(block: Stored): NodeIn<'top'>[] {
  const children = objectsIn(block['items']).map(fileOf)
  return children.length === 0 ? [] : [without({ type: 'attachments' as const, title: lineOf(block['title']), children })]
}

function fileOf(item: Stored): TreeNode<'file'> {
  return without({
    type: 'file' as const,
    media: mediaOf(item['file']),
    title: lineOf(item['title']) ?? '',
    fileLanguage: languageTags.find((tag) => tag === item['fileLanguage']) ?? 'en',
    accessible: (['yes', 'no'] as const).find((each) => each === item['accessible']) ?? 'not-checked',
    alternativeFormatContact: lineOf(item['alternativeFormatContact']),
  })
}

function stepsOf(block: Stored, path: string, migration: Migration): NodeIn<'top'>[] {
  const children = objectsIn(block['items']).map((step, index): TreeNode<'step'> => ({
    type: 'step',
    title: lineOf(step['title']) ?? '',
    children: innerBlocks(step['body'], `${path}.items.${index}.body`, migration),
  }))
  return children.length === 0 ? [] : [without({ type: 'steps' as const, title: lineOf(block['title']), children })]
}

function videoOf(block: Stored, path: string, migration: Migration): NodeIn<'top'>[] {
  return [without({
    type: 'video' as const,
    title: lineOf(block['title']) ?? '',
    media: mediaOf(block['media']),
    captions: mediaOf(block['captions']),
    transcript: innerBlocks(block['transcript'], `${path}.transcript`, migration),
  })]
}

function quotationOf(block: Stored, path: string, { changes }: Migration): NodeIn<'top'>[] {
  const children = textOf(block['text']).split(/\n+/).filter((line) => line.trim() !== '').map((line): TreeNode<'paragraph'> => ({ type: 'paragraph', children: wordsOf(line) }))
  if (children.length === 0) return []
  const source = lineOf(block['source'])
  const address = typeof block['sourceUrl'] === 'string' && block['sourceUrl'] !== '' ? block['sourceUrl'] : undefined
  const isRight = address !== undefined && isAddress(address) && address.length <= 2000
  if (address !== undefined && !isRight) changes.push({ path, change: `The address ${JSON.stringify(address.slice(0, 80))} of the source, which no page made a link, is left out.` })
  return [without({ type: 'quotation' as const, source, sourceAddress: isRight ? address : undefined, children })]
}
