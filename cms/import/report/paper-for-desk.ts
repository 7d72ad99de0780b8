import type { DocumentTree } from '@clf/content/tree'
import { languageTags } from '@clf/text'
import type { Check, CheckKind } from '../check/compare.ts'
import type { ImportedPaper } from '../import-paper.ts'
import type { Finding } from '../paper/finding.ts'
import type { Place } from '../paper/place.ts'
import type { Guess, GuessKind } from '../recognise/guess.ts'
import type { LineKind } from '../recognise/line-mark.ts'
import { summaryOf } from '../summary.ts'
import { findingWords } from '../words/findings.ts'
import { checkWords, guessWords, lineWords } from '../words/guesses.ts'
import { sayPlace } from '../words/place.ts'
import type { Words } from '../words/words.ts'

interface Placed {
  line: number
  place: Words
}

/** A paper as the import screen shows it: every name and place in three languages, nothing left to look up. */
export interface PaperForDesk {
  name: string
  format: ImportedPaper['format']
  language: ImportedPaper['language']
  tree: DocumentTree
  /** What the paper says of itself, by kind of guess; the first of each. */
  facts: Partial<Record<GuessKind, string>>
  summary: string
  /** Lines above the title that are no facts, and the closing lines. */
  preamble: string
  closing: { offices: string; date: string } | null
  /** Every line or paragraph of the paper, and what it was taken for. */
  lines: (Placed & { text: string; kind: LineKind; is: Words })[]
  doubtful: (Placed & { kind: GuessKind; what: Words; value: string; excerpt: string })[]
  notPlaced: (Placed & { says: Words; excerpt: string })[]
  /** What else somebody should know: hidden and deleted text that stayed out, fields to check. */
  told: (Placed & { says: Words; excerpt: string })[]
  checks: (Check & { kind: CheckKind; what: Words })[]
}

export function paperForDesk(paper: ImportedPaper): PaperForDesk {
  const isText = paper.format === 'text'
  const placed = (place: Place): Placed => ({ line: place.line, place: placeWords(place, isText) })
  const finding = ({ kind, place, excerpt }: Finding) => ({ ...placed(place), says: findingWords(kind).words, excerpt })
  const lost = new Set(paper.notPlaced)
  const last = paper.closing.at(-1)
  const offices = paper.closing.slice(0, -1).map(({ text }) => text)
  const isBlock = last?.role === 'date' && offices.length > 0
  const tree: DocumentTree = isBlock
    ? paper.tree
    : { ...paper.tree, children: [...paper.tree.children, ...paper.closing.map(({ text }) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }))] }
  return {
    name: paper.name,
    format: paper.format,
    language: paper.language,
    tree,
    facts: factsOf(paper.guesses),
    summary: summaryOf(paper.tree, paper.language),
    preamble: paper.front.filter(({ kind }) => kind === 'preamble').map(({ text }) => text).join('\n'),
    closing: isBlock ? { offices: offices.join('\n'), date: last.text } : null,
    lines: paper.marks.map(({ place, text, kind }) => ({ ...placed(place), text, kind, is: lineWords(kind) })),
    doubtful: paper.doubtful.map(({ kind, value, excerpt, place }) => ({ ...placed(place), kind, what: guessWords(kind), value, excerpt })),
    notPlaced: paper.notPlaced.map(finding),
    told: paper.findings.filter((one) => !lost.has(one)).map(finding),
    checks: paper.checks.map((check) => ({ ...check, what: checkWords(check.kind) })),
  }
}

function factsOf(guesses: readonly Guess[]): PaperForDesk['facts'] {
  const facts: PaperForDesk['facts'] = {}
  for (const { kind, value } of guesses) facts[kind] ??= value
  return facts
}

function placeWords(place: Place, isText: boolean): Words {
  return Object.fromEntries(languageTags.map((tag) => [tag, sayPlace(place, tag, isText)])) as Words
}
