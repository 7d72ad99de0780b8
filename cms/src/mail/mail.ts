import { createCalendar, deadLetters, deliver, forgetDelivered, hongKong, revive } from '@clf/workflow'
import type { DeadLetter, Delivery, Handlers } from '@clf/workflow'
import { mailHandlers, smtpTransport } from '@clf/workflow/mail'
import type { Core } from '@strapi/strapi'
import { approvalOf } from '../approval/approval.ts'
import { clock, importer } from '../approval/posts/posts.ts'
import { Clock } from '../start/clock.ts'
import { messageOf } from '../start/message-of.ts'
import { readMailSettings } from './settings.ts'
import type { MailSettings } from './settings.ts'

const calendar = createCalendar(hongKong)

/** Days for which a message that was delivered is kept. */
const kept = 30

/** Parts of the house, which have no mailbox. */
const houses: readonly string[] = [importer.person, clock.person]

/** Mail of what awaits whom, of one CMS. It holds nothing of what is decided on. */
export class Mail {
  readonly clock: Clock
  readonly #strapi: Core.Strapi
  readonly #settings: MailSettings | null

  constructor(strapi: Core.Strapi, settings: MailSettings | null) {
    this.#strapi = strapi
    this.#settings = settings
    this.clock = new Clock(strapi, 'of the mail', () => this.#look())
  }

  /** Messages that were given up, the latest first; a hundred at most. */
  dead(): Promise<DeadLetter[]> {
    return deadLetters(this.#strapi.db.connection)
  }

  /** Has one of them tried again. Gives whether there is such a one. */
  revive(id: string): Promise<boolean> {
    return revive(this.#strapi.db.connection, id, approvalOf(this.#strapi).now())
  }

  async #look(): Promise<void> {
    if (!this.#settings) return
    const { now, workflow } = approvalOf(this.#strapi)
    const database = this.#strapi.db.connection
    // A year whose holidays are not known stops the digests, and nothing else.
    if (now() >= calendar.openingOf(calendar.dayOf(now())))
      await workflow.enqueueDigests().catch((error: unknown) => this.#strapi.log.error(`The digests of today were not written: ${messageOf(error)}`))
    const transport = smtpTransport(this.#settings.smtp)
    try {
      const { dead } = await deliver(database, { handlers: this.#handlers(transport, this.#settings), now })
      if (dead > 0) this.#strapi.log.error(`${dead === 1 ? 'A mail' : `${dead} mails`} could not be delivered and will not be tried again. GET /mail/dead-letters says which and why.`)
    } finally {
      transport.close()
    }
    await forgetDelivered(database, new Date(now().getTime() - kept * 24 * 3_600_000))
  }

  #handlers(transport: ReturnType<typeof smtpTransport>, { from, desk }: MailSettings): Handlers {
    const approval = approvalOf(this.#strapi)
    const handlers = mailHandlers({
      transport,
      from,
      linkTo: ({ record }) => `${desk}/content-manager/collection-types/${record.type}/${record.id}`,
      database: this.#strapi.db.connection,
      workflow: approval.workflow,
      directory: async () => (await approval.posts()).directory,
      now: approval.now,
    })
    const toPeople = (handle: Handlers[string]) => async (delivery: Delivery) => {
      if (!houses.includes((delivery.body as { person: string }).person)) await handle(delivery)
    }
    return Object.fromEntries(Object.entries(handlers).map(([topic, handle]) => [topic, toPeople(handle)]))
  }
}

const name = 'clf.mail'

/** Makes what sends mail, in `register()`: one for each CMS. */
export function registerMail(strapi: Core.Strapi): void {
  let mail: Mail | undefined
  strapi.add(name, () => (mail ??= new Mail(strapi, readMailSettings(strapi, process.env))))
}

export function mailOf(strapi: Core.Strapi): Mail {
  return strapi.get(name)
}
