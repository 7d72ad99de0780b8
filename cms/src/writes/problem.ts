import { errors } from '@strapi/utils'
import type { Sentence, Told } from './told.ts'

/** One thing wrong with a document: the place, and what to do about it. */
export interface Problem {
  path: readonly (string | number)[]
  message: string
  /** The message in each language of the interface, where somebody who fills in a form may cause it. */
  words?: Sentence
}

/** The refusal of a write. Strapi's form keeps what was typed and shows each message at its field. */
function refusalOf(problems: readonly Problem[]): errors.ValidationError {
  const [first] = problems
  const place = first && first.path.length > 0 ? `${first.path.join('.')}: ` : ''
  const others = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  return new errors.ValidationError(`Nothing was saved. ${place}${first?.message ?? ''}${others}`, {
    errors: problems.map(({ path, message, words }) => ({ path: [...path], message, ...(words && { words }), name: 'ValidationError' })),
  })
}

/** @throws ValidationError with every problem, when there is one. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw refusalOf(problems)
}

/** The refusal of an act as a whole: its sentence in each language of the interface, and what programs read beside it. */
export function refusal({ message, words }: Told, details: object = {}): errors.ValidationError {
  return new errors.ValidationError(message, { words, ...details })
}
