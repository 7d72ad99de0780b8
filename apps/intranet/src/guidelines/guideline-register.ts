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
import { guidelineEntry } from './guideline-entry.ts'
import { guidelineFilters, readGuidelineFilter } from './guideline-filter.ts'
import type { GuidelineFilter } from './guideline-filter.ts'
import { readGuidelines } from './read-guidelines.ts'
import { guidelineStrings } from './strings.ts'

const pageSize = 20
const pageDate = '2026-11-23'

/** The register of guidelines for the query of its address. */
export async function guidelineRegister(cms: CmsClient, lang: LanguageTag, search: URLSearchParams): Promise<Register> {
  const filter = readGuidelineFilter(search)
  const [list, bureaus, topics] = await Promise.all([
    readGuidelines(cms, lang, { filters: guidelineFilters(filter, lang), page: filter.page, pageSize }),
    readBureaus(cms, lang),
    readTerms(cms, lang, 'topic'),
  ])
  const { title, intro, description } = guidelineStrings[lang]
  const { documents, total, page, pageCount } = list
  const dates = latestDates(documents, pageDate)
  return {
    frame: registerFrame(lang, { title, description, dates, page, pageCount }),
    intro,
    action: pathIn(lang, '/guidelines'),
    fields: fields(lang, filter, { bureaus, topics }),
    countLine: countLine(lang, total, page, pageSize),
    entries: documents.map((guideline) => guidelineEntry(lang, guideline)),
    page,
    pageCount,
    search,
  }
}

interface Choices {
  bureaus: Bureau[]
  topics: TaxonomyTerm[]
}

function fields(lang: LanguageTag, filter: GuidelineFilter, { bureaus, topics }: Choices): FilterField[] {
  const own = guidelineStrings[lang]
  const shared = registerStrings[lang]
  const forces = [
    { value: 'mandatory', label: own.mandatory },
    { value: 'advisory', label: own.advisory },
  ]
  return [
    { kind: 'text', name: 'q', label: shared.text, value: filter.text },
    statusField(lang, filter.status),
    selectField(lang, { name: 'force', label: own.force, value: filter.force, options: forces }),
    selectField(lang, { name: 'department', label: shared.department, value: filter.department, options: bureauOptions(bureaus) }),
    selectField(lang, { name: 'topic', label: shared.topic, value: filter.topic, options: termOptions(topics) }),
  ]
}
