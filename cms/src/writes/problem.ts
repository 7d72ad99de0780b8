import { errors } from '@strapi/utils'

/** One thing wrong with a document: the place, and what to do about it. */
export interface Problem {
  path: readonly (string | number)[]
  message: string
}

/** The refusal of a write. Strapi's form keeps what was typed and shows each message at its field. */
function refusalOf(problems: readonly Problem[]): errors.ValidationError {
  const [first] = problems
  const place = first && first.path.length > 0 ? `${first.path.join('.')}: ` : ''
  const others = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  return new errors.ValidationError(`Nothing was saved. ${place}${first?.message ?? ''}${others}`, {
    errors: problems.map(({ path, message }) => ({ path: [...path], message, name: 'ValidationError' })),
  })
}

/** @throws ValidationError with every problem, when there is one. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw refusalOf(problems)
}
