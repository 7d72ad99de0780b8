import { toSimplified } from '../simplified/to-simplified.ts'
import { simplifyCharacter } from './simplify-character.ts'

/**
 * Traditional characters left in text that claims to be Simplified: each once, in order of first appearance.
 * A character counts when the converter would still change it where it stands, so 乾 is found in 乾淨 and not in
 * 乾隆, and characters of both scripts (后 里 只 台 干) are never found. Hong Kong forms (衞 綫 裏) are covered.
 */
export function findTraditionalOnly(text: string): string[] {
  const converted = [...toSimplified(text)]
  const left = [...text].filter((character, index) => {
    return simplifyCharacter(character) !== character && converted[index] !== character
  })
  return [...new Set(left)]
}
