import { createCalendar, hongKong } from '@clf/workflow'
import type { Addressee, CaseState } from '@clf/workflow'
import type { Core } from '@strapi/strapi'
import { approvalOf } from '../approval/approval.ts'
import { clock, groupOf, importer, personOf } from '../approval/posts/posts.ts'
import { departmentOf } from '../approval/situation.ts'
import { heldBy } from '../approval/take-step.ts'
import { modelOf, publicTypes } from '../editions/public-types.ts'
import { draftOf } from '../editions/row.ts'
import { Clock } from '../start/clock.ts'
import { messageOf } from '../start/message-of.ts'
import { standingsOn } from '../versions/in-force.ts'
import { publicState } from '../versions/public-index.ts'
import type { PublicEdition, PublicIndex } from '../versions/public-index.ts'
import { daysBeforeReading, mustReadMachine } from '../submissions/must-read-machine.ts'
import { daysBefore, reviewMachine } from './machine.ts'

const calendar = createCalendar(hongKong)

/** A day of what is public by which its owner is asked for something. */
interface Occasion {
  machine: string
  /** The fact of a type in which the day stands. */
  fact: string
  /** From so many days before it. */
  daysBefore: number
  /** Whether it is still asked for when the day is past. */
  isAfterToo: boolean
}

const occasions: readonly Occasion[] = [
  { machine: reviewMachine.id, fact: 'reviewBy', daysBefore, isAfterToo: true },
  { machine: mustReadMachine.id, fact: 'mustReadBy', daysBefore: daysBeforeReading, isAfterToo: false },
]

/** What is awaited now. */
interface Awaited {
  edition: PublicEdition
  /** The end of its day. */
  dueAt: Date
}

const keyOf = (type: string, document: string): string => `${type} ${document}`

/** Has whoever owns what is public reminded to review it, and to see that it is read, by the days that stand in it. */
export class Reviews {
  readonly clock: Clock
  readonly #strapi: Core.Strapi
  /** What was looked at last: nothing else is due until something is published or the day is over. */
  #seen = ''

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
    this.clock = new Clock(strapi, 'of the reviews', () => this.#look())
  }

  async #look(): Promise<void> {
    const day = calendar.dayOf(approvalOf(this.#strapi).now())
    const { lastId, index } = await publicState(this.#strapi)
    const seen = `${lastId} ${day}`
    if (seen === this.#seen) return
    const done: boolean[] = []
    for (const occasion of occasions) done.push(await this.#attendTo(occasion, index, day))
    if (done.every(Boolean)) this.#seen = seen
  }

  /** @returns whether all of it could be begun and ended */
  async #attendTo(occasion: Occasion, index: PublicIndex, day: string): Promise<boolean> {
    const awaited = awaitedOn(this.#strapi, occasion, index, day)
    const open = await approvalOf(this.#strapi).workflow.open(this.#strapi.db.connection, occasion.machine)
    const isKept = ({ record, dueAt }: CaseState): boolean => awaited.get(keyOf(record.type, record.id))?.dueAt.toISOString() === dueAt
    const begun = new Set(open.filter(isKept).map(({ record }) => keyOf(record.type, record.id)))
    const ended = await this.#each(open.filter((one) => !isKept(one)), ({ id }) => this.#end(id))
    const started = await this.#each([...awaited].filter(([key]) => !begun.has(key)), ([, one]) => this.#begin(occasion, one))
    return ended && started
  }

  /** One that fails stops no other, and is tried again. */
  async #each<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<boolean> {
    let isDone = true
    for (const one of all) {
      await work(one).catch((error: unknown) => {
        isDone = false
        this.#strapi.log.error(`A review could not be begun or ended: ${messageOf(error)}`)
      })
    }
    return isDone
  }

  async #begin({ machine }: Occasion, { edition, dueAt }: Awaited): Promise<void> {
    const { workflow } = approvalOf(this.#strapi)
    const record = { type: edition.type, id: edition.documentId }
    const owner = await this.#ownerOf(edition)
    if (!owner) return
    await this.#strapi.db.transaction(async ({ trx }) => {
      await workflow.lock(trx)
      // Another server may have begun it.
      if ((await workflow.about(trx, machine, record))[0]?.isOpen) return
      await workflow.start(trx, { machine, record, by: clock, bindings: { owner, clock: { post: clock.post } }, dueAt })
    })
  }

  async #end(caseId: string): Promise<void> {
    const { workflow } = approvalOf(this.#strapi)
    await this.#strapi.db.transaction(async ({ trx }) => {
      await workflow.lock(trx)
      if ((await workflow.find(trx, caseId)).isOpen) await workflow.act(trx, { caseId, transition: 'end', by: clock })
    })
  }

  /** The post of whoever is named as its owner; where they hold none, the authors of its department. */
  async #ownerOf({ type, documentId, content: { facts } }: PublicEdition): Promise<Addressee | null> {
    const { now } = approvalOf(this.#strapi)
    const posts = await approvalOf(this.#strapi).posts()
    const named = typeof facts['reviewOwner'] === 'string' ? personOf(facts['reviewOwner']) : ''
    const [post] = heldBy(posts, named, now()).filter((one) => one !== importer.post && one !== clock.post)
    if (post !== undefined) return { post }
    const row = await draftOf(this.#strapi, type, documentId)
    return row && { group: groupOf(await departmentOf(this.#strapi, type, row), 'author') }
  }
}

/** By type and document, what is awaited on a day: of the last edition of everything that holds or will. */
function awaitedOn(strapi: Core.Strapi, { fact, daysBefore: ahead, isAfterToo }: Occasion, index: PublicIndex, day: string): Map<string, Awaited> {
  const lastDay = calendar.dayOf(new Date(calendar.openingOf(day).getTime() + ahead * 24 * 3_600_000))
  const found = new Map<string, Awaited>()
  for (const [type, editions] of index) {
    if (!publicTypes.has(type) || !(fact in modelOf(strapi, type).attributes)) continue
    for (const { lifecycle, version, upcoming } of standingsOn(day, editions.values()).values()) {
      const edition = upcoming.at(-1)?.version ?? version
      const { [fact]: last } = edition.content.facts
      if ((lifecycle === 'current' || lifecycle === 'upcoming') && typeof last === 'string' && last <= lastDay && (isAfterToo || last >= day))
        found.set(keyOf(type, edition.documentId), { edition, dueAt: calendar.endOf(last) })
    }
  }
  return found
}

const name = 'clf.reviews'

/** Makes what reminds of reviews, in `register()`: one for each CMS. */
export function registerReviews(strapi: Core.Strapi): void {
  const reviews = new Reviews(strapi)
  strapi.add(name, () => reviews)
}

export function reviewsOf(strapi: Core.Strapi): Reviews {
  return strapi.get(name)
}
