/**
 * The first thing that is wrong. `empty`: nothing given. `characters`: something that no telephone number has. `abroad`: the number of
 * another place, written with `+` or `00`. `length`: not eight figures, or abroad not 7 to 15. `beginning`: no number of Hong Kong begins so.
 */
export type TelephoneProblem = 'empty' | 'characters' | 'abroad' | 'length' | 'beginning'

/** `international` is E.164, `+85223456789`; `formatted` as it is written in Hong Kong, `2345 6789`, or with `+` for another place. */
export type TelephoneResult =
  | { valid: true; international: string; formatted: string }
  | { valid: false; problem: TelephoneProblem }

const failed = (problem: TelephoneProblem): TelephoneResult => ({ valid: false, problem })

/**
 * Reads a telephone number of Hong Kong: eight figures that begin with 2 to 9. Full-width figures, white space, hyphens, dots, brackets and
 * the code +852, 00852 or 852 are accepted. Never throws, and a failed result carries none of what was received.
 * @param options.abroad also takes numbers of other places, with `+` or `00` and their code; false by default
 */
export function parseTelephone(value: string, { abroad = false }: { abroad?: boolean } = {}): TelephoneResult {
  const written = value.normalize('NFKC').replace(/[\s\-‐-―.()]/gu, '')
  if (written === '') return failed('empty')
  const [, prefix = '', digits = ''] = /^(\+|00)?(\d+)$/.exec(written) ?? []
  if (digits === '') return failed('characters')
  const hasCode = digits.startsWith('852') && (prefix !== '' || digits.length === 11)
  if (prefix !== '' && !hasCode) return abroad ? ofAnotherPlace(digits) : failed('abroad')
  return ofHongKong(hasCode ? digits.slice(3) : digits)
}

function ofHongKong(digits: string): TelephoneResult {
  if (digits.length !== 8) return failed('length')
  if (!/^[2-9]/.test(digits)) return failed('beginning')
  return { valid: true, international: `+852${digits}`, formatted: `${digits.slice(0, 4)} ${digits.slice(4)}` }
}

function ofAnotherPlace(digits: string): TelephoneResult {
  if (digits.length < 7 || digits.length > 15) return failed('length')
  return { valid: true, international: `+${digits}`, formatted: `+${digits}` }
}
