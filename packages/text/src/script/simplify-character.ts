import hongKongToStandard from 'opencc-js/dict/HKVariantsRev'
import traditionalToSimplified from 'opencc-js/dict/TSCharacters'
import { conversionExceptions } from '../simplified/conversion-exceptions.ts'
import { readDictionary } from './read-dictionary.ts'

const standardForms = readDictionary(hongKongToStandard)
const simplifiedForms = readDictionary(traditionalToSimplified)
const kept = new Set(conversionExceptions.map((exception) => exception.text))

/** Simplified form of one character seen alone, or the character itself. Context (乾隆, 回覆) plays no part. */
export function simplifyCharacter(character: string): string {
  if (kept.has(character)) return character
  const standard = standardForms.get(character) ?? character
  return simplifiedForms.get(standard) ?? standard
}
