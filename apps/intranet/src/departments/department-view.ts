import { latestDates, PageMissing, pathIn } from '@clf/app-shell'
import type { PageFrame } from '@clf/app-shell'
import type { Bureau } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import { circularEntry } from '../circulars/circular-entry.ts'
import { readCirculars } from '../circulars/read-circulars.ts'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { textLanguage } from '../documents/text-language.ts'
import { guidelineEntry } from '../guidelines/guideline-entry.ts'
import { readGuidelines } from '../guidelines/read-guidelines.ts'
import { readReferences } from '../references/read-references.ts'
import { referenceEntry } from '../references/reference-entry.ts'
import type { RegisterEntry } from '../registers/register.ts'
import { readServices } from '../services/read-services.ts'
import type { ListedService } from '../services/read-services.ts'
import { readTerms } from '../taxonomy/terms.ts'
import { readBureaus } from './read-bureaus.ts'
import { departmentStrings } from './strings.ts'

const shown = { page: 1, pageSize: 5 }
const pageDate = '2026-11-23'

/** What a unit has issued, per kind; groups without documents are left out. */
export interface DepartmentView {
  frame: PageFrame
  bureau: Bureau
  groups: { id: string; label: string; entries: RegisterEntry[]; more: { href: string; label: string } | null }[]
  services: ListedService[]
}

export async function departmentView(cms: CmsClient, lang: LanguageTag, code: string): Promise<DepartmentView> {
  const bureau = (await readBureaus(cms, lang)).find((one) => one.code.toLowerCase() === code)
  if (!bureau) throw new PageMissing()
  const { circulars, guidelines, references, services, series } = await readIssued(cms, lang, bureau.code)
  const strings = departmentStrings[lang]
  const all = [...circulars.documents, ...guidelines.documents, ...references.documents, ...services]
  const more = (path: string, total: number, label: string) =>
    total > shown.pageSize ? { href: `${pathIn(lang, path)}?department=${bureau.code}`, label } : null
  return {
    frame: {
      title: bureau.name,
      titleLang: textLanguage(bureau.name, lang),
      section: strings.title,
      description: strings.about(bureau.name),
      trail: [{ label: strings.title, href: pathIn(lang, '/departments') }],
      dates: latestDates(all, pageDate),
    },
    bureau,
    groups: [
      {
        id: 'circulars',
        label: strings.circulars,
        entries: circulars.documents.map((one) => circularEntry(lang, series, one)),
        more: more('/circulars', circulars.total, strings.allCirculars(circulars.total)),
      },
      {
        id: 'guidelines',
        label: strings.guidelines,
        entries: guidelines.documents.map((one) => guidelineEntry(lang, one)),
        more: more('/guidelines', guidelines.total, strings.allGuidelines(guidelines.total)),
      },
      {
        id: 'references',
        label: strings.references,
        entries: references.documents.map((one) => referenceEntry(lang, one)),
        more: more('/references', references.total, strings.allReferences(references.total)),
      },
    ].filter(({ entries }) => entries.length > 0),
    services,
  }
}

async function readIssued(cms: CmsClient, lang: LanguageTag, code: string) {
  const current = { lifecycle: { $eq: 'current' } }
  const by = (relation: string) => ({ ...current, [relation]: { code: { $eq: code } } })
  const [circulars, guidelines, references, services, series] = await Promise.all([
    readCirculars(cms, lang, { filters: by('issuingBureau'), ...shown }),
    readGuidelines(cms, lang, { filters: by('issuingBureau'), ...shown }),
    readReferences(cms, lang, { filters: by('ownerBureau'), ...shown }),
    readServices(cms, lang, { providerBureau: { code: { $eq: code } } }),
    readTerms(cms, lang, 'series'),
  ])
  return { circulars, guidelines, references, services, series }
}
