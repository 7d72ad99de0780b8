import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figure, type Figure } from '../figure.ts'
import { inTurns, medianOf, p95Of, rounded } from '../in-turns.ts'
import { writePlainStrapi } from '../strapi/plain.ts'
import { freePort, startIntranet } from './intranet.ts'
import { cms, peer, plain, startServer, type Server } from '../strapi/server.ts'

const rounds = 30
/** Rounds of a server that is not warm yet. */
const first = 5
const blocks = 150
const mostTimes = 2
/** Publications whose pages are looked at: before, and while somebody waits. */
const seenRounds = { cached: 10, cold: 5 }
const [mostMs, mostColdMs, mostStallMs] = [500, 3000, 50]

const circular = 'api::circular.circular'
const languages = ['en', 'tc', 'sc'] as const

const texts = {
  en: (mark: string) => `Staff who are called on duty while a signal is in force report to their supervisor and record the hours that they have worked, as item ${mark} says.`,
  tc: (mark: string) => `在信號生效期間獲召當值的人員須向主管報到，並按第${mark}項記錄工作時數。`,
  sc: (mark: string) => `在信号生效期间获召当值的人员须向主管报到，并按第${mark}项记录工作时数。`,
}
const heads = {
  en: { title: 'Hours on duty', summary: 'How hours on duty are recorded.', from: 'Secretary', to: 'All staff' },
  tc: { title: '當值時數', summary: '說明如何記錄當值時數。', from: '局長', to: '全體人員' },
  sc: { title: '当值时数', summary: '说明如何记录当值时数。', from: '局长', to: '全体人员' },
}

function wordsIn(language: (typeof languages)[number], round: number): object {
  const children = Array.from({ length: blocks }, (_, index) => ({
    type: 'numbered',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: texts[language](`${round}-${index + 1}`) }] }],
  }))
  return { ...heads[language], body: { type: 'document', version: 1, children } }
}

interface Published {
  waitMs: number
  workMs: number
  stallMs: number
}

type Publish = (round: number) => Promise<Published>

/** Asks the content manager about documents of a type; gives what is stored afterwards. */
async function sent(server: Server, method: 'POST' | 'PUT', address: string, body: object, token = server.token): Promise<{ documentId: string }> {
  return (await server.send<{ data: { documentId: string } }>(method, `/content-manager/collection-types/${address}`, { body, token })).data
}

/** Writes other words than before with `write`, and measures what publishing them takes. */
async function measured(server: Server, write: () => Promise<unknown>, publish: () => Promise<unknown>): Promise<Published> {
  await write()
  await server.stall()
  const before = await server.work()
  const start = performance.now()
  await publish()
  const waitMs = performance.now() - start
  return { waitMs, workMs: (await server.work()) - before, stallMs: await server.stall() }
}

/** One edition in three languages, with everything around it that the rules ask for. What one has written and submitted another approves and publishes in one act; `beforehand` is done between its save and its submission. */
async function ownPublisher(server: Server, beforehand?: (documentId: string) => Promise<void>): Promise<Publish> {
  const submit = (uid: string, documentId: string) => server.send('POST', `/editions/${uid}/${documentId}/actions/submit`, { body: {} })
  const publish = (uid: string, documentId: string) => sent(server, 'POST', `${uid}/${documentId}/actions/publish`, {}, server.secondToken)
  const made = async (uid: string, facts: object, words: object): Promise<{ connect: { documentId: string }[] }> => {
    const { documentId } = await sent(server, 'POST', uid, { ...facts, en: words, tc: words, sc: words })
    await submit(uid, documentId)
    await publish(uid, documentId)
    return { connect: [{ documentId }] }
  }
  const series = await made('api::taxonomy-term.taxonomy-term', { scheme: 'series', code: 'bench-circular', position: 1 }, { label: 'Bench Circular' })
  const issuingBureau = await made('api::bureau.bureau', { code: 'BENCH', kind: 'department', era: 'current' }, { name: 'Office of the bench', abbreviation: 'OB' })
  const facts = { number: 1, year: 2026, date: '2026-03-02', revisedOn: '2026-03-02', reviewBy: '2027-03-01', force: 'guidance', classification: 'unclassified', contact: { telephone: '2810 3850' } }
  const posts = { en: 'Clerk', tc: '文書主任', sc: '文书主任' }
  const words = (round: number) => Object.fromEntries(languages.map((language) => [language, { ...wordsIn(language, round), contactPost: posts[language] }]))
  const { documentId } = await sent(server, 'POST', circular, { ...facts, series, issuingBureau, ...words(0) })
  const write = async (round: number) => {
    await sent(server, 'PUT', `${circular}/${documentId}`, words(round))
    await beforehand?.(documentId)
    await submit(circular, documentId)
  }
  return (round) => measured(server, () => write(round), () => publish(circular, documentId))
}

