import type { XmlElement } from '../archive/parse-xml.ts'
import { childrenOf } from '../archive/xml-path.ts'
import { formatNumber } from '../numbers/format-number.ts'
import type { PaperMark } from '../paper/paper.ts'

const formats: Record<string, string> = {
  '1': 'decimal',
  'a': 'lowerLetter',
  'A': 'upperLetter',
  'i': 'lowerRoman',
  'I': 'upperRoman',
  '一, 二, 三, ...': 'chineseCounting',
  '一, 十, 一百(繁), ...': 'chineseCounting',
  '壹, 貳, 參, ...': 'ideographLegalTraditional',
  '壹, 贰, 叁, ...': 'chineseLegalSimplified',
  '甲, 乙, 丙, ...': 'ideographTraditional',
  '子, 丑, 寅, ...': 'ideographZodiac',
  '①, ②, ③, ...': 'decimalEnclosedCircle',
  '１, ２, ３, ...': 'decimalFullWidth',
  '01, 02, 03, ...': 'decimalZero',
  '1st': 'ordinal',
  'One': 'cardinalText',
  'First': 'ordinalText',
  '': 'none',
}

/** Counts the items of the lists of an OpenDocument file. */
export class OdtLists {
  #opened = 0
  #last = ''
  readonly #byId = new Map<string, string>()
  readonly #counters = new Map<string, (number | undefined)[]>()

  /** The name under which a list that stands in no other counts: that of the list it goes on with, or one of its own. */
  open(list: XmlElement): string {
    const { 'text:continue-list': before, 'text:continue-numbering': goesOn, 'text:list-id': shared } = list.attributes
    const known = this.#byId.get(before ?? shared ?? '')
    if (known !== undefined) this.#last = known
    else if (goesOn !== 'true' || this.#last === '') this.#last = `odt ${(this.#opened += 1)}`
    for (const id of [list.attributes['xml:id'], shared]) if (id !== undefined) this.#byId.set(id, this.#last)
    return this.#last
  }

  /** The mark of the next item of a list at a depth from 0; null where its style prints none. `isKnown` tells whether the format could be written. */
  next(style: XmlElement | null, list: string, depth: number, start: number | null): { mark: PaperMark; isKnown: boolean } | null {
    const level = levelOf(style, depth)
    if (level === null) return null
    if (level.name !== 'text:list-level-style-number' && level.name !== 'text:outline-level-style')
      return { mark: { printed: '•', bullet: true, format: 'bullet', value: 0, depth, list }, isKnown: true }
    const counts = this.#counters.get(list) ?? []
    const current = counts[depth]
    counts[depth] = start ?? (current === undefined ? Number(level.attributes['text:start-value'] ?? 1) : current + 1)
    counts.length = depth + 1
    this.#counters.set(list, counts)
    return print(style, level, counts, depth, list)
  }

  /** Begins a list again from its start. */
  restart(list: string, depth: number): void {
    const counts = this.#counters.get(list)
    if (counts !== undefined) counts.length = Math.min(counts.length, depth)
  }
}

function levelOf(style: XmlElement | null, depth: number): XmlElement | null {
  return childrenOf(style).find((level) => level.attributes['text:level'] === String(depth + 1)) ?? null
}

function print(style: XmlElement | null, level: XmlElement, counts: (number | undefined)[], depth: number, list: string): { mark: PaperMark; isKnown: boolean } | null {
  const shown = Math.max(1, Number(level.attributes['text:display-levels'] ?? 1))
  let isKnown = true
  const numbers = Array.from({ length: shown }, (_, index) => depth - shown + 1 + index).filter((one) => one >= 0).map((one) => {
    const format = formats[levelOf(style, one)?.attributes['style:num-format'] ?? ''] ?? null
    const text = format === null ? null : formatNumber(format, counts[one] ?? 1)
    isKnown &&= text !== null
    return text ?? String(counts[one] ?? 1)
  }).filter((text) => text !== '')
  if (numbers.length === 0) return null
  const printed = `${level.attributes['style:num-prefix'] ?? ''}${numbers.join('.')}${level.attributes['style:num-suffix'] ?? ''}`.trim()
  return { mark: { printed, bullet: false, format: level.attributes['style:num-format'] ?? '', value: counts[depth] ?? 0, depth, list }, isKnown }
}
