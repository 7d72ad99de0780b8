import type { LanguageTag } from '@clf/text'
import type { SelectField } from './register.ts'
import { registerStrings } from './strings.ts'

/** The choice that filters nothing. */
export function allOption(lang: LanguageTag, value = ''): SelectField['options'][number] {
  return { value, label: registerStrings[lang].all }
}
