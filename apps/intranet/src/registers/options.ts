import type { Bureau, TaxonomyTerm } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import { documentStrings } from '../documents/strings.ts'
import type { SelectField } from './register.ts'
import { registerStrings } from './strings.ts'

type Option = SelectField['options'][number]

/** A drop-down that starts with "All". */
export function selectField(
  lang: LanguageTag,
  { name, label, value, options }: Omit<SelectField, 'kind'>,
): SelectField {
  return { kind: 'select', name, label, value, options: [{ value: '', label: registerStrings[lang].all }, ...options] }
}

export function termOptions(terms: TaxonomyTerm[]): Option[] {
  return terms.map(({ code, label }) => ({ value: code, label }))
}

export function bureauOptions(bureaus: Bureau[]): Option[] {
  return bureaus.map(({ code, name }) => ({ value: code, label: name }))
}

export const statuses = ['current', 'superseded', 'withdrawn', 'archived', 'all'] as const
export type Status = (typeof statuses)[number]

/** Drop-down of lifecycles, in force first because it is what registers show unless asked otherwise. */
export function statusField(lang: LanguageTag, value: Status): SelectField {
  const labels = { ...documentStrings[lang].lifecycle, all: registerStrings[lang].all }
  const options = statuses.map((status) => ({ value: status, label: labels[status] }))
  return { kind: 'select', name: 'status', label: registerStrings[lang].status, value, options }
}
