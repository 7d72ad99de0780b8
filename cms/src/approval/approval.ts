import path from 'node:path'
import { createCalendar, createWorkflow, fileWitness, hongKong, install } from '@clf/workflow'
import type { Workflow } from '@clf/workflow'
import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import { stateFolder } from '../start/state-folder.ts'
import { actAs } from '../versions/actor.ts'
import { oneAtATime } from '../versions/write-version.ts'
import { editionMachine } from './machine.ts'
import { PostKeeper } from './posts/post-keeper.ts'
import type { Posts } from './posts/posts.ts'
import { takeBack } from './take-back.ts'

/** Milliseconds between two looks of the clock, and between two looks for steps that nobody can take. */
const minute = 60_000
const hour = 60 * minute

interface ApprovalOptions {
  /** Path of the file of posts; without one they follow from the accounts. */
  file?: string | undefined
  /** The time; for tests. */
  now?: () => Date
}

/** Decisions about what is published: their cases in the database of the CMS, who may take part, and the clock. */
export class Approval {
  readonly workflow: Workflow
  readonly now: () => Date
  readonly #strapi: Core.Strapi
  readonly #keeper: PostKeeper
  #timer: ReturnType<typeof setInterval> | null = null
  #looking: Promise<void> = Promise.resolve()
  #attendedAt = 0

  constructor(strapi: Core.Strapi, { file, now = () => new Date() }: ApprovalOptions = {}) {
    this.#strapi = strapi
    this.#keeper = new PostKeeper(strapi, file)
    this.now = now
    this.workflow = createWorkflow({
      database: strapi.db.connection,
      machines: [editionMachine],
      directory: async () => (await this.posts()).directory,
      calendar: createCalendar(hongKong),
      witness: fileWitness(path.join(stateFolder(strapi), 'approval-heads')),
      onWitnessError: (error) => strapi.log.error(`The head of the log of decisions could not be kept outside of the database: ${messageOf(error)}`),
      // What the clock takes back it takes out of the public versions too, whose lock comes first wherever both are taken.
      transaction: <T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> =>
        actAs(strapi, { actor: 'clock' }, async () =>
          (await strapi.db.transaction(async ({ trx }) => {
            await oneAtATime(strapi)
            return work(trx)
          })) as T),
      onExpired: (_trx, { record }) => takeBack(strapi, record.type, record.id, 'nobody approved it'),
      now,
    })
  }

  posts(): Promise<Posts> {
    return this.#keeper.posts()
  }

  /** Does what is due, and from then on once a minute, until {@link stop}. */
  start(): void {
    this.#timer = setInterval(() => void this.look(), minute)
    this.#timer.unref()
    void this.look()
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer)
    this.#timer = null
    await this.#looking
  }

  /** One look of the clock. What fails is logged and tried again at the next. */
  look(): Promise<void> {
    this.#looking = this.#looking.then(() => this.#look()).catch((error: unknown) => {
      this.#strapi.log.error(`The clock of the decisions stopped: ${messageOf(error)}`)
    })
    return this.#looking
  }

  async #look(): Promise<void> {
    const isOther = await this.#keeper.look()
    const woken = await this.workflow.wake()
    const failed = [...woken.failed]
    if (isOther || Date.now() - this.#attendedAt > hour) {
      failed.push(...(await this.workflow.attend()).failed)
      this.#attendedAt = Date.now()
    }
    for (const { caseId, error } of failed) this.#strapi.log.error(`What was due in the case ${caseId} could not be done: ${messageOf(error)}`)
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const name = 'clf.approval'

/** Makes what decides for a CMS, in `register()`: one for each. */
export function registerApproval(strapi: Core.Strapi): void {
  let approval: Approval | undefined
  strapi.add(name, () => (approval ??= new Approval(strapi, { file: process.env['CLF_CMS_POSTS'] || undefined })))
}

export function approvalOf(strapi: Core.Strapi): Approval {
  return strapi.get(name)
}

/** Makes the tables where they are not there yet. They are none of Strapi's: its schema leaves them alone, and the database refuses to change an event. */
export async function installApproval(strapi: Core.Strapi): Promise<void> {
  await install(strapi.db.connection)
}
