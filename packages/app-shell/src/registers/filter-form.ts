import type { LanguageTag } from '@clf/text'
import { KeptParts, markFor } from '../html/kept-parts.ts'
import { attributes, escaped } from '../html/written.ts'
import type { FilterField, SelectField } from './register.ts'
import { registerStrings } from './strings.ts'

const kept = new KeptParts(1_500_000)

/** The filter of a register. Its hundreds of options are the same on page after page, so that it is made once for what is chosen, but where links ask for more. */
export function filterForm(locals: App.Locals, action: string, fields: readonly FilterField[]): string {
  const { lang, links } = locals
  const make = () => formOf(lang, action, fields)
  return links ? make() : markFor(locals, kept.finished(lang, JSON.stringify([action, fields]), make))
}

function formOf(lang: LanguageTag, action: string, fields: readonly FilterField[]): string {
  const { filter, apply, clear } = registerStrings[lang]
  const form = attributes({ class: 'clf-filter-form', method: 'get', action, 'aria-label': filter })
  const actions = `<div class="clf-filter-form-actions"><clf-button><button type="submit">${escaped(apply)}</button></clf-button><a${attributes({ href: action })}>${escaped(clear)}</a></div>`
  return `<form${form}>${fields.map((field) => `<clf-field><label${attributes({ for: field.name })}>${escaped(field.label)}</label>${controlOf(field)}</clf-field>`).join('')}${actions}</form>`
}

function controlOf(field: FilterField): string {
  const { name, value } = field
  if (field.kind === 'text') return `<input${attributes({ id: name, name, type: 'search', value, maxlength: '100', autocomplete: 'off' })}>`
  const options = offered(field).map((option) => `<option${attributes({ value: option.value, ...(option.value === value && { selected: '' }) })}>${escaped(option.label)}</option>`)
  return `<select${attributes({ id: name, name })}>${options.join('')}</select>`
}

// What was asked for stays chosen, also where the list does not offer it.
function offered({ options, value }: SelectField): SelectField['options'] {
  return options.some((option) => option.value === value) ? options : [...options, { value, label: value }]
}
