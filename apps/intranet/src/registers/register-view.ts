import { latestDates, pathIn } from '@clf/app-shell'
import type { Kind } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { readListed } from '../documents/read-documents.ts'
import { sectionContext } from '../documents/section-context.ts'
import { filterFields } from './filter-fields.ts'
import { conditionsOf } from './read-filters.ts'
import { readPage } from './read-parameter.ts'
import { countLine, registerFrame } from './register-frame.ts'
import type { Register } from './register.ts'

const pageSize = 20
const pageDate = '2026-11-23'

/** The register of a kind for the query of its address. */
export async function registerView(cms: CmsClient, lang: LanguageTag, kind: Kind, search: URLSearchParams): Promise<Register> {
  const [list, context, fields] = await Promise.all([
    readListed(cms, lang, kind, { filters: conditionsOf(kind, search, lang), page: readPage(search), pageSize }),
    sectionContext(cms, lang, [kind]),
    filterFields(cms, lang, kind, search),
  ])
  const { title, intro, description } = kind.words[lang]
  const { documents, total, page, pageCount } = list
  return {
    frame: registerFrame(lang, { title, description, dates: latestDates(documents, pageDate), page, pageCount }),
    intro,
    action: pathIn(lang, `/${kind.path}`),
    fields,
    countLine: countLine(lang, total, page, pageSize),
    entries: documents.map((document) => kind.entry(document, context)),
    page,
    pageCount,
    search,
  }
}
