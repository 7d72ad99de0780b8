import { chromiumLaunchOptions } from '@clf/audit'
import { chromium, type Browser } from 'playwright'
import { figure, type Figure } from '../figure.ts'
import { inTurns, medianOf } from '../in-turns.ts'
import { ensurePeers, peerName } from '../peers/peers.ts'
import { formPages, tablePages, tagPages, type Page } from './pages.ts'
import { serve } from './site.ts'
import { visit, type Visit } from './visit.ts'

const rounds = 15
const govuk = { key: 'govuk', peer: peerName('govuk-frontend'), times: 1.3 }
const webawesome = { key: 'webawesome', peer: peerName('@awesome.me/webawesome'), times: 1 }

interface Peer {
  key: string
  peer: string
  /** The most that ours may be of the peer's value. */
  times: number
}

interface Subject {
  name: string
  pages: Record<string, Page>
  peers: Peer[]
}

const subjects: Subject[] = [
  { name: '100-field form', pages: formPages, peers: [webawesome, govuk] },
  { name: '1,000-row table', pages: tablePages, peers: [webawesome, govuk] },
  { name: '1,000-row table with tags', pages: tagPages, peers: [webawesome, govuk] },
]

const measures = [
  { what: 'first render', unit: 'ms', digits: 1, of: ({ ms }: Visit) => ms },
  { what: 'script heap', unit: 'B', digits: 0, of: ({ heap }: Visit) => heap },
] as const

function compare({ name, peers }: Subject, visits: Record<string, Visit[]>): Figure[] {
  return measures.flatMap(({ what, unit, digits, of }) => {
    const median = (key: string) => Number(medianOf((visits[key] ?? []).map(of)).toFixed(digits))
    return peers.map(({ key, peer, times }) => {
      const peerValue = median(key)
      const limit = Number((peerValue * times).toFixed(digits))
      return { ...figure('render', `${name}, ${what}`, median('ours'), unit), limit, peer, peerValue }
    })
  })
}

async function measurePages(browser: Browser, subject: Subject): Promise<Figure[]> {
  const { origin, server } = await serve(subject.pages)
  const candidates = Object.fromEntries(Object.keys(subject.pages).map((key) => [key, () => visit(browser, `${origin}/${key}/`)]))
  try {
    await inTurns(1, candidates)
    return compare(subject, await inTurns(rounds, candidates))
  } finally {
    server.close()
  }
}

/** Milliseconds until painted and script heap, medians of visits in turns, of a long form and long tables in Chromium. */
export async function measureRender(): Promise<Figure[]> {
  await ensurePeers()
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    const figures: Figure[] = []
    for (const subject of subjects) figures.push(...(await measurePages(browser, subject)))
    return figures
  } finally {
    await browser.close()
  }
}