/** The same words as three documents, one a language. */
async function plainPublisher(server: Server, uid: string): Promise<Publish> {
  const ids = await Promise.all(languages.map(async (language, index) => (await sent(server, 'POST', uid, { number: index, year: 2026, en: wordsIn(language, 0) })).documentId))
  const each = async (act: (documentId: string, language: (typeof languages)[number]) => Promise<unknown>) => {
    for (const [index, language] of languages.entries()) await act(ids[index] ?? '', language)
  }
  return (round) =>
    measured(
      server,
      () => each((documentId, language) => sent(server, 'PUT', `${uid}/${documentId}`, { en: wordsIn(language, round) })),
      () => each((documentId) => sent(server, 'POST', `${uid}/${documentId}/actions/publish`, {})),
    )
}

/** Waits until the page of a draft was looked at and nothing was found. */
async function seen(server: Server, documentId: string): Promise<void> {
  for (;;) {
    const { data } = await server.send<{ data: { state: string } }>('GET', `/desk/${circular}/${documentId}/page`)
    if (data.state === 'passed') return
    if (data.state !== 'looking') throw new Error(`The page of the bench was not looked at: ${JSON.stringify(data)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** The waits for publications of the same edition where an intranet shows its pages and a browser looks at them. */
async function seenWaits(folder: string): Promise<Record<keyof typeof seenRounds, number[]>> {
  const port = await freePort()
  const server = await startServer('saves/serve.ts', [cms, join(cms, 'dist')], folder, { CLF_INTRANET_URL: `http://127.0.0.1:${port}` })
  try {
    const intranet = await startIntranet(port, server.origin)
    try {
      let isCached = false
      const publish = await ownPublisher(server, async (documentId) => {
        if (isCached) await seen(server, documentId)
      })
      const waits: Record<keyof typeof seenRounds, number[]> = { cached: [], cold: [] }
      let round = 0
      // The process and its browser stand by the first of the others, as they do where somebody has just saved.
      for (let cold = -1; cold < seenRounds.cold; cold += 1) {
        const { waitMs } = await publish(round += 1)
        if (cold >= 0) waits.cold.push(waitMs)
      }
      isCached = true
      for (let cached = 0; cached < seenRounds.cached; cached += 1) waits.cached.push((await publish(round += 1)).waitMs)
      return waits
    } finally {
      intranet.stop()
    }
  } finally {
    server.stop()
  }
}

/**
 * Publishes an edition of 150 paragraphs in three languages, whose words are others each time, beside the same bytes in a Strapi that
 * has nothing of ours: three publications there, one a language. The rules judge each edition anew.
 */
export async function measurePublish(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clf-bench-publish-'))
  const servers: Server[] = []
  try {
    const uid = await writePlainStrapi(plain)
    const ownServer = await startServer('saves/serve.ts', [cms, join(cms, 'dist')], folder)
    servers.push(ownServer)
    const plainServer = await startServer('saves/serve.ts', [plain, plain], folder)
    servers.push(plainServer)
    const [own, theirs] = [await ownPublisher(ownServer), await plainPublisher(plainServer, uid)]
    let round = 0
    const all = await inTurns(rounds, { own: () => own(round += 1), plain: () => theirs(round += 1) })
    const of = (name: string, what: keyof Published) => (all[name] ?? []).slice(first).map((one) => one[what])
    const beside = (name: string, value: (numbers: number[]) => number, what: keyof Published, most = Infinity): Figure => {
      const peerValue = value(of('plain', what))
      return { ...figure('publish', name, rounded(value(of('own', what))), 'ms'), limit: rounded(Math.min(most, mostTimes * peerValue)), peer, peerValue: rounded(peerValue) }
    }
    const alone = (name: string, value: number, limit: number): Figure => ({ ...figure('publish', name, rounded(value), 'ms'), limit })
    for (const server of servers.splice(0)) server.stop()
    const { cached, cold } = await seenWaits(await mkdtemp(join(folder, 'seen-')))
    return [
      beside('150 blocks in three languages published, processor time', medianOf, 'workMs'),
      beside('150 blocks in three languages published, p95', p95Of, 'waitMs', mostMs),
      alone('the first one after a start', all['own']?.[0]?.waitMs ?? Number.NaN, mostColdMs),
      alone('its pages looked at before, p95', p95Of(cached), mostMs),
      alone('its pages looked at while somebody waits, p95', p95Of(cold), mostColdMs),
      { ...beside('longest processor time in which nobody else was answered, p95', p95Of, 'stallMs'), limit: mostStallMs },
    ]
  } finally {
    for (const server of servers) server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
