import { longest } from '@clf/content/submission'
import { hongKongDay, isValidHkid } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { outbox } from '../../outbox/current.ts'

/** Programs that say what they are, and browsers that fetch what nobody has asked for yet. */
const machines = /bot\b|bots\b|crawl|spider|slurp|archiv|monitor|curl\/|wget\/|python|axios|headless/i

/** Whether a person asks. */
export function isAskedByPerson({ method, headers }: Request): boolean {
  const isAhead = (headers.get('sec-purpose') ?? headers.get('purpose') ?? '').includes('prefetch')
  return method === 'GET' && !isAhead && !machines.test(headers.get('user-agent') ?? '')
}

/** Numbers and addresses that may be of a person: editors need none to see what was missing. */
const ofPersons = /[\w.+-]+@[\w.-]+|\d[\d ()+-]{6,}\d/g
const perhapsHkid = /\b[a-z]{1,2}\d{6} ?\(?[\da]\)?/gi

/** A query as it is counted: in one form, so that the same words are one query, and without what may say who asked. */
export function countedQuery(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll(perhapsHkid, (found) => (isValidHkid(found) ? '…' : found)).replaceAll(ofPersons, '…')
  return [...plain.toWellFormed().replaceAll(/[\s\p{Cc}\uFFFE\uFFFF]+/gu, ' ').trim()].slice(0, longest.query).join('').trim()
}

let hasFailed = false

/** Counts a search that found nothing, by its words, the language and the day: of who asked nothing is kept. A count that fails is told once, and the reader has the page. */
export function countUnanswered(text: string, language: LanguageTag, now: Date): void {
  const query = countedQuery(text)
  if (query === '') return
  try {
    outbox().countUnanswered({ query, language, day: hongKongDay(now) })
  } catch (error) {
    if (!hasFailed) process.stderr.write(`Outbox: a search that found nothing could not be counted: ${String(error)}\n`)
    hasFailed = true
  }
}
