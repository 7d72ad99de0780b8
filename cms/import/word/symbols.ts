import { codePoint } from 'dingbat-to-unicode'

const symbolFonts = new Set(['Symbol', 'Webdings', 'Wingdings', 'Wingdings 2', 'Wingdings 3'])
/** Boxes of the symbol fonts that stand for an empty box to tick. */
const emptyBoxes = new Set(['◻', '□', '☐', '◽', '⬜', '▢', '🗆', '🞎', '🞏', '🞐', '❏', '❑'])
const tickedBoxes = new Set(['☑', '☒', '🗹', '🗷', '🗵', '⮽', '⮻', '⌧'])
/** Characters that hardly any typeface has, with the one that readers see. */
const plainForms: Record<string, string> = {
  '🗶': '✗',
  '🗴': '✗',
  '✘': '✗',
  '🗸': '✓',
  '✔': '✓',
  '⚫': '●',
  '🞄': '●',
  '🗙': '✗',
  '🡨': '←',
  '🡪': '→',
  '🡩': '↑',
  '🡫': '↓',
  '🡸': '←',
  '🡺': '→',
  '🡹': '↑',
  '🡻': '↓',
  '🡐': '←',
  '🡒': '→',
  '🡑': '↑',
  '🡓': '↓',
  '⭠': '←',
  '⭢': '→',
  '⭡': '↑',
  '⭣': '↓',
  '⬄': '↔',
  '⭤': '↔',
  '⇦': '←',
  '⇨': '→',
  '⇧': '↑',
  '⇩': '↓',
}

export type SymbolMeaning = { text: string } | { checked: boolean } | null

export function isSymbolFont(font: string): boolean {
  return symbolFonts.has(font)
}

/** What a character of a symbol font shows; null where nobody knows. Word adds F000 to the place of the character in its font. */
export function symbolOf(font: string, code: number): SymbolMeaning {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (place === 0x20) return { text: ' ' }
  const isOwn = code >= 0xe000 && code <= 0xf8ff
  const text = isSymbolFont(font) ? codePoint(font, place)?.string : isOwn ? undefined : String.fromCodePoint(place)
  if (text === undefined) return null
  if (tickedBoxes.has(text)) return { checked: true }
  return isSymbolFont(font) && emptyBoxes.has(text) ? { checked: false } : { text: plainForms[text] ?? text }
}
