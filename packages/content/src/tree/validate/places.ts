import { inThreeLanguages } from '../../kinds/words.ts'
import type { InThreeLanguages } from '../../kinds/words.ts'
import { countParagraphs } from '../count/count-tree.ts'
import { printed, usualSurround, writeNumeral } from '../count/numerals.ts'
import { numerals, ownMark, ownNumber, surrounds } from '../declare/numbering.ts'
import type { NodeKind } from '../declare/node-kind.ts'
import { nodes } from '../nodes/all-nodes.ts'
import { numbering as numberingSchema } from '../tree.ts'
import type { DocumentTree, TreeNode } from '../tree.ts'
import { clipped } from './shown.ts'

type Words = InThreeLanguages<string>
type Raw = Readonly<Record<string, unknown>>
export type Path = readonly (string | number)[]

const kinds: Readonly<Record<string, NodeKind | undefined>> = nodes as never
const slotNames = new Map<unknown, Words>([
  ['caption', inThreeLanguages('caption', '標題', '标题')],
  ['transcript', inThreeLanguages('transcript', '文字版本', '文字版本')],
])

/**
 * Names the places of a tree, right or wrong, as a person would: “paragraph 12, table row 3”. Nothing is asked of the
 * tree but that it is not changed meanwhile.
 */
export function createPlaces(tree: unknown): (path: Path) => Words {
  const top = childrenOf(tree, 'children')
  let numbers: (string | undefined)[] | undefined
  return (path) => {
    const index = path[1]
    if (typeof index !== 'number') return inThreeLanguages('the whole text', '全文', '全文')
    numbers ??= numbersOf(tree, top)
    return joined([...topSegments(index, top, numbers), ...inside(top[index], path.slice(2))])
  }
}

interface Segment extends Words {
  /** True where it belongs to the one before: “table row 3”. */
  follows?: boolean
}

function joined(segments: readonly Segment[]): Words {
  const join = (lang: keyof Words, comma: string, close: string) => segments.map((segment, index) => (index === 0 ? '' : segment.follows ? close : comma) + segment[lang]).join('')
  return inThreeLanguages(join('en', ', ', ' '), join('zh-Hant-HK', '，', ''), join('zh-Hans', '，', ''))
}

/** A node at the top: the number of a paragraph, the words of a heading, else where it stands after one of these. */
function topSegments(index: number, top: readonly unknown[], numbers: readonly (string | undefined)[]): Words[] {
  const isLandmark = (at: number) => numbers[at] !== undefined || typeOf(top[at]) === 'heading'
  if (isLandmark(index)) return [landmarkLabel(index, top, numbers)]
  let before = index - 1
  while (before >= 0 && !isLandmark(before)) before -= 1
  let after = index + 1
  while (after < top.length && !isLandmark(after)) after += 1
  const start = before < 0 ? inThreeLanguages('at the start', '開首', '开头') : placeAfter(landmarkLabel(before, top, numbers), numbers[before] !== undefined)
  return [start, segmentOf(top[index], index - before - 1, top.slice(before + 1, after))]
}

function landmarkLabel(index: number, top: readonly unknown[], numbers: readonly (string | undefined)[]): Words {
  const number = numbers[index]
  return number === undefined ? headingLabel(top[index], index) : inThreeLanguages(`paragraph ${number}`, `第${number}段`, `第${number}段`)
}

function placeAfter(label: Words, isNumber: boolean): Words {
  return isNumber
    ? inThreeLanguages(`after ${label.en}`, `${label['zh-Hant-HK']}之後`, `${label['zh-Hans']}之后`)
    : inThreeLanguages(`under the ${label.en}`, `${label['zh-Hant-HK']}之下`, `${label['zh-Hans']}之下`)
}

function numbersOf(tree: unknown, top: readonly unknown[]): (string | undefined)[] {
  const numbering = numberingSchema.safeParse(fieldOf(tree, 'numbering')).data ?? {}
  const paragraphs = top.map((node): TreeNode<'numbered'> | null => {
    if (typeOf(node) !== 'numbered') return null
    const own = ownNumber.safeParse(fieldOf(node, 'number')).data
    return { type: 'numbered', children: [], ...(own === undefined ? {} : { number: own }) }
  })
  const counted = countParagraphs({ type: 'document', version: 1, numbering, children: paragraphs.filter((node) => node !== null) } satisfies DocumentTree)
  return paragraphs.map((node) => (node === null ? undefined : counted.get(node)?.number))
}

