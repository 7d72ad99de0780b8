const weights = [9, 8, 7, 6, 5, 4, 3, 2]

const spaceValue = 36

/**
 * Check digit of a Hong Kong identity card number: `0` to `9` or `A`.
 * A one-letter prefix is padded with a space (36); letters count 10 to 35.
 * @param prefix one or two letters A to Z.
 * @param digits six digits.
 */
export function hkidCheckDigit(prefix: string, digits: string): string {
  const characters = [...prefix.padStart(2, ' '), ...digits]
  const sum = characters.reduce((total, character, index) => total + valueOf(character) * (weights[index] ?? 0), 0)
  const remainder = (11 - (sum % 11)) % 11
  return remainder === 10 ? 'A' : String(remainder)
}

function valueOf(character: string): number {
  return character === ' ' ? spaceValue : parseInt(character, 36)
}
