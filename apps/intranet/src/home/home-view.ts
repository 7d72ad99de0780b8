import { latestDates } from '@clf/app-shell'
import type { PageFrame } from '@clf/app-shell'
import { allKinds, kinds } from '@clf/content'
import type { Alert, Entry, Kind, PageDocument, SectionContext } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import { isEmergency, readAlerts } from '../alerts/read-alerts.ts'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { everything } from '../collections/collection.ts'
import { readAll, readListed } from '../documents/read-documents.ts'
import { sectionContext } from '../documents/section-context.ts'
import { feedLinks } from '../feeds/feed-links.ts'
import { homeStrings } from './strings.ts'
import { textDate } from '../text-dates/text-date.ts'

const newCount = 8
const serviceCount = 6

export interface HomeView {
  frame: PageFrame
  /** Without emergencies, which stand at the head of every page. */
  alerts: Alert[]
  whatsNew: Entry[]
  mostUsed: Entry[]
}

export async function homeView(cms: CmsClient, lang: LanguageTag, now: Date): Promise<HomeView> {
  const [alerts, context, services] = await Promise.all([
    readAlerts(cms, lang, now),
    sectionContext(cms, lang, allKinds),
    readAll(cms, lang, kinds.service, kinds.service.inForce),
  ])
  const whatsNew = await readNew(cms, context)
  const mostUsed = services.slice(0, serviceCount)
  const { title, description } = homeStrings[lang]
  return {
    frame: { title, description, feeds: feedLinks(lang, everything(lang)), dates: latestDates([...whatsNew.map(({ document }) => document), ...mostUsed], textDate('home')) },
    alerts: alerts.filter((alert) => !isEmergency(alert)),
    whatsNew: whatsNew.map(({ kind, document }) => kind.entry(document, context)),
    mostUsed: mostUsed.map((service) => kinds.service.entry(service, context)),
  }
}

interface NewDocument {
  kind: Kind
  document: PageDocument
}

/** The newest documents in force of every kind that is news, together, the newest first. */
async function readNew(cms: CmsClient, { lang }: SectionContext): Promise<NewDocument[]> {
  const news = allKinds.filter(({ isNews }) => isNews)
  const read = news.map(async (kind) => {
    const { documents } = await readListed(cms, lang, kind, { filters: { ...kind.inForce }, page: 1, pageSize: newCount })
    return documents.map((document) => ({ kind, document }))
  })
  const found = (await Promise.all(read)).flat()
  return found.sort((a, b) => newOn(b).localeCompare(newOn(a))).slice(0, newCount)
}

function newOn({ kind, document }: NewDocument): string {
  return String((document as unknown as Record<string, unknown>)[kind.newBy])
}