function headingLabel(node: unknown, index: number): Words {
  const words = childrenOf(node, 'children').map((each) => fieldOf(each, 'text')).filter((text) => typeof text === 'string').join('').trim()
  if (words === '') return inThreeLanguages(`heading without words (part ${index + 1})`, `沒有文字的標題（第${index + 1}部分）`, `没有文字的标题（第${index + 1}部分）`)
  return inThreeLanguages(`heading “${clipped(words)}”`, `標題「${clipped(words)}」`, `标题“${clipped(words)}”`)
}

/** The way from a node at the top to the place. */
function inside(node: unknown, path: Path): Segment[] {
  const segments: Segment[] = []
  let current = node
  for (let step = 0; step + 1 < path.length; step += 2) {
    const [slot, index] = [path[step], path[step + 1]]
    if (typeof slot !== 'string' || typeof index !== 'number') break
    const siblings = childrenOf(current, slot)
    const name = slotNames.get(slot)
    if (name) segments.push({ ...name, follows: true })
    const next = siblings[index]
    if (!isPlainParagraph(next, index)) segments.push(segmentOf(next, index, siblings, current))
    current = next
  }
  const name = path.length % 2 === 1 ? slotNames.get(path.at(-1)) : undefined
  return name ? [...segments, { ...name, follows: true }] : segments
}

const isPlainParagraph = (node: unknown, index: number): boolean => typeOf(node) === 'paragraph' && index === 0

function segmentOf(node: unknown, index: number, siblings: readonly unknown[], parent?: unknown): Segment {
  const type = typeOf(node)
  if (type === 'row') return { ...inThreeLanguages(`row ${index + 1}`, `第${index + 1}行`, `第${index + 1}行`), follows: typeOf(parent) === 'table' }
  if (type === 'cell') return inThreeLanguages(`cell ${index + 1}`, `第${index + 1}格`, `第${index + 1}格`)
  if (type === 'step') return inThreeLanguages(`step ${index + 1}`, `步驟${index + 1}`, `步骤${index + 1}`)
  if (type === 'file') return inThreeLanguages(`file ${index + 1}`, `第${index + 1}個檔案`, `第${index + 1}个文件`)
  if (type === 'item') return itemSegment(node, index, parent)
  const words = type === 'text' ? fieldOf(node, 'text') : undefined
  if (typeof words === 'string' && words.trim() !== '') return inThreeLanguages(`“${clipped(words.trim())}”`, `「${clipped(words.trim())}」`, `“${clipped(words.trim())}”`)
  const name = kinds[type]?.schema.name
  if (!name || type === 'text') return inThreeLanguages(`part ${index + 1}`, `第${index + 1}部分`, `第${index + 1}部分`)
  const alike = siblings.filter((each) => typeOf(each) === type)
  if (type === 'paragraph') return inThreeLanguages(`text ${index + 1}`, `第${index + 1}段文字`, `第${index + 1}段文字`)
  if (alike.length === 1) return { en: name.en.toLowerCase(), 'zh-Hant-HK': name['zh-Hant-HK'], 'zh-Hans': name['zh-Hans'] }
  const place = siblings.slice(0, index + 1).filter((each) => typeOf(each) === type).length
  return inThreeLanguages(`${name.en.toLowerCase()} ${place}`, `第${place}個${name['zh-Hant-HK']}`, `第${place}个${name['zh-Hans']}`)
}

function itemSegment(item: unknown, index: number, list: unknown): Words {
  const own = ownMark.safeParse(fieldOf(item, 'mark')).data
  const numeral = numerals.find((each) => each === fieldOf(list, 'numeral'))
  const start = fieldOf(list, 'start')
  const first = typeof start === 'number' && Number.isInteger(start) && start > 0 ? start : 1
  const surround = surrounds.find((each) => each === fieldOf(list, 'surround'))
  const mark = own ?? (numeral === undefined ? String(index + 1) : printed(writeNumeral(numeral, first + index), surround ?? usualSurround[numeral]))
  return inThreeLanguages(`item ${mark}`, `項目${mark}`, `项目${mark}`)
}

function typeOf(node: unknown): string {
  const type = fieldOf(node, 'type')
  return typeof type === 'string' && Object.hasOwn(nodes, type) ? type : ''
}

function fieldOf(node: unknown, field: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, field) ? (node as Raw)[field] : undefined
}

function childrenOf(node: unknown, slot: string): readonly unknown[] {
  const held = fieldOf(node, slot)
  return Array.isArray(held) ? held : []
}
