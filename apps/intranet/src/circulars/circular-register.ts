import { latestDates, pathIn } from '@clf/app-shell'
import type { Bureau, TaxonomyTerm } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { readBureaus } from '../departments/read-bureaus.ts'
import { bureauOptions, selectField, statusField, termOptions } from '../registers/options.ts'
import { countLine, registerFrame } from '../registers/register-frame.ts'
import type { FilterField, Register } from '../registers/register.ts'
import { registerStrings } from '../registers/strings.ts'
import { readTerms } from '../taxonomy/terms.ts'
import { circularEntry } from './circular-entry.ts'
import { circularFilters, readCircularFilter } from './circular-filter.ts'
import type { CircularFilter } from './circular-filter.ts'
import { readCirculars, readYears } from './read-circulars.ts'
import { circularStrings } from './strings.ts'

const pageSize = 20
const pageDate = '2026-11-23'

/** The register of circulars for the query of its address. */
export async function circularRegister(cms: CmsClient, lang: LanguageTag, search: URLSearchParams): Promise<Register> {
  const filter = readCircularFilter(search)
  const [list, choices] = await Promise.all([
    readCirculars(cms, lang, { filters: circularFilters(filter, lang), page: filter.page, pageSize }),
    readChoices(cms, lang),
  ])
  const { title, intro, description } = circularStrings[lang]
  const { documents, total, page, pageCount } = list
  const dates = latestDates(documents, pageDate)
  return {
    frame: registerFrame(lang, { title, description, dates, page, pageCount }),
    intro,
    action: pathIn(lang, '/circulars'),
    fields: fields(lang, filter, choices),
    countLine: countLine(lang, total, page, pageSize),
    entries: documents.map((circular) => circularEntry(lang, choices.series, circular)),
    page,
    pageCount,
    search,
  }
}

interface Choices {
  series: TaxonomyTerm[]
  schedules: TaxonomyTerm[]
  bureaus: Bureau[]
  years: number[]
}

async function readChoices(cms: CmsClient, lang: LanguageTag): Promise<Choices> {
  const [series, schedules, bureaus, years] = await Promise.all([
    readTerms(cms, lang, 'series'),
    readTerms(cms, lang, 'schedule'),
    readBureaus(cms, lang),
    readYears(cms, lang),
  ])
  return { series, schedules, bureaus, years: years ? yearsFrom(years) : [] }
}

function yearsFrom({ first, last }: { first: number; last: number }): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => last - index)
}

function fields(lang: LanguageTag, filter: CircularFilter, choices: Choices): FilterField[] {
  const own = circularStrings[lang]
  const shared = registerStrings[lang]
  const years = choices.years.map((year) => ({ value: String(year), label: String(year) }))
  const select = (name: string, label: string, value: string, options: { value: string; label: string }[]) =>
    selectField(lang, { name, label, value, options })
  return [
    { kind: 'text', name: 'q', label: shared.text, value: filter.text },
    select('series', own.series, filter.series, termOptions(choices.series)),
    select('year', own.year, filter.year === null ? '' : String(filter.year), years),
    statusField(lang, filter.status),
    select('department', shared.department, filter.department, bureauOptions(choices.bureaus)),
    select('schedule', own.schedule, filter.schedule, termOptions(choices.schedules)),
  ]
}
