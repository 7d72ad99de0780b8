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
import { referenceEntry } from './reference-entry.ts'
import { referenceFilters, readReferenceFilter } from './reference-filter.ts'
import type { ReferenceFilter } from './reference-filter.ts'
import { readReferences } from './read-references.ts'
import { referenceStrings } from './strings.ts'

const pageSize = 20
const pageDate = '2026-11-23'

/** The register of reference models for the query of its address. */
export async function referenceRegister(cms: CmsClient, lang: LanguageTag, search: URLSearchParams): Promise<Register> {
  const filter = readReferenceFilter(search)
  const [list, bureaus, topics] = await Promise.all([
    readReferences(cms, lang, { filters: referenceFilters(filter, lang), page: filter.page, pageSize }),
    readBureaus(cms, lang),
    readTerms(cms, lang, 'topic'),
  ])
  const { title, intro, description } = referenceStrings[lang]
  const { documents, total, page, pageCount } = list
  const dates = latestDates(documents, pageDate)
  return {
    frame: registerFrame(lang, { title, description, dates, page, pageCount }),
    intro,
    action: pathIn(lang, '/references'),
    fields: fields(lang, filter, { bureaus, topics }),
    countLine: countLine(lang, total, page, pageSize),
    entries: documents.map((reference) => referenceEntry(lang, reference)),
    page,
    pageCount,
    search,
  }
}

interface Choices {
  bureaus: Bureau[]
  topics: TaxonomyTerm[]
}

function fields(lang: LanguageTag, filter: ReferenceFilter, { bureaus, topics }: Choices): FilterField[] {
  const own = referenceStrings[lang]
  const shared = registerStrings[lang]
  const maturities = Object.entries(own.maturities).map(([value, label]) => ({ value, label }))
  return [
    { kind: 'text', name: 'q', label: shared.text, value: filter.text },
    statusField(lang, filter.status),
    selectField(lang, { name: 'maturity', label: own.maturity, value: filter.maturity, options: maturities }),
    selectField(lang, { name: 'department', label: shared.department, value: filter.department, options: bureauOptions(bureaus) }),
    selectField(lang, { name: 'topic', label: shared.topic, value: filter.topic, options: termOptions(topics) }),
  ]
}
