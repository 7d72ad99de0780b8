import { scriptRuns } from '../tokenize/tokenize.ts'
import type { ScriptRun } from '../tokenize/tokenize.ts'
import { foldWithPlaces } from './fold-for-search.ts'
import type { FoldedText } from './fold-for-search.ts'
import { singularOf } from './singular.ts'

/** A term of an index, and what of the stored text it stands for. */
export interface SearchTerm {
  text: string
  /** First UTF-16 unit in the stored text. */
  start: number
  /** The unit after its last. */
  end: number
}

/**
 * Terms of a stored text for an index, in order, repeats kept. Of a run of Han characters each character with the one after it, the last alone:
 * a query of several characters is the phrase of its pairs, a query of one character the terms that begin with it. Of other scripts each word in
 * its singular; words that a hyphen joins stand as one too, after all others, so that `email` finds `e-mail` and phrases stay whole.
 */
export function searchTerms(stored: string): SearchTerm[] {
  const folded = foldWithPlaces(stored)
  const runs = scriptRuns(folded.text)
  return [...runs.flatMap((run) => (run.isHan ? pairsOf(run, folded) : [wordOf(run, folded)])), ...joinedOf(runs, folded)]
}

function pairsOf({ text, start }: ScriptRun, folded: FoldedText): SearchTerm[] {
  const characters = [...text]
  let unit = start
  return characters.map((character, index) => {
    const term = placed(`${character}${characters[index + 1] ?? ''}`, unit, folded)
    unit += character.length
    return term
  })
}

function wordOf({ text, start }: ScriptRun, folded: FoldedText): SearchTerm {
  return { ...placed(text, start, folded), text: singularOf(text) }
}

function joinedOf(runs: readonly ScriptRun[], folded: FoldedText): SearchTerm[] {
  const joined: SearchTerm[] = []
  let first = 0
  for (let last = 1; last <= runs.length; last += 1) {
    if (isHyphened(runs[last - 1], runs[last], folded.text)) continue
    const parts = runs.slice(first, last)
    first = last
    const start = parts[0]?.start ?? 0
    const whole = parts.map(({ text }) => text)
    // 2026-27 is two numbers, not one.
    if (parts.length > 1 && whole.some((part) => /\p{L}/u.test(part))) joined.push({ ...placed(folded.text.slice(start, endOf(parts.at(-1))), start, folded), text: singularOf(whole.join('')) })
  }
  return joined
}

function isHyphened(before: ScriptRun | undefined, after: ScriptRun | undefined, text: string): boolean {
  return before !== undefined && after !== undefined && !before.isHan && !after.isHan && after.start === endOf(before) + 1 && text[after.start - 1] === '-'
}

const endOf = (run: ScriptRun | undefined): number => (run ? run.start + run.text.length : 0)

function placed(text: string, unit: number, { places }: FoldedText): SearchTerm {
  return { text, start: places(unit)[0], end: places(unit + text.length - 1)[1] }
}
