import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { integrityOf } from '../integrity/integrity.ts'
import { arrivalsOf } from './arrivals.ts'
import { readTo } from './cursor.ts'
import { readPage } from './read-page.ts'
import type { PageText } from './read-page.ts'
import { presentView } from './view.ts'
import { headOf } from './write-changes.ts'

const usualLimit = 100
const mostEntries = 1000
/** Seconds; proxies end what is silent for longer than some thirty. */
const longestWait = 25

const parameters = new Set(['after', 'limit', 'wait'])

/** What is asked of the feed. */
interface Asked {
  query: Record<string, unknown>
  /** `If-None-Match`: the state that the reader has. */
  known: string
  /** Says that nobody waits for the answer any more. */
  signal: AbortSignal
}

export interface Answer {
  page: PageText
  etag: string
}

/**
 * A page of the feed, which with `wait` comes when there is something that the reader does not have.
 *
 * @throws ValidationError for a parameter that is not understood, with what was received
 */
export async function answerChanges(strapi: Core.Strapi, { query, known, signal }: Asked): Promise<Answer> {
  const unknown = Object.keys(query).find((name) => !parameters.has(name))
  if (unknown !== undefined) throw new errors.ValidationError(`Invalid parameter ${unknown}. Known are ${[...parameters].join(', ')}.`)
  const limit = wholeNumber(query, 'limit', { least: 1, most: mostEntries, usual: usualLimit })
  const wait = wholeNumber(query, 'wait', { least: 0, most: longestWait, usual: 0 })
  const until = performance.now() + 1000 * wait
  const view = presentView(strapi)
  const after = await readTo(strapi.db.connection, query['after'], view.name)
  for (;;) {
    // Asked before the page: what comes after it, of whatever type, is waited for. Whoever does not wait need not know.
    const head = wait > 0 ? (await headOf(strapi.db.connection)).id : 0
    const page = await readPage(strapi, { view, withheld: await integrityOf(strapi).withheld('feed') }, after, limit)
    const etag = `"${page.cursor ?? 'empty'}-${page.count}${page.more ? '-more' : ''}"`
    const isNews = page.count > 0 && etag !== known
    const left = until - performance.now()
    if (isNews || page.more || left <= 0 || signal.aborted) return { page, etag }
    await arrivalsOf(strapi).after(head, left, signal)
  }
}

function wholeNumber(query: Record<string, unknown>, name: string, { least, most, usual }: { least: number; most: number; usual: number }): number {
  const given = query[name]
  if (given === undefined) return usual
  const number = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : Number.NaN
  if (!(number >= least && number <= most)) throw new errors.ValidationError(`Expected ${name} to be a whole number from ${least} to ${most}. Received ${JSON.stringify(given)}.`)
  return number
}
