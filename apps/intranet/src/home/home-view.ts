import { latestDates } from '@clf/app-shell'
import type { PageFrame } from '@clf/app-shell'
import type { Alert } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import { circularEntry } from '../circulars/circular-entry.ts'
import { readCirculars } from '../circulars/read-circulars.ts'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { guidelineEntry } from '../guidelines/guideline-entry.ts'
import { readGuidelines } from '../guidelines/read-guidelines.ts'
import { readReferences } from '../references/read-references.ts'
import { referenceEntry } from '../references/reference-entry.ts'
import type { RegisterEntry } from '../registers/register.ts'
import { readServices } from '../services/read-services.ts'
import type { ListedService } from '../services/read-services.ts'
import { readTerms } from '../taxonomy/terms.ts'
import { readAlerts } from './read-alerts.ts'
import { homeStrings } from './strings.ts'

const newest = { filters: { lifecycle: { $eq: 'current' } }, page: 1, pageSize: 8 }
const serviceCount = 6
const pageDate = '2026-11-23'

export interface HomeView {
  frame: PageFrame
  alerts: Alert[]
  whatsNew: RegisterEntry[]
  mostUsed: ListedService[]
}

export async function homeView(cms: CmsClient, lang: LanguageTag, now: Date): Promise<HomeView> {
  const [alerts, whatsNew, services] = await Promise.all([
    readAlerts(cms, lang, now),
    readNew(cms, lang),
    readServices(cms, lang, { availability: { $eq: 'live' } }),
  ])
  const { title, description } = homeStrings[lang]
  const mostUsed = services.slice(0, serviceCount)
  return {
    frame: { title, description, dates: latestDates([...whatsNew.map(({ dated }) => dated), ...mostUsed], pageDate) },
    alerts,
    whatsNew: whatsNew.map(({ entry }) => entry),
    mostUsed,
  }
}

interface Dated {
  revisedOn: string
  reviewedOn: string | null
}

interface NewEntry {
  /** Date of issue or revision, which orders the list. */
  on: string
  entry: RegisterEntry
  dated: Dated
}

/** The newest documents in force of the three registers together. */
async function readNew(cms: CmsClient, lang: LanguageTag): Promise<NewEntry[]> {
  const [circulars, guidelines, references, series] = await Promise.all([
    readCirculars(cms, lang, newest),
    readGuidelines(cms, lang, newest),
    readReferences(cms, lang, newest),
    readTerms(cms, lang, 'series'),
  ])
  const entries = [
    ...circulars.documents.map((one) => ({ on: one.date, entry: circularEntry(lang, series, one), dated: one })),
    ...guidelines.documents.map((one) => ({ on: one.revisedOn, entry: guidelineEntry(lang, one), dated: one })),
    ...references.documents.map((one) => ({ on: one.revisedOn, entry: referenceEntry(lang, one), dated: one })),
  ]
  return entries.sort((a, b) => b.on.localeCompare(a.on)).slice(0, newest.pageSize)
}
