import hongKongToStandard from 'opencc-js/dict/HKVariantsRev'
import phrases from 'opencc-js/dict/STPhrases'
import { readDictionary } from './read-dictionary.ts'
import { simplifyCharacter } from './simplify-character.ts'

/** A character of Traditional text that a word does not take. */
export interface WrongForm {
  /** Where it begins in the text. */
  start: number
  found: string
  right: string
}

/**
 * Characters that Traditional writes too, as words of their own, with what each is a simplified form of besides: 后
 * empress, and 後 behind. Forms that writers of Hong Kong choose between, such as 布 and 佈, are not among them, nor 只 and
 * 表, which stand beside too many words.
 */
const groups = [
  ...[
    '后後',
    '里裏',
    '准準',
    '干幹乾',
    '几幾',
    '于於',
    '余餘',
    '采採',
    '范範',
    '征徵',
    '制製',
    '系係繫',
    '面麪',
    '斗鬥',
    '松鬆',
    '冲沖衝',
    '沖衝',
    '获獲穫',
    '獲穫',
    '历歷曆',
    '歷曆',
    '曆歷',
    '复復複',
  ],
  ...['郁鬱', '丑醜', '云雲', '谷穀', '卷捲', '仆僕', '咸鹹', '困睏', '辟闢', '台颱', '胡鬍', '姜薑'],
]
const groupOf = new Map(groups.map(([character = '', ...others]) => [character, others] as const))

/** Words of which both forms are written, and words beside each other that look like one. */
const either = new Set(['编制', '绘制', '刻制', '车里', '里数', '历日', '关系列', '有关系列', '有关系统', '门里', '于女', '及于', '余先', '范先'])

const standard = readDictionary(hongKongToStandard)
const standardOf = (character: string): string => standard.get(character) ?? character
let words: Map<string, string> | undefined

const longest = 6

/**
 * Characters that a conversion left as Simplified writes them, and that Traditional writes in other words only: 以后 for
 * 以後, 複制 for 複製. Words are found as the longest that a dictionary has; what stands in none is not judged.
 */
export function findWrongForms(text: string): WrongForm[] {
  const characters = [...text]
  if (!characters.some((character) => groupOf.has(character))) return []
  words ??= readDictionary(phrases)
  const simplified = characters.map(simplifyCharacter)
  const found: WrongForm[] = []
  let [index, at] = [0, 0]
  while (index < characters.length) {
    const word = wordAt(simplified, index, words)
    for (const [offset, right] of [...(word ?? ' ')].entries()) {
      const character = characters[index + offset] ?? ''
      if (word !== null && groupOf.get(character)?.includes(standardOf(right))) found.push({ start: at, found: character, right })
      at += character.length
    }
    index += word === null ? 1 : [...word].length
  }
  return found
}

function wordAt(simplified: readonly string[], index: number, known: ReadonlyMap<string, string>): string | null {
  for (let length = Math.min(longest, simplified.length - index); length > 1; length -= 1) {
    const word = simplified.slice(index, index + length).join('')
    if (either.has(word)) return word
    const written = known.get(word)
    if (written !== undefined) return written
  }
  return null
}
