const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu

/**
 * Terms for a search index, in order, repeats kept: each run of Han characters as overlapping pairs (a single
 * character as itself), every other run of letters and digits as one word. Width and case are folded; for script as
 * well, pass the text through `foldForSearch` of `@clf/text/simplified` first, for the index and the query alike.
 * `電子政府 G2G` gives `電子`, `子政`, `政府`, `g2g`.
 */
export function tokenize(text: string): string[] {
  const matches = text.normalize('NFKC').toLowerCase().match(runs) ?? []
  return matches.flatMap((run) => (/^\p{Script=Han}/u.test(run) ? pairsOf([...run]) : [run]))
}

function pairsOf(characters: string[]): string[] {
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}
