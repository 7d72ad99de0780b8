import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figure, type Figure } from '../figure.ts'
import { inTurns, medianOf } from '../in-turns.ts'
import { freePort, startIntranet } from '../publish/intranet.ts'
import { copyTo, languages } from '../strapi/copy.ts'
import { writePlainStrapi } from '../strapi/plain.ts'
import { peer, plain, startServer } from '../strapi/server.ts'
import { ask, waitsAt } from './ask.ts'
import { loadedFor } from './loaded.ts'
import { memoryOf, workOf } from './process.ts'

const documents = 300
/** Of each language. */
const paragraphs = 20
const rounds = 12
const requests = 100
const loadSeconds = 10

/** Of the processor time of the peer. */
const mostKept = 1 / 20
const mostMade = 1 / 5
const leastPerSecond = 400
const mostWaitMs = 50
const mostMemory = 250_000_000
const mostFirst = 45_000
const mostNext = 12_000

/** Of the processor time of one request, which is less than a millisecond. */
const hundredths = (ms: number): number => Math.round(ms * 100) / 100

/** As many of them as a register shows, in one language, without bodies. */
const theirList = '/api/papers?pagination[pageSize]=20&sort=number:desc&fields[0]=number&fields[1]=year&populate[en][fields][0]=title&populate[en][fields][1]=summary'

/** The processor time of a server for each of many requests, one after the other. */
const measured = (work: () => number | Promise<number>, next: (index: number) => Promise<void>) => async () => {
  const before = await work()
  for (let index = 0; index < requests; index += 1) await next(index)
  return ((await work()) - before) / requests
}

/**
 * Reads item pages and registers of the intranet over HTTP, beside the list of as many of the same documents by a Strapi that has nothing of ours.
 * Judged is the processor time of the server: other work of the machine stretches the wait at half the load, which holds on an idle machine.
 */
export async function measureRead(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clf-bench-read-'))
  const running: { stop: () => void }[] = []
  try {
    const uid = await writePlainStrapi(plain, languages)
    const own = await startServer('feed/serve-feed.ts', [String(documents), String(paragraphs)], folder)
    running.push(own)
    const theirs = await startServer('saves/serve.ts', [plain, plain], folder)
    running.push(theirs)
    const token = await copyTo(theirs, uid, own)
    const port = await freePort()
    const intranet = await startIntranet(port, own.origin, own.token)
    running.push(intranet)
    const { data } = await own.send<{ data: { reference: string }[] }>('GET', '/api/circulars?locale=en&pagination[pageSize]=20&fields[0]=reference')
    const site = `http://127.0.0.1:${port}`
    const items = data.map(({ reference }) => `${site}/en/circulars/${reference}`)
    const register = `${site}/en/circulars`
    const itemAt = (index: number) => items[index % items.length] ?? register
    let once = 0
    const anew = (address: string) => ask(`${address}?n=${once += 1}`)
    const work = () => workOf(intranet.pid)
    const read = await inTurns(rounds, {
      keptItem: measured(work, (index) => ask(itemAt(index))),
      keptRegister: measured(work, () => ask(register)),
      madeItem: measured(work, (index) => anew(itemAt(index))),
      madeRegister: measured(work, () => anew(register)),
      plain: measured(theirs.work, () => ask(theirs.origin + theirList, { authorization: `Bearer ${token}` })),
    })
    const of = (name: keyof typeof read) => medianOf((read[name] ?? []).slice(2))
    const theirMs = of('plain')
    const beside = (name: string, value: number, most: number): Figure => ({
      ...figure('read', name, hundredths(value), 'ms'),
      limit: hundredths(most * theirMs),
      peer: `${peer}, list of 20`,
      peerValue: hundredths(theirMs),
    })
    const perSecond = Math.floor(1000 / Math.max(of('madeItem'), of('madeRegister')))
    const waits = await waitsAt(perSecond / 2, loadSeconds, (index) => anew(index % 2 === 0 ? itemAt(index) : register))
    const kinds = [['home', `${site}/en`], ['register', register], ['item', itemAt(0)], ['item in Chinese', itemAt(0).replace('/en/', '/tc/')], ['search', `${site}/en/search?q=paragraph`], [
      'help for editors',
      `${site}/tc/writing-help`,
    ], ['claim of ATAG', `${site}/en/authoring-tool`]] as const
    const loaded = await loadedFor(`${site}/en`, kinds.map(([, address]) => address))
    return [
      beside('item kept, processor time', of('keptItem'), mostKept),
      beside('register kept, processor time', of('keptRegister'), mostKept),
      beside('item made anew, processor time', of('madeItem'), mostMade),
      beside('register made anew, processor time', of('madeRegister'), mostMade),
      { ...figure('read', 'pages made anew, for each second of a processor', perSecond, 'pages/s'), limit: leastPerSecond },
      { ...figure('read', 'wait at half that load, p99', hundredths(waits[Math.ceil(waits.length * 0.99) - 1] ?? Number.NaN), 'ms'), limit: mostWaitMs },
      { ...figure('read', 'memory after that', memoryOf(intranet.pid), 'B'), limit: mostMemory },
      ...kinds.flatMap(([name], index) => [
        { ...figure('read', `first view, ${name}`, loaded[index]?.first ?? Number.NaN, 'B'), limit: mostFirst },
        { ...figure('read', `next page, ${name}`, loaded[index]?.next ?? Number.NaN, 'B'), limit: mostNext },
      ]),
    ]
  } finally {
    for (const { stop } of running) stop()
    await rm(folder, { recursive: true, force: true })
  }
}
