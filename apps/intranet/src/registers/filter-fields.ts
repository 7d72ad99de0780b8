import { allOption, readText } from '@clf/app-shell'
import type { FilterField, SelectField } from '@clf/app-shell'
import { pageWords } from '@clf/content'
import type { Filter, Kind } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { asAtStrings } from '../as-at/strings.ts'
import { readBureaus } from '../departments/read-bureaus.ts'
import { readTerms } from '../taxonomy/terms.ts'
import { statuses } from './lifecycle-filter.ts'
import { parameterOf, valueOf } from './read-filters.ts'
import { readYears } from './read-years.ts'
import { registerStrings } from './strings.ts'

type Option = SelectField['options'][number]

/** The filter form of a kind, filled in as the address asks. */
export async function filterFields(cms: CmsClient, lang: LanguageTag, kind: Kind, search: URLSearchParams): Promise<FilterField[]> {
  const text: FilterField = { kind: 'text', name: 'q', label: registerStrings[lang].text, value: readText(search, 'q') }
  const others = kind.filters.map(async (filter): Promise<FilterField> => {
    const options = await optionsOf(cms, lang, kind, filter)
    return { kind: 'select', name: parameterOf(filter), label: labelOf(filter, lang), value: valueOf(filter, search), options }
  })
  return [text, ...(await Promise.all(others)), ...dayField(lang, kind, search)]
}

/** The day as at which a register of what comes into force is asked for; the page has read and checked it. */
function dayField(lang: LanguageTag, kind: Kind, search: URLSearchParams): FilterField[] {
  const hasStatus = kind.filters.some(({ by }) => by === 'lifecycle')
  return hasStatus ? [{ kind: 'text', name: 'as-at', label: asAtStrings[lang].inRegister, value: readText(search, 'as-at') }] : []
}

function labelOf(filter: Filter, lang: LanguageTag): string {
  switch (filter.by) {
    case 'lifecycle':
      return registerStrings[lang].status
    case 'bureau':
      return registerStrings[lang].department
    case 'term':
    case 'year':
    case 'choice':
      return filter.label[lang]
  }
}

async function optionsOf(cms: CmsClient, lang: LanguageTag, kind: Kind, filter: Filter): Promise<Option[]> {
  const all = allOption(lang)
  switch (filter.by) {
    case 'lifecycle':
      return statuses.map((value) => (value === 'all' ? allOption(lang, value) : { value, label: pageWords[lang].lifecycle[value] }))
    case 'bureau':
      return [all, ...(await readBureaus(cms, lang)).map(({ code, name }) => ({ value: code, label: name }))]
    case 'term':
      return [all, ...(await readTerms(cms, lang, filter.scheme)).map(({ code, label }) => ({ value: code, label }))]
    case 'year':
      return [all, ...(await readYears(cms, lang, kind, filter.field)).map((year) => ({ value: String(year), label: String(year) }))]
    case 'choice':
      return [all, ...filter.choices.map(({ value, label }) => ({ value, label: label[lang] }))]
  }
}
