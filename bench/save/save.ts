import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figure, type Figure } from '../figure.ts'
import { inTurns, medianOf, p95Of, rounded } from '../in-turns.ts'
import { writePlainStrapi } from '../strapi/plain.ts'
import { cms, peer, plain, startServer, type Server } from '../strapi/server.ts'

const rounds = 60
const mostTimes = 2

const text = 'Staff who are called on duty while a signal is in force report to their supervisor and record the hours that they have worked. '
const paragraphs = (round: number) =>
  Array.from({ length: 300 }, (_, index) => ({ type: 'numbered', children: [{ type: 'paragraph', children: [{ type: 'text', text: `${text}${round}, ${index}.` }] }] }))
const words = (round: number) => ({ title: 'Hours', summary: 'Hours on duty.', from: 'A', to: 'B', body: { type: 'document', version: 1, children: paragraphs(round) } })

/** Saves the same words as the other, in another state than before; milliseconds of the wait and of the server’s processor. */
type Save = (round: number) => Promise<{ waitMs: number; workMs: number }>

/** What an answer says of a document, and the form sends back. */
interface Saved {
  documentId: string
  /** The state that the next save is made from. */
  updatedAt: string
}

async function savesTo({ send, work }: Server, uid: string): Promise<Save> {
  const list = `/content-manager/collection-types/${uid}`
  let { data } = await send<{ data: Saved }>('POST', list, { body: { number: 1, year: 2046, en: words(0) } })
  return async (round) => {
    const before = await work()
    const start = performance.now()
    const answer = await send<{ data: Saved }>('PUT', `${list}/${data.documentId}`, { body: { en: words(round), updatedAt: data.updatedAt } })
    const waitMs = performance.now() - start
    data = answer.data
    return { waitMs, workMs: (await work()) - before }
  }
}

/**
 * Saves an edition of 300 paragraphs through the content manager, beside the same bytes in a Strapi that has nothing of ours: no checks,
 * no one tree, no references. The limit is twice what the peer takes in the same run.
 */
export async function measureSave(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clf-bench-save-'))
  const running: Server[] = []
  try {
    const uid = await writePlainStrapi(plain)
    const serve = async (appDir: string, distDir: string, type: string) => {
      const server = await startServer('saves/serve.ts', [appDir, distDir], folder)
      running.push(server)
      return await savesTo(server, type)
    }
    const own = await serve(cms, join(cms, 'dist'), 'api::circular.circular')
    const theirs = await serve(plain, plain, uid)
    let round = 0
    const saves = await inTurns(rounds, { own: () => own(round += 1), plain: () => theirs(round += 1) })
    const of = (name: string, what: 'waitMs' | 'workMs') => (saves[name] ?? []).slice(5).map((one) => one[what])
    const compared = (name: string, value: (numbers: number[]) => number, what: 'waitMs' | 'workMs'): Figure => {
      const peerValue = value(of('plain', what))
      return { ...figure('save', name, rounded(value(of('own', what))), 'ms'), limit: rounded(mostTimes * peerValue), peer, peerValue: rounded(peerValue) }
    }
    return [compared('300 paragraphs saved, processor time', medianOf, 'workMs'), compared('300 paragraphs saved, p95', p95Of, 'waitMs')]
  } finally {
    for (const { stop } of running) stop()
    await rm(folder, { recursive: true, force: true })
  }
}
