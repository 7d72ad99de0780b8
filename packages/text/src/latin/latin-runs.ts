/** A run of Latin writing within a text. */
export interface LatinRun {
  /** Blanks stand in it for what looks like words and is none. */
  text: string
  /** Where it begins in the text; as long as it there. */
  start: number
  words: readonly string[]
  /** What encloses it directly. */
  within: 'quotation marks' | 'title marks' | 'brackets' | null
}

/** What looks like words and is none: addresses of the web and of mail, file names, references and codes. */
const notWords = [
  /\bhttps?:\/\/[^\s\p{Script=Han}]+/giu,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /\b(?:[\w-]+\.)+(?:hk|com|org|net|edu|gov|cn|uk|mo|html?|php|aspx?|pdf|docx?|xlsx?|pptx?|zip|csv|txt|jpe?g|png|gif|svg|webp|mp[34]|json|xml|js|ts|css)\b(?:\/[^\s\p{Script=Han}]*)?/giu,
  /\S*[\d_/\\]\S*/g,
]

const enclosing: readonly [RegExp, RegExp, LatinRun['within']][] = [
  [/[「『“"]\s*$/, /^\s*[」』”"]/, 'quotation marks'],
  [/[《〈]\s*$/, /^\s*[》〉]/, 'title marks'],
  [/[(（［[]\s*$/, /^\s*[)）\]］]/, 'brackets'],
]

/** The runs of Latin writing in a text, each between writing of other scripts and their punctuation. */
export function latinRunsOf(text: string): LatinRun[] {
  const blanked = notWords.reduce((left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)), text)
  return [...blanked.matchAll(/\p{Script=Latin}[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}。，、；：？！「」『』《》〈〉（）()［］“”"[\]|]*/gu)].flatMap((match) => {
    const words = match[0].match(/\p{Script=Latin}[\p{Script=Latin}'’-]*/gu) ?? []
    const [before, after] = [blanked.slice(0, match.index), blanked.slice(match.index + match[0].length)]
    const within = enclosing.find(([open, close]) => open.test(before) && close.test(after))?.[2] ?? null
    return words.length === 0 ? [] : [{ text: match[0].trim(), start: match.index, words, within }]
  })
}
