import type { SearchTerm } from '@clf/text/search'
import { searchTerms } from '@clf/text/search'
import type { Concept, Way } from './concepts.ts'
import type { Range } from './record.ts'

/** What finds documents of a full text that say every concept, or any of them. */
export function matchOf(concepts: readonly Concept[], mode: 'all' | 'any'): string {
  const needed = mode === 'all' ? concepts.filter(({ isOptional }) => !isOptional) : concepts
  const asked = needed.length > 0 ? needed : concepts
  return asked.map(({ ways }) => `(${ways.map(phraseOf).join(' OR ')})`).join(mode === 'all' ? ' AND ' : ' OR ')
}

// Terms are letters and figures alone, so that nothing in them can end the quotation.
const phraseOf = ({ terms, isPrefix }: Way): string => `"${terms.join(' ')}"${isPrefix ? ' *' : ''}`

/** The same, of what stands at the head of a document. */
export const inHead = (match: string): string => `{title names summary headings} : (${match})`

/** Whether a line of terms says something in one way. */
export function says(line: string, { terms, isPrefix }: Way): boolean {
  return line.includes(isPrefix ? ` ${terms.join(' ')}` : ` ${terms.join(' ')} `)
}

/** How well a line of terms says a concept: the weight of the best way that it holds, 0 without any. */
export function howWell(line: string, { ways }: Concept): number {
  return ways.reduce((best, way) => (way.weight > best && says(line, way) ? way.weight : best), 0)
}

/** What of a stored text says what was asked, in order; what touches is one. */
export function rangesOf(text: string, concepts: readonly Concept[]): Range[] {
  const terms = searchTerms(text)
  const found = concepts.flatMap(({ ways }) => ways.flatMap((way) => rangesOfWay(terms, way))).sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const ranges: [number, number][] = []
  for (const [start, end] of found) {
    const last = ranges.at(-1)
    if (last && (start <= last[1] || text.slice(last[1], start) === ' ')) last[1] = Math.max(last[1], end)
    else ranges.push([start, end])
  }
  return ranges
}

function rangesOfWay(all: readonly SearchTerm[], { terms, isPrefix }: Way): Range[] {
  const isSame = (term: SearchTerm | undefined, place: number) => {
    const asked = terms[place] ?? ''
    return term !== undefined && (isPrefix && place === terms.length - 1 ? term.text.startsWith(asked) : term.text === asked)
  }
  return all.flatMap((first, at): Range[] => {
    if (!terms.every((_, place) => isSame(all[at + place], place))) return []
    const last = all[at + terms.length - 1] ?? first
    // Of the beginning of a pair only the first character was asked for.
    const isOneCharacter = isPrefix && /^\p{Script=Han}/u.test(terms.at(-1) ?? '')
    return [[first.start, isOneCharacter ? Math.min(last.end, last.start + ((terms.at(-1) ?? '').length || 1)) : last.end]]
  })
}
