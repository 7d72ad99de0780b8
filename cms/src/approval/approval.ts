import path from 'node:path'
import { createCalendar, createWorkflow, fileWitness, hongKong, install } from '@clf/workflow'
import type { Workflow } from '@clf/workflow'
import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import { reviewMachine } from '../reviews/machine.ts'
import { mustReadMachine } from '../submissions/must-read-machine.ts'
import { Clock } from '../start/clock.ts'
import { messageOf } from '../start/message-of.ts'
import { stateFolder } from '../start/state-folder.ts'
import { actAs } from '../versions/actor.ts'
import { oneAtATime } from '../versions/write-version.ts'
import { editionMachine } from './machine.ts'
import { PostKeeper } from './posts/post-keeper.ts'
import type { Posts } from './posts/posts.ts'
import { takeBack } from './take-back.ts'

const hour = 3_600_000

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
  /** Looks at what is due in the cases. */
  readonly clock: Clock
  #attendedAt = 0

  constructor(strapi: Core.Strapi, { file, now = () => new Date() }: ApprovalOptions = {}) {
    this.#strapi = strapi
    this.#keeper = new PostKeeper(strapi, file)
    this.now = now
    this.clock = new Clock(strapi, 'of the decisions', () => this.#look())
    this.workflow = createWorkflow({
      database: strapi.db.connection,
      machines: [editionMachine, reviewMachine, mustReadMachine],
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
      onExpired: async (_trx, { record }, transition) => {
        if (transition === 'lapse') await takeBack(strapi, record.type, record.id, 'nobody approved it')
      },
      now: () => this.now(),
    })
  }

  posts(): Promise<Posts> {
    return this.#keeper.posts()
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
