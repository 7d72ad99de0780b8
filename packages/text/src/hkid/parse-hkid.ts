import { hkidCheckDigit } from './hkid-check-digit.ts'

/**
 * The first part that is wrong, from left to right.
 * `empty`: nothing given. `prefix`: does not begin with one or two letters. `digits`: not six digits after the letters.
 * `check-digit-missing`: nothing after the six digits. `check-digit`: not one character 0 to 9 or A, or not the one
 * that belongs to the number.
 */
export type HkidProblem = 'empty' | 'prefix' | 'digits' | 'check-digit-missing' | 'check-digit'

/** `formatted` is the printed form, `A123456(3)`. A failed result never carries any of the characters received. */
export type HkidResult =
  | { valid: true; prefix: string; digits: string; checkDigit: string; formatted: string }
  | { valid: false; problem: HkidProblem }

/**
 * Reads a Hong Kong identity card number. Full-width characters, lower case, white space and brackets are accepted.
 * Never throws, and names only the part that is wrong, so that a result can be logged or shown.
 */
export function parseHkid(value: string): HkidResult {
  const [, prefix = '', digits = '', checkDigit = ''] = /^([A-Z]*)(\d*)(.*)$/su.exec(withoutTypingForms(value)) ?? []
  return splitDigits(prefix, digits, checkDigit)
}

/** True when `parseHkid` finds nothing wrong. */
export function isValidHkid(value: string): boolean {
  return parseHkid(value).valid
}

function withoutTypingForms(value: string): string {
  return value.normalize('NFKC').toUpperCase().replace(/[\s()]/gu, '')
}

function splitDigits(prefix: string, digits: string, rest: string): HkidResult {
  const identifier = digits.slice(0, 6)
  const checkDigit = digits.slice(6) + rest
  const problem = problemOf(prefix, identifier, checkDigit)
  if (problem) return { valid: false, problem }
  return { valid: true, prefix, digits: identifier, checkDigit, formatted: `${prefix}${identifier}(${checkDigit})` }
}

function problemOf(prefix: string, digits: string, checkDigit: string): HkidProblem | null {
  if (prefix + digits + checkDigit === '') return 'empty'
  if (prefix.length < 1 || prefix.length > 2) return 'prefix'
  if (digits.length < 6) return 'digits'
  if (checkDigit === '') return 'check-digit-missing'
  return checkDigit === hkidCheckDigit(prefix, digits) ? null : 'check-digit'
}
