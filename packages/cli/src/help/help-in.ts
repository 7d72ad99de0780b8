import type { LanguageTag } from '@clf/text'
import type { Help } from 'commander'
import { clfWords, extras, titles } from './help-words.ts'

/** Characters that take two columns of a terminal. */
const wide = /[\p{sc=Han}\u3000-\u303f\uff00-\uff60]/u

/** Punctuation that may not begin a line. */
const ends = /^[。，、；：？！）」』”’…]/

const columnsOf = (text: string): number => [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)

/** Where a line may be broken: after a space, and on either side of a wide character. */
const piecesOf = (text: string): string[] =>
  text.match(/[\u3000-\u303f\uff00-\uff60\p{sc=Han}][。，、；：？！）」』”’…]*|[^\s\u3000-\u303f\uff00-\uff60\p{sc=Han}]+[。，、；：？！）」』”’…]*|\s+/gu) ?? []

/** Text in lines of at most so many columns. */
function wrapped(text: string, columns: number): string {
  const lines = ['']
  for (const piece of piecesOf(text)) {
    const line = lines.at(-1) ?? ''
    if (piece === '\n') lines.push('')
    else if (line === '' || columnsOf((line + piece).trimEnd()) <= columns || ends.test(piece)) lines[lines.length - 1] = line + piece
    else lines.push(piece.trimStart())
  }
  return lines.map((line) => line.trimEnd()).join('\n')
}

/** How Commander shows its help in a language. */
export function helpIn(language: LanguageTag): Partial<Help> {
  const { choices, default: byDefault, join } = extras[language]
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title]?.[language] ?? title,
    styleUsage: (usage) => usage.replaceAll('[options]', clfWords.options[language]).replaceAll('[command]', `[${clfWords.command[language]}]`),
    styleSubcommandTerm: (term) => term.replaceAll('[options]', clfWords.options[language]),
    displayWidth: columnsOf,
    optionDescription({ description, argChoices, defaultValue, defaultValueDescription, required }) {
      const values = (Array.isArray(defaultValue) ? defaultValue : [defaultValue]).map(String)
      const parts = [
        ...(argChoices ? [choices(argChoices)] : []),
        ...(defaultValue !== undefined && required ? [byDefault(defaultValueDescription ?? values.join(' '))] : []),
      ]
      return parts.length === 0 ? description : `${description}${join(parts)}`
    },
    boxWrap: wrapped,
  }
}
