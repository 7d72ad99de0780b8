/** Words that end like a plural and are none. */
const noPlural = new Set(['always', 'news', 'perhaps', 'series', 'species', 'this', 'thus', 'was', 'has', 'its', 'yes', 'gas', 'bus'])

const endings: readonly [ending: RegExp, instead: string][] = [
  [/(?<=..[^aeiou])ies$/, 'y'],
  [/(?<=sh|ch|ss|x|zz)es$/, ''],
  [/(?<=[^aeious'])s$|(?<=[aeo])s$/, ''],
]

/**
 * One form for an English word, its plural and its possessive: `policies`, `policy’s` and `policy` give `policy`. A word that is none of them
 * stays. For matching: what comes out need not be a word.
 *
 * @param word folded, in lower case
 */
export function singularOf(word: string): string {
  const bare = word.replace(/'s$|'$/, '').replaceAll("'", '')
  if (bare.length < 4 || noPlural.has(bare) || !/^[a-z]+$/.test(bare)) return bare
  const found = endings.find(([ending]) => ending.test(bare))
  return found ? bare.replace(...found) : bare
}
