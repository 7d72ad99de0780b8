import { chromiumLaunchOptions } from '@clf/browser'
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

interface Measure {
  what: string
  unit: Figure['unit']
  digits: number
  of: (visit: Visit) => number
  /** Shown beside its peers and not judged: `memory` judges all that it is part of. */
  isPart?: true
}

const measures: Measure[] = [
  { what: 'first render', unit: 'ms', digits: 1, of: ({ ms }) => ms },
  { what: 'main thread', unit: 'ms', digits: 1, of: ({ work }) => work },
  { what: 'memory', unit: 'B', digits: 0, of: ({ memory }) => memory },
  { what: 'script heap in it', unit: 'B', digits: 0, of: ({ heap }) => heap, isPart: true },
]

/** Our pages by the words that name them: as the house delivers them, and, for comparison without limits, filled in by script alone. */
const ways = [
  { key: 'ours', words: '', isJudged: true },
  { key: 'byScript', words: ' by script alone', isJudged: false },
]

function compare({ name, peers }: Subject, visits: Record<string, Visit[]>): Figure[] {
  const found = ways.filter(({ key }) => visits[key])
  return found.flatMap(({ key: own, words, isJudged }) =>
    measures.flatMap(({ what, unit, digits, of, isPart }) => {
      const valueOf = (key: string) => Number(medianOf((visits[key] ?? []).map(of)).toFixed(digits))
      return peers.map(({ key, peer, times }) => {
        const peerValue = valueOf(key)
        const limit = isJudged && !isPart ? Number((peerValue * times).toFixed(digits)) : null
        return { ...figure('render', `${name}${words}, ${what}`, valueOf(own), unit), limit, peer, peerValue }
      })
    })
  )
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

/** Milliseconds until painted, those of the main thread, and memory, from visits in turns, of a long form and long tables in Chromium. */
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
