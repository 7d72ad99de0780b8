import type { Knex } from 'knex'
import { createTransport, type Transporter } from 'nodemailer'
import type { Notice } from '../case/notices.ts'
import { Refusal } from '../case/refusal.ts'
import type { Task, Workflow } from '../case/workflow.ts'
import type { Directory } from '../directory/schema.ts'
import { languages } from '../language.ts'
import { Undeliverable, type Delivery, type Handlers } from '../outbox/deliver.ts'
import { digestLetter, noticeLetter, type Item, type Letter } from './letter.ts'

export interface MailOptions {
  /** Made by `smtpTransport`, or by `nodemailer.createTransport`. */
  transport: Pick<Transporter, 'sendMail'>
  /** Sender, such as `Workflow <workflow@example.gov.hk>`. */
  from: string
  /** Address of a case for whoever signs in. It must say nothing of the record: mail holds no content. */
  linkTo: (state: Task['case']) => string
  database: Knex
  workflow: Workflow
  directory: () => Directory | Promise<Directory>
  now?: () => Date
}

/** Sends by the SMTP server at an address, `smtp://mail.example.org:25` or `smtps://…`. It is to be closed when nothing more is sent. */
export const smtpTransport = (address: string): Transporter => createTransport(address)

/** Handlers of the outbox that write mail: notices, and the digest of the day. What was done meanwhile is not written about. */
export function mailHandlers({ transport, from, linkTo, database, workflow, directory, now = () => new Date() }: MailOptions): Handlers {
  const itemOf = ({ case: state, transitions }: Task): Item => ({ machine: workflow.machineOf(state), case: state, transitions, link: linkTo(state) })
  const tasksOf = async (person: string): Promise<Task[]> => (await workflow.tasks(database)).get(person) ?? []

  const send = async (id: string, personId: string, letterIn: (of: readonly (typeof languages)[number][]) => Letter): Promise<void> => {
    const person = (await directory()).people.find((one) => one.id === personId)
    if (!person?.mail) throw new Undeliverable(`The directory has no mail address for “${personId}”. Add one and have the message sent again.`)
    const { subject, text } = letterIn(person.language ? [person.language] : languages)
    try {
      // The same message twice has the same id, so that a mailbox can tell.
      await transport.sendMail({ from, to: person.mail, subject, text, messageId: `<${id}@clf-workflow.invalid>`, headers: { 'Auto-Submitted': 'auto-generated' } })
    } catch (error) {
      const { responseCode = 0 } = error as { responseCode?: number }
      if (responseCode >= 500) throw new Undeliverable(`The mail server refused the message: ${(error as Error).message}`, { cause: error })
      throw error
    }
  }

  return {
    notice: async ({ id, body }: Delivery) => {
      const { kind, caseId, person } = body as unknown as Notice
      const tasks = await tasksOf(person)
      const awaitedTask = tasks.find((task) => task.case.id === caseId)
      const isAboutOthers = kind === 'returned' || kind === 'unattended' || kind === 'failed'
      if (!awaitedTask && !isAboutOthers) return
      const task = awaitedTask ?? { case: await caseOrUndeliverable(caseId), transitions: [] }
      await send(id, person, (given) => noticeLetter(kind, itemOf(task), given, now()))
    },
    digest: async ({ id, body }: Delivery) => {
      const { person } = body as { person: string }
      const tasks = await tasksOf(person)
      if (tasks.length > 0) await send(id, person, (given) => digestLetter(tasks.map(itemOf), given, now()))
    },
  }

  async function caseOrUndeliverable(caseId: string): Promise<Task['case']> {
    try {
      return await workflow.find(database, caseId)
    } catch (error) {
      if (error instanceof Refusal) throw new Undeliverable(error.message, { cause: error })
      throw error
    }
  }
}
