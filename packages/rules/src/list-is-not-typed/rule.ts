import { typedMark, type Mark, type NodeIn, type Numeral, type TreeNode } from '@clf/content/tree'
import { valueAt, withNodes } from '../edition/change.ts'
import { defineEditionRule, judgeVersions } from '../edition/edition-rule.ts'
import { inlineText, type Placed, type Version } from '../edition/edition-subject.ts'
import { linesAtBreaks } from '../edition/lines-at-breaks.ts'
import { failed, passed } from '../rule.ts'

type Reason = 'paragraphs' | 'lines'

/** A list is made with the list of the editor, not with typed marks. */
export const listIsNotTyped = defineEditionRule<Reason>({
  id: 'list-is-not-typed',
  impact: 'serious',
  criteria: ['1.3.1'],
  source: { title: 'WCAG technique H48, lists for groups of items', url: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H48' },
  why: {
    en: 'A screen reader says how many items a list has and where it ends. Of typed marks it knows nothing.',
    'zh-Hant-HK': '讀屏軟件會讀出列表的項目數目和結尾。自行輸入的符號則無法識別。',
    'zh-Hans': '读屏软件会读出列表的项目数目和结尾。自行输入的符号则无法识别。',
  },
  messages: {
    paragraphs: {
      en: 'A list is typed by hand, from “{found}” on. Make it a list.',
      'zh-Hant-HK': '由「{found}」起的列表是自行輸入的。請改用列表。',
      'zh-Hans': '从“{found}”起的列表是自行输入的。请改用列表。',
    },
    lines: {
      en: 'A list is typed by hand with line breaks, from “{found}” on. Make it a list.',
      'zh-Hant-HK': '由「{found}」起的列表是以換行輸入的。請改用列表。',
      'zh-Hans': '从“{found}”起的列表是以换行输入的。请改用列表。',
    },
  },
  evaluate: judgeVersions((version) => groupsOf(version).map(({ place, reason }) => (reason === null ? passed(place) : failed(reason, place, place.snippet)))),
  repair(edition, { pointer, reason }) {
    const end = pointer.lastIndexOf('.')
    const list = valueAt(edition, pointer.slice(0, end)) as TreeNode[]
    const index = Number(pointer.slice(end + 1))
    const first = list[index]
    if (first?.type !== 'paragraph') return null
    if (reason === 'lines') {
      const { before, lines } = linesOf(first)
      return withNodes(edition, pointer, [...(before.length === 0 ? [] : [{ ...first, children: before }]), listOf(lines)])
    }
    const paragraphs = runFrom(list, index).map((node) => node.children)
    return withNodes(edition, pointer, [listOf(paragraphs)], paragraphs.length)
  },
})

interface Group {
  place: Placed
  reason: Reason | null
}

function groupsOf({ nodes }: Version): Group[] {
  return adjacentIn(nodes).flatMap((paragraphs) => {
    const held = paragraphs.map(({ node }) => node)
    let taken = 0
    return paragraphs.flatMap((place, index): Group[] => {
      if (index < taken) return []
      if (linesOf(place.node as TreeNode<'paragraph'>).lines.length > 1) return [{ place, reason: 'lines' }]
      const run = runFrom(held, index)
      if (run.length < 2) return [{ place, reason: null }]
      taken = index + run.length
      return [{ place, reason: 'paragraphs' }]
    })
  })
}

/** Paragraphs, together where nothing else stands between them. */
function adjacentIn(nodes: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = []
  const latest = new Map<string, { group: Placed[]; index: number }>()
  for (const each of nodes) {
    if (each.node.type !== 'paragraph' || each.within.some(({ type }) => type === 'row' || type === 'item')) continue
    const end = each.pointer.lastIndexOf('.')
    const [list, index] = [each.pointer.slice(0, end), Number(each.pointer.slice(end + 1))]
    const before = latest.get(list)
    const group = before?.index === index - 1 ? before.group : []
    if (group.length === 0) groups.push(group)
    group.push(each)
    latest.set(list, { group, index })
  }
  return groups
}

/** Paragraphs from one on whose typed marks follow each other. */
function runFrom(list: readonly TreeNode[], index: number): TreeNode<'paragraph'>[] {
  const run: TreeNode<'paragraph'>[] = []
  let before: Mark | null = null
  for (let at = index; at < list.length; at += 1) {
    const node = list[at]
    if (node?.type !== 'paragraph') break
    const mark = typedMark(inlineText(node.children))?.mark ?? null
    if (mark === null || (before !== null && !follows(before, mark)) || (before === null && !begins(mark))) break
    run.push(node)
    before = mark
  }
  return run
}

/** A list begins with a bullet or with its first number. */
const begins = ({ bullet, readings }: Mark): boolean => bullet || readings.some(({ value }) => value === 1)

const follows = (before: Mark, mark: Mark): boolean =>
  before.bullet
    ? mark.bullet && mark.printed === before.printed
    : mark.surround === before.surround && mark.readings.some(({ numeral, value }) => before.readings.some((one) => one.numeral === numeral && one.value + 1 === value))

/** Lines of one paragraph with marks that follow each other, and what stands before them. */
function linesOf({ children }: TreeNode<'paragraph'>): { before: NodeIn<'inline'>[]; lines: NodeIn<'inline'>[][] } {
  const all = linesAtBreaks(children)
  const first = all.findIndex((line) => typedMark(inlineText(line)) !== null)
  if (first < 0 || all.length - first < 2) return { before: [], lines: [] }
  const lines = all.slice(first)
  const isRun = runFrom(lines.map((held): TreeNode<'paragraph'> => ({ type: 'paragraph', children: held })), 0).length === lines.length
  if (!isRun) return { before: [], lines: [] }
  const before = all.slice(0, first).flatMap((line, index): NodeIn<'inline'>[] => (index === 0 ? line : [{ type: 'break' }, ...line]))
  return { before, lines }
}

function listOf(lines: readonly NodeIn<'inline'>[][]): TreeNode<'list'> {
  const marks = lines.map((line) => typedMark(inlineText(line)))
  const [first, second] = marks
  // `(i)` is the ninth letter too: the marks that follow tell.
  const numeral: Numeral | undefined = first?.mark.bullet
    ? undefined
    : first?.mark.readings.find((one) => one.value === 1 && second?.mark.readings.some((next) => next.numeral === one.numeral && next.value === 2))?.numeral
  const surround = first?.mark.surround ?? undefined
  return {
    type: 'list',
    ...(numeral !== undefined && { numeral }),
    ...(numeral !== undefined && surround !== undefined && { surround }),
    children: lines.map((line, index) => ({ type: 'item', children: [{ type: 'paragraph', children: without(line, marks[index]?.length ?? 0) }] })),
  }
}

/** A line without its first characters. */
function without(line: readonly NodeIn<'inline'>[], length: number): NodeIn<'inline'>[] {
  let left = length
  return line.flatMap((node): NodeIn<'inline'>[] => {
    if (node.type !== 'text' || left === 0) return [node]
    const text = node.text.slice(left)
    left = Math.max(0, left - node.text.length)
    return text === '' ? [] : [{ ...node, text }]
  })
}
