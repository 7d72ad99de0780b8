import type { LanguageTag } from '@clf/text'
import { isCalendarDate } from '../internal/calendar-date.ts'
import { dateWords } from '../internal/date-words.ts'
import { fill } from '../internal/fill.ts'
import { isInvalid, ownerOf, type FormControl } from '../internal/form-control.ts'
import { messages } from './field.messages.ts'
import { labelTextOf } from './label-text.ts'

/** What may be wrong, in the order in which a person would put it right, each with the attribute that states its limit. */
const rules = {
  badInput: '',
  valueMissing: '',
  typeMismatch: '',
  tooLong: 'maxlength',
  tooShort: 'minlength',
  rangeUnderflow: 'min',
  rangeOverflow: 'max',
  stepMismatch: 'step',
  patternMismatch: '',
}

const isRule = (rule: string): rule is keyof typeof rules => rule in rules

function kindOf({ type }: FormControl): string {
  if (/^(date|month|week|time)/.test(type)) return 'Date'
  if (/^(radio|checkbox|select)/.test(type)) return 'Choice'
  return { file: 'File', url: 'Url' }[type] ?? ''
}

function wordsFor(control: FormControl, rule: keyof typeof rules, language: LanguageTag): string {
  const words: Readonly<Record<string, string>> = messages[language]
  const limit = control.getAttribute(rules[rule]) ?? '1'
  return fill(words[rule + kindOf(control)] ?? words[rule] ?? '', {
    label: labelTextOf(control),
    limit: isCalendarDate(limit) ? dateWords(limit, language) : limit,
  })
}

/**
 * What the page tells the reader about an invalid `control`, in `language`; empty when nothing is wrong. A message of
 * `setCustomValidity` wins, then the author's attributes `missing-message` and `wrong-message`, then the catalogue.
 */
export function errorOf(control: FormControl, language: LanguageTag): string {
  if (!isInvalid(control)) return ''
  const rule = Object.keys(rules).filter(isRule).find((name) => control.validity[name])
  if (control.validity.customError || !rule) return control.validationMessage
  return ownerOf(control)?.getAttribute(rule === 'valueMissing' ? 'missing-message' : 'wrong-message') || wordsFor(control, rule, language)
}
