import type * as z from 'zod'
import type { InThreeLanguages } from '../../kinds/words.ts'
import { isMessageKey } from './messages.ts'
import type { MessageKey } from './messages.ts'
import type { Path } from './places.ts'
import { fieldName } from './field-names.ts'
import { clipped, quoted, shown } from './shown.ts'

interface FieldProblem {
  key: MessageKey
  path: Path
  values: readonly (string | number | InThreeLanguages<string>)[]
}

/** What the fields of a node hold wrongly, one problem a place. */
export function fieldProblems(fields: z.ZodObject, held: Readonly<Record<string, unknown>>): FieldProblem[] {
  const { error } = fields.safeParse(held)
  if (!error) return []
  const seen = new Set<string>()
  return error.issues.flatMap((issue) => problemsOf(issue, held)).filter(({ path }) => {
    const place = path.join('.')
    return seen.has(place) ? false : seen.add(place)
  })
}

function problemsOf(issue: z.core.$ZodIssue, held: unknown): FieldProblem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? '' : part))
  if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, 1).map((name) => ({ key: 'field-unknown', path: [...path, clipped(name)], values: [clipped(name)] }))
  if (issue.code === 'invalid_key') return [{ key: 'field-unknown', path: path.map((part) => (typeof part === 'string' ? clipped(part) : part)), values: [clipped(String(path.at(-1) ?? ''))] }]
  const key = isMessageKey(issue.message) ? issue.message : 'value'
  const field = quoted(fieldName(String(path.findLast((part) => typeof part === 'string') ?? '')))
  return [{ key, path, values: valuesOf(key, field, issue, at(held, path)) }]
}

/** Messages that say by themselves which field is meant. */
const withoutField: readonly MessageKey[] = ['address', 'level', 'number', 'own-mark']

function valuesOf(key: MessageKey, field: InThreeLanguages<string>, issue: z.core.$ZodIssue, received: unknown): FieldProblem['values'] {
  if (key === 'empty') return [field]
  if (key === 'long') return [field, issue.code === 'too_big' ? String(issue.maximum) : '']
  if (key === 'choice') return [field, issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : '', shown(received)]
  return withoutField.includes(key) ? [shown(received)] : [field, shown(received)]
}

function at(held: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined), held)
}
