import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figure, type Figure } from '../figure.ts'
import { inTurns, medianOf, quantileOf } from '../in-turns.ts'
import { documentsWanted, startLibrary } from '../library/library.ts'
import { freePort, startIntranet } from '../publish/intranet.ts'
import { copyTo, languages } from '../strapi/copy.ts'
import { writePlainStrapi } from '../strapi/plain.ts'
import { peer, plain, startServer } from '../strapi/server.ts'
import { documentsIn, kindsOfPages } from './addresses.ts'
import { ask, waitsAt } from './ask.ts'
import { lighthousePoints } from './lighthouse.ts'
import { loadedFor } from './loaded.ts'
import { memoryOf, workOf } from './process.ts'

/** A real Strapi takes hours for more; its list is no slower with fewer. */
const mostInPeer = 1_000
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
 * Reads item pages and registers of the intranet over HTTP, from a large library, beside the list of as many of the same documents by a Strapi that
 * has nothing of ours. Judged is the processor time of the server: other work of the machine stretches the wait at half the load, which holds on an
 * idle machine.
 */
export async function measureRead(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clf-bench-read-'))
  const running: { stop: () => void }[] = []
  try {
    const documents = documentsWanted()
    const library = await startLibrary(documents)
    running.push(library)
    const uid = await writePlainStrapi(plain, languages)
    const theirs = await startServer('saves/serve.ts', [plain, plain], folder)
    running.push(theirs)
    const inPeer = Math.min(mostInPeer, documents)
    const token = await copyTo(theirs, uid, library, inPeer)
    const port = await freePort()
    const intranet = await startIntranet(port, library.origin, library.token)
    running.push(intranet)
    const site = `http://127.0.0.1:${port}`
    const items = await itemsOf(site)
    const register = `${site}/en/circulars`
    const itemAt = (index: number) => items[index % items.length] ?? register
    let once = 0
    const anew = (address: string) => ask(`${address}${address.includes('?') ? '&' : '?'}n=${(once += 1)}`)
    const work = () => workOf(intranet.pid)
    let turn = 0
    const read = await inTurns(rounds, {
      keptItem: measured(work, (index) => ask(itemAt(index % 20))),
      keptRegister: measured(work, () => ask(register)),
      // Another document each time, so that nothing of it is at hand.
      madeItem: measured(work, () => anew(itemAt(turn += 1))),
      madeRegister: measured(work, (index) => anew(`${register}?status=all&page=${(index % Math.max(1, Math.floor(items.length / 20))) + 1}`)),
      plain: measured(theirs.work, () => ask(theirs.origin + theirList, { authorization: `Bearer ${token}` })),
    })
    const of = (name: keyof typeof read) => medianOf((read[name] ?? []).slice(2))
    const theirMs = of('plain')
    const beside = (name: string, value: number, most: number): Figure => ({
      ...figure('read', name, hundredths(value), 'ms'),
      limit: hundredths(most * theirMs),
      peer: `${peer}, list of 20 of ${inPeer.toLocaleString('en')}`,
      peerValue: hundredths(theirMs),
    })
    const perSecond = Math.floor(1000 / Math.max(of('madeItem'), of('madeRegister')))
    const waits = await waitsAt(perSecond / 2, loadSeconds, (index) => anew(index % 2 === 0 ? itemAt(turn += 1) : register))
    const memory = memoryOf(intranet.pid)
    const kinds = await kindsOfPages(site)
    const loaded = await loadedFor(`${site}/en`, kinds.map(({ path }) => site + path))
    const all = `${documents.toLocaleString('en')} documents in three languages`
    return [
      beside(`item kept, processor time, ${all}`, of('keptItem'), mostKept),
      beside('register kept, processor time', of('keptRegister'), mostKept),
      beside('item made anew, processor time', of('madeItem'), mostMade),
      beside('register made anew, processor time', of('madeRegister'), mostMade),
      { ...figure('read', 'pages made anew, for each second of a processor', perSecond, 'pages/s'), limit: leastPerSecond },
      { ...figure('read', 'wait at half that load, p99', hundredths(quantileOf(waits, 0.99)), 'ms'), limit: mostWaitMs },
      { ...figure('read', 'memory after that', memory, 'B'), limit: mostMemory },
      ...kinds.flatMap(({ name }, index) => [
        { ...figure('read', `first view, ${name}`, loaded[index]?.first ?? Number.NaN, 'B'), limit: mostFirst },
        { ...figure('read', `next page, ${name}`, loaded[index]?.next ?? Number.NaN, 'B'), limit: mostNext },
      ]),
      ...(await lighthousePoints(site, kinds)),
    ]
  } finally {
    for (const { stop } of running) stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Pages of many circulars, so that hundreds are read before one is read again. */
async function itemsOf(site: string): Promise<string[]> {
  const most = 60
  const items = new Set<string>()
  for (let page = 1; page <= most; page += 1) {
    const paths = await documentsIn(site, `circulars?status=all&page=${page}`)
    if (paths.length === 0) break
    for (const path of paths) items.add(`${site}/en${path}`)
  }
  return [...items]
}
