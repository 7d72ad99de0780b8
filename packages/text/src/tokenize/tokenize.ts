const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:'(?:(?!\p{Script=Han})[\p{L}\p{M}])+)*/gu

/** A run of one script: Han characters, or letters and digits of others with the apostrophes inside a word. */
export interface ScriptRun {
  text: string
  /** UTF-16 unit of its first character. */
  start: number
  isHan: boolean
}

/** Runs of a text in NFKC and lower case, in order; white space and punctuation stand in none. */
export function scriptRuns(text: string): ScriptRun[] {
  return Array.from(text.matchAll(runs), ({ 0: run, index }) => ({ text: run, start: index, isHan: /^\p{Script=Han}/u.test(run) }))
}

/**
 * Terms of a text, in order, repeats kept: each run of Han characters as overlapping pairs (a single
 * character as itself), every other run of letters and digits as one word. Width and case are folded; for script as
 * well, pass the text through `foldForSearch` of `@clf/text/search` first. An index asks `searchTerms` there, which cuts by the same runs.
 * `電子政府 G2G` gives `電子`, `子政`, `政府`, `g2g`.
 */
export function tokenize(text: string): string[] {
  return scriptRuns(text.normalize('NFKC').toLowerCase()).flatMap(({ text: run, isHan }) => (isHan ? pairsOf([...run]) : [run]))
}

function pairsOf(characters: string[]): string[] {
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}
