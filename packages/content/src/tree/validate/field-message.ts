import * as z from 'zod'
import type { InThreeLanguages } from '../../kinds/words.ts'
import type { NodeSchema } from '../declare/node-schema.ts'
import { fieldProblems } from './field-problems.ts'
import { messageOf } from './problem.ts'

/** What is wrong with the value of one field of a node; null where nothing is. `undefined` stands for a field that is left out. */
export function fieldMessage({ fields }: Pick<NodeSchema, 'fields'>, name: string, value: unknown): InThreeLanguages<string> | null {
  const field = fields.shape[name]
  if (field === undefined) return null
  const [problem] = fieldProblems(z.strictObject({ [name]: field }), value === undefined ? {} : { [name]: value })
  return problem === undefined ? null : messageOf(problem.key, problem.values)
}
