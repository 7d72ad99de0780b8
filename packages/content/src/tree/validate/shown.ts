import { inThreeLanguages } from '../../kinds/words.ts'
import type { InThreeLanguages } from '../../kinds/words.ts'
import { isClean } from '../declare/fields.ts'

type Shown = InThreeLanguages<string>

const same = (text: string): Shown => inThreeLanguages(text, text, text)

const kinds = {
  nothing: inThreeLanguages('nothing', '空值', '空值'),
  list: inThreeLanguages('a list', '列表', '列表'),
  object: inThreeLanguages('an object', '物件', '对象'),
  other: inThreeLanguages('something that is no JSON', '並非JSON的資料', '并非JSON的数据'),
  text: inThreeLanguages('an empty text', '空白文字', '空白文字'),
}

/** A received value as a message may quote it: short, and without characters that no page can show. */
export function shown(value: unknown): Shown {
  if (value === undefined || value === null) return kinds.nothing
  if (typeof value === 'string') return value === '' ? kinds.text : quoted(inThreeLanguages(clipped(value), clipped(value), clipped(value)))
  if (typeof value === 'number' || typeof value === 'boolean') return same(String(value))
  if (Array.isArray(value)) return kinds.list
  return typeof value === 'object' ? kinds.object : kinds.other
}

/** Words in the quotation marks of each language. */
export function quoted(words: Shown): Shown {
  return inThreeLanguages(`“${words.en}”`, `「${words['zh-Hant-HK']}」`, `“${words['zh-Hans']}”`)
}

/** The first characters of a text; those that no page can show by their code, U+0000. */
export function clipped(text: string, length = 40): string {
  const characters = [...text.slice(0, length * 2 + 2)]
  const written = characters.slice(0, length).map((character) => (isClean(character) ? character : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`))
  return written.join('') + (characters.length > length ? '…' : '')
}
