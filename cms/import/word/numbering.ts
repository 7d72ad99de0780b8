import type { XmlElement } from '../archive/parse-xml.ts'
import { childAt, childrenOf, switchAt, valueAt } from '../archive/xml-path.ts'
import { formatNumber } from '../numbers/format-number.ts'
import type { PaperMark } from '../paper/paper.ts'
import type { Styles } from './styles.ts'

interface Level {
  depth: number
  start: number
  format: string
  /** Pattern of Word, `%1.` or `（%2）`. */
  pattern: string
  /** Level after which this one begins again; 0 for never. */
  restart: number | null
  isLegal: boolean
  styleId: string | null
}

interface List {
  id: string
  /** Lists of one kind count together. */
  kind: string
  levels: Map<number, Level>
  /** Starts of this list's own, by level. */
  overrides: Map<number, number>
}

export interface NumberedPlace {
  listId: string
  depth: number
}

/** Counts the numbered paragraphs of a Word document as Word does when it shows them. */
export class Numbering {
  /** Number formats that could not be written, with their names. */
  readonly #lists: Map<string, List>
  readonly #styleLevels = new Map<string, NumberedPlace>()
  readonly #counters = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(root: XmlElement | null, styles: Styles) {
    const kinds = new Map(childrenOf(root, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'] ?? '', kind]))
    const nums = childrenOf(root, 'w:num')
    this.#lists = new Map(nums.map((num) => [num.attributes['w:numId'] ?? '', readList(num, kinds, nums, styles)]))
    for (const list of this.#lists.values()) {
      for (const level of list.levels.values()) {
        if (level.styleId !== null && !this.#styleLevels.has(`${list.id} ${level.styleId}`)) this.#styleLevels.set(`${list.id} ${level.styleId}`, { listId: list.id, depth: level.depth })
      }
    }
  }

  /** Level at which a list numbers the paragraphs of a style. */
  depthOfStyle(listId: string, styleId: string): number | null {
    return this.#styleLevels.get(`${listId} ${styleId}`)?.depth ?? null
  }

  /** The mark of the next paragraph at a place; null when the list does not exist. `isKnown` tells whether its format could be written. */
  next({ listId, depth }: NumberedPlace): { mark: PaperMark; isKnown: boolean } | null {
    const list = this.#lists.get(listId)
    const level = list?.levels.get(depth)
    if (list === undefined || level === undefined) return null
    const counts = this.#advance(list, level)
    const { printed, isKnown } = print(level, counts, list)
    const mark: PaperMark = { printed, bullet: level.format === 'bullet', format: level.format, value: counts[depth] ?? 0, depth, list: list.kind }
    return { mark, isKnown }
  }

  #advance(list: List, level: Level): (number | undefined)[] {
    const counts = this.#counters.get(list.kind) ?? []
    if (!this.#begun.has(list.id)) {
      this.#begun.add(list.id)
      for (const depth of list.overrides.keys()) counts[depth] = undefined
    }
    const current = counts[level.depth]
    counts[level.depth] = current === undefined ? startOf(list, level) : current + 1
    for (const [depth, inner] of list.levels) {
      const after = inner.restart ?? depth
      if (depth > level.depth && after > 0 && level.depth < after) counts[depth] = undefined
    }
    this.#counters.set(list.kind, counts)
    return counts
  }
}

function startOf(list: List, level: Level): number {
  return list.overrides.get(level.depth) ?? level.start
}

function print(level: Level, counts: (number | undefined)[], list: List): { printed: string; isKnown: boolean } {
  if (level.format === 'bullet') return { printed: '•', isKnown: true }
  let isKnown = true
  const printed = level.pattern.replace(/%([1-9])/g, (_whole, digit: string) => {
    const other = list.levels.get(Number(digit) - 1)
    const count = counts[Number(digit) - 1] ?? (other === undefined ? 1 : startOf(list, other))
    const format = level.isLegal || other === undefined ? 'decimal' : other.format
    const text = formatNumber(format, count)
    isKnown &&= text !== null
    return text ?? String(count)
  })
  return { printed: printed.trim(), isKnown }
}

function readList(num: XmlElement, kinds: Map<string, XmlElement>, nums: XmlElement[], styles: Styles): List {
  const id = num.attributes['w:numId'] ?? ''
  const kindId = linkedKind(valueAt(num, 'w:abstractNumId') ?? '', kinds, nums, styles)
  const levels = new Map(childrenOf(kinds.get(kindId), 'w:lvl').map((level) => readLevel(level)))
  const overrides = new Map<number, number>()
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const depth = Number(override.attributes['w:ilvl'] ?? 0)
    const level = childAt(override, 'w:lvl')
    if (level !== null) levels.set(depth, { ...readLevel(level)[1], depth })
    const start = valueAt(override, 'w:startOverride')
    if (start !== null) overrides.set(depth, numberOf(start))
  }
  return { id, kind: kindId, levels, overrides }
}

// A list may take its levels from a style of lists, which names another list.
function linkedKind(kindId: string, kinds: Map<string, XmlElement>, nums: XmlElement[], styles: Styles): string {
  const link = valueAt(kinds.get(kindId), 'w:numStyleLink')
  if (link === null || childrenOf(kinds.get(kindId), 'w:lvl').length > 0) return kindId
  const byStyleLink = [...kinds].find(([, kind]) => valueAt(kind, 'w:styleLink') === link)?.[0]
  const target = nums.find((num) => num.attributes['w:numId'] === styles.byNumbering.get(link))
  return byStyleLink ?? valueAt(target, 'w:abstractNumId') ?? kindId
}

function readLevel(level: XmlElement): [number, Level] {
  const depth = Number(level.attributes['w:ilvl'] ?? 0)
  const restart = valueAt(level, 'w:lvlRestart')
  return [depth, {
    depth,
    start: numberOf(valueAt(level, 'w:start')),
    format: formatOf(level),
    pattern: valueAt(level, 'w:lvlText') ?? '',
    restart: restart === null ? null : Number(restart),
    isLegal: switchAt(level, 'w:isLgl') === true,
    styleId: valueAt(level, 'w:pStyle'),
  }]
}

function numberOf(value: string | null): number {
  const number = Number(value ?? 0)
  return Number.isSafeInteger(number) && Math.abs(number) < 1_000_000 ? number : 0
}

// A format newer than the standard stands in an alternative: `01, 02` is written as `custom`.
function formatOf(level: XmlElement): string {
  const alternative = childAt(level, 'mc:AlternateContent')
  const format = childAt(level, 'w:numFmt') ?? childAt(alternative, 'mc:Choice', 'w:numFmt') ?? childAt(alternative, 'mc:Fallback', 'w:numFmt')
  const name = format?.attributes['w:val'] ?? 'decimal'
  return name === 'custom' && /^0+1,/.test(format?.attributes['w:format'] ?? '') ? 'decimalZero' : name
}
