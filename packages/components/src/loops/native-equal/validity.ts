import type { Control } from './control.ts'

const rules = [
  'badInput',
  'patternMismatch',
  'rangeOverflow',
  'rangeUnderflow',
  'stepMismatch',
  'tooLong',
  'tooShort',
  'typeMismatch',
  'valueMissing',
] as const

/** What the browser says about an answer. Without the words: those for an error may be the element's own. */
export function validity({ willValidate, validity: state }: Control) {
  return { willValidate, valid: state.valid, broken: rules.filter((rule) => state[rule]) }
}
