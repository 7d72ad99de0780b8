import type { LanguageTag } from '@clf/text'
import { isCalendarDate } from '../internal/calendar-date.ts'
import { dateWords } from '../internal/date-words.ts'
import { fill } from '../internal/fill.ts'
import { isInvalid, ownerOf, type FormControl } from '../internal/form-control.ts'
import { messages } from './field.messages.ts'
import { labelTextOf } from './label-text.ts'

type Problem = keyof typeof messages.en

const isDated = (control: FormControl) => /^(date|month|week|time|datetime-local)$/.test(control.type)

function missing(control: FormControl): Problem {
  if (control.type === 'file') return 'missingFile'
  return /^(radio|checkbox|select)/.test(control.type) ? 'missingChoice' : 'missing'
}

/** What is wrong, in the order in which a person would put it right. */
function problemOf(control: FormControl): [Problem, limit?: string | null] {
  const { validity } = control
  const stated = (attribute: string) => control.getAttribute(attribute)
  if (validity.badInput) return [isDated(control) ? 'date' : 'number']
  if (validity.valueMissing) return [missing(control)]
  if (validity.typeMismatch) return [control.type === 'url' ? 'url' : 'email']
  if (validity.tooLong) return ['tooLong', stated('maxlength')]
  if (validity.tooShort) return ['tooShort', stated('minlength')]
  if (validity.rangeUnderflow) return [isDated(control) ? 'tooEarly' : 'underflow', stated('min')]
  if (validity.rangeOverflow) return [isDated(control) ? 'tooLate' : 'overflow', stated('max')]
  return validity.stepMismatch ? ['step', stated('step') ?? '1'] : ['pattern']
}

function authored(control: FormControl): string | null | undefined {
  const { valueMissing, badInput } = control.validity
  return ownerOf(control)?.getAttribute(valueMissing && !badInput ? 'missing-message' : 'wrong-message')
}

/**
 * What the page tells the reader about an invalid `control`, in `language`; empty when nothing is wrong. A message of
 * `setCustomValidity` wins, then the author's attributes `missing-message` and `wrong-message`, then the catalogue.
 */
export function errorOf(control: FormControl, language: LanguageTag): string {
  if (!isInvalid(control)) return ''
  if (control.validity.customError) return control.validationMessage
  const [problem, limit] = problemOf(control)
  const shown = limit && isCalendarDate(limit) ? dateWords(limit, language) : (limit ?? '')
  return authored(control) || fill(messages[language][problem], { label: labelTextOf(control), limit: shown })
}
