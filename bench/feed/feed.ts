import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figure, type Figure } from '../figure.ts'
import { inTurns, medianOf } from '../in-turns.ts'
import { copyTo, languages, type Entry } from '../strapi/copy.ts'
import { writePlainStrapi } from '../strapi/plain.ts'
import { peer, plain, startServer, type Server } from '../strapi/server.ts'
import { measureVisible } from './visible.ts'

const documents = 300
/** Of each language. */
const paragraphs = 20
const pageSize = 100
const rounds = 20
/** Entries a second. */
const least = 2000

/** Gives how many entries there are, having read them all. */
type ReadAll = () => Promise<number>

/** The feed from its first entry. */
const readsFeed = ({ send }: Server): ReadAll => async () => {
  let read = 0
  for (let after = '', more = true; more;) {
    const { data, meta } = await send<{ data: Entry[]; meta: { cursor: string; more: boolean } }>('GET', `/api/changes?limit=${pageSize}&after=${after}`)
    read += data.length
    ;({ cursor: after, more } = meta)
  }
  return read
}

/** The list of what is published, with its components. */
const readsList = ({ send }: Server, token: string): ReadAll => async () => {
  let read = 0
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const { data, meta } = await send<{ data: unknown[]; meta: { pagination: { pageCount: number } } }>('GET', `/api/papers?populate=*&pagination[pageSize]=${pageSize}&pagination[page]=${page}`, {
      token,
    })
    read += data.length
    pages = meta.pagination.pageCount
  }
  return read
}

/** Reads all entries, and says how many of them in a second of the wait and in one of the server’s processor. */
const measured = ({ work }: Server, readAll: ReadAll) => async () => {
  const before = await work()
  const start = performance.now()
  const read = await readAll()
  const waitMs = performance.now() - start
  const workMs = (await work()) - before
  return { wait: (1000 * read) / waitMs, work: (1000 * read) / workMs }
}

/**
 * Reads the feed of 300 editions in three languages over HTTP, page by page, beside the list of the same bytes by a Strapi that has nothing of
 * ours. Judged is the processor time of the server: other work of the machine stretches the wait, which is printed beside it. Then what replicas make of a feed.
 */
export async function measureFeed(): Promise<Figure[]> {
  return [...(await measureEntries()), ...(await measureVisible())]
}

async function measureEntries(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clf-bench-feed-'))
  const running: Server[] = []
  try {
    const uid = await writePlainStrapi(plain, languages)
    const own = await startServer('feed/serve-feed.ts', [String(documents), String(paragraphs)], folder)
    running.push(own)
    const theirs = await startServer('saves/serve.ts', [plain, plain], folder)
    running.push(theirs)
    const token = await copyTo(theirs, uid, own)
    const read = await inTurns(rounds, { own: measured(own, readsFeed(own)), plain: measured(theirs, readsList(theirs, token)) })
    const of = (name: string, what: 'wait' | 'work') => Math.round(medianOf((read[name] ?? []).slice(3).map((one) => one[what])))
    const compared = (name: string, what: 'wait' | 'work', limit: number | null): Figure => ({ ...figure('feed', name, of('own', what), 'entries/s'), limit, peer, peerValue: of('plain', what) })
    return [compared('editions in three languages, processor time', 'work', least), compared('editions in three languages, wait', 'wait', null)]
  } finally {
    for (const { stop } of running) stop()
    await rm(folder, { recursive: true, force: true })
  }
}
