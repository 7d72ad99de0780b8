import { latestDates, PageMissing, pathIn } from '@clf/app-shell'
import type { PageFrame } from '@clf/app-shell'
import { allKinds, bureauWords, textLanguage } from '@clf/content'
import type { Bureau, Entry, Kind, PageDocument, SectionContext } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { ofBureau } from '../collections/collection.ts'
import { readAll, readListed } from '../documents/read-documents.ts'
import { sectionContext } from '../documents/section-context.ts'
import { feedLinks } from '../feeds/feed-links.ts'
import { readBureaus } from './read-bureaus.ts'
import { departmentStrings } from './strings.ts'
import { textDate } from '../text-dates/text-date.ts'

const shown = { page: 1, pageSize: 5 }

/** What a unit has issued, per kind; kinds without documents are left out. */
export interface DepartmentView {
  frame: PageFrame
  bureau: Bureau
  groups: DepartmentGroup[]
}

interface DepartmentGroup {
  id: string
  label: string
  /** How the kind lists its documents. */
  as: Kind['layout']['as']
  entries: Entry[]
  /** Where the rest is, when not all are shown. */
  more: { href: string; label: string } | null
}

export async function departmentView(cms: CmsClient, lang: LanguageTag, code: string): Promise<DepartmentView> {
  const bureau = (await readBureaus(cms, lang)).find((one) => one.code.toLowerCase() === code)
  if (!bureau) throw new PageMissing()
  const [context, issued] = await Promise.all([
    sectionContext(cms, lang, allKinds),
    Promise.all(allKinds.map((kind) => readIssued(cms, lang, kind, bureau.code))),
  ])
  const { title } = bureauWords[lang]
  return {
    frame: {
      title: bureau.name,
      titleLang: textLanguage(bureau.name, lang),
      section: title,
      description: departmentStrings[lang].about(bureau.name),
      trail: [{ label: title, href: pathIn(lang, '/departments') }],
      dates: latestDates(issued.flatMap(({ documents }) => documents), textDate('departments')),
      feeds: feedLinks(lang, ofBureau(bureau)),
    },
    bureau,
    groups: issued.filter(({ documents }) => documents.length > 0).map((one) => groupOf(one, bureau, context)),
  }
}

interface Issued {
  kind: Kind
  documents: PageDocument[]
  total: number
}

/** A register shows the first of what is in force; a catalogue shows all, in whatever state. */
async function readIssued(cms: CmsClient, lang: LanguageTag, kind: Kind, code: string): Promise<Issued> {
  const by = { [kind.bureau]: { code: { $eq: code } } }
  if (kind.layout.as === 'catalogue') {
    const documents = await readAll(cms, lang, kind, by)
    return { kind, documents, total: documents.length }
  }
  const { documents, total } = await readListed(cms, lang, kind, { filters: { ...kind.inForce, ...by }, ...shown })
  return { kind, documents, total }
}

function groupOf({ kind, documents, total }: Issued, bureau: Bureau, context: SectionContext): DepartmentGroup {
  const { title, all } = kind.words[context.lang]
  const href = `${pathIn(context.lang, `/${kind.path}`)}?department=${bureau.code}`
  return {
    id: kind.path,
    label: title,
    as: kind.layout.as,
    entries: documents.map((document) => kind.entry(document, context)),
    more: total > documents.length ? { href, label: all(total) } : null,
  }
}
