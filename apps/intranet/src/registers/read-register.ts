import { latestDates, readPage } from '@clf/app-shell'
import type { Register } from '@clf/app-shell'
import type { Kind } from '@clf/content'
import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { ofKind } from '../collections/collection.ts'
import { readListed } from '../documents/read-documents.ts'
import { sectionContext } from '../documents/section-context.ts'
import { feedLinks } from '../feeds/feed-links.ts'
import { filterFields } from './filter-fields.ts'
import { conditionsOf, valueOf } from './read-filters.ts'
import { registerStrings } from './strings.ts'
import { textDate } from '../text-dates/text-date.ts'

const pageSize = 20

/** The register of a kind for the query of its address. */
export async function readRegister(cms: CmsClient, lang: LanguageTag, kind: Kind, search: URLSearchParams): Promise<Register> {
  const page = readPage(search)
  const filters = conditionsOf(kind, search, lang)
  const [{ documents, total }, context, fields, leastTotal] = await Promise.all([
    // What is no page of any register is asked for as the first, to know how many there are.
    readListed(cms, lang, kind, { filters, page: page.number ?? 1, pageSize }),
    sectionContext(cms, lang, [kind]),
    filterFields(cms, lang, kind, search),
    page.number === 1 ? undefined : leastTotalOf(cms, kind, search),
  ])
  const { title, intro, description } = kind.words[lang]
  return {
    title,
    intro,
    description,
    path: `/${kind.path}`,
    fields,
    entries: documents.map((document) => kind.entry(document, context)),
    total,
    ...(leastTotal !== undefined && { leastTotal }),
    pageSize,
    page,
    dates: latestDates(documents, textDate('registers')),
    feeds: feedLinks(lang, ofKind(kind, lang)),
    hint: hintFor(kind, lang, search),
  }
}

/** Entries of the same register in the language that has fewest. */
async function leastTotalOf(cms: CmsClient, kind: Kind, search: URLSearchParams): Promise<number> {
  const totals = languageTags.map(async (lang) => (await readListed(cms, lang, kind, { filters: conditionsOf(kind, search, lang), page: 1, pageSize: 1 })).total)
  return Math.min(...(await Promise.all(totals)))
}

/** Registers show what is in force; a reader may be looking for what no longer is. */
function hintFor(kind: Kind, lang: LanguageTag, search: URLSearchParams): string | undefined {
  const isNarrowed = kind.filters.some((filter) => filter.by === 'lifecycle' && valueOf(filter, search) !== 'all')
  return isNarrowed ? registerStrings[lang].hint : undefined
}
