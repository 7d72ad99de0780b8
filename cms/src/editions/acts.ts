import { hongKongDay } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import * as z from 'zod'
import { refuseFailing } from '../gate/refuse-failing.ts'
import { refuseUnapproved } from '../approval/refuse-unapproved.ts'
import { rowOfVersion } from '../gate/row-of-version.ts'
import { refuseUnseen, seenFirst } from '../page-reports/refuse-unseen.ts'
import { publicIndex, wholeContent } from '../versions/public-index.ts'
import type { PublicEdition } from '../versions/public-index.ts'
import { oneAtATime, writeVersion } from '../versions/write-version.ts'
import { isClean } from '../writes/clean-text.ts'
import { refusal } from '../writes/problem.ts'
import { told } from '../writes/told.ts'
import { hasEditions, modelOf, publicTypes } from './public-types.ts'

const words = z.string().trim().max(1000, 'At most 1000 characters.').refine(isClean, 'It holds a character that cannot be stored.')

/** What somebody who withdraws an edition says: why, in at least one language, and from which day; today when it is not told. */
const withdrawal = z.strictObject({
  reason: z.enum(['withdrawn', 'superseded', 'archived']).default('withdrawn'),
  on: z.iso.date('Give a calendar date such as 2026-12-01.').optional(),
  explanation: z.strictObject({ en: words.optional(), tc: words.optional(), sc: words.optional() }).refine(
    (given) => Object.values(given).some(Boolean),
    'Say why, in at least one language: readers are told.',
  ),
})

/**
 * Says that a public edition does not hold any more, in all its languages at once. Its words stay to be read.
 *
 * @throws ValidationError when it is not public or is withdrawn already, or when nothing explains it.
 */
export async function withdraw(strapi: Core.Strapi, uid: string, documentId: string, body: unknown): Promise<void> {
  const given = withdrawal.safeParse(body ?? {})
  if (!given.success)
    throw refusal(told(given.error.issues[0]?.message ?? 'It was not withdrawn.', '未有撤回：請最少以一種語言說明原因，每項不超過 1000 字。'), {
      errors: given.error.issues.map(({ path, message }) => ({ path: path.map(String), message, name: 'ValidationError' })),
    })
  await strapi.db.transaction(async () => {
    await oneAtATime(strapi)
    const edition = await publicEdition(strapi, uid, documentId)
    if (edition.withdrawal)
      throw refusal(
        told(
          `This edition is withdrawn already, from ${edition.withdrawal.on}. Restore it first to withdraw it from another day.`,
          `此版次已由 ${edition.withdrawal.on} 起撤回。如要更改日期，請先還原。`,
        ),
      )
    await writeVersion(strapi, { type: uid, document: documentId, act: 'withdraw', withdrawal: { ...given.data, on: given.data.on ?? hongKongDay(new Date()) } })
  })
}

/**
 * Takes a withdrawal back, in all languages at once.
 *
 * @throws ValidationError when it is not withdrawn, when its words have faults that stop readers, or when nobody ever approved them.
 */
export async function restore(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  await seenFirst(strapi, () =>
    strapi.db.transaction(async () => {
      await oneAtATime(strapi)
      const edition = await publicEdition(strapi, uid, documentId)
      if (!edition.withdrawal) throw refusal(told('This edition is not withdrawn, so there is nothing to restore.', '此版次並未撤回，毋須還原。'))
      await refuseUnapproved(strapi, uid, documentId)
      const content = await wholeContent(strapi, edition.versionId)
      await refuseFailing(strapi, uid, rowOfVersion(strapi, uid, documentId, content), 'restore')
      const page = await refuseUnseen(strapi, uid, documentId, content)
      await writeVersion(strapi, { type: uid, document: documentId, act: 'restore', page })
    }))
}

/** Makes the draft of the next edition from the words and facts of this one. Gives its `documentId`. */
export async function nextEdition(strapi: Core.Strapi, uid: string, documentId: string): Promise<string> {
  const type = typeWithEditions(strapi, uid)
  const made = (await strapi.documents(type).clone({ documentId, data: { previous: documentId, effectiveFrom: null, effectiveTo: null } } as never)) as { documentId?: string }
  if (!made.documentId) throw new errors.NotFoundError('There is no such edition.')
  return made.documentId
}

async function publicEdition(strapi: Core.Strapi, uid: string, documentId: string): Promise<PublicEdition> {
  const edition = (await publicIndex(strapi)).get(typeWithEditions(strapi, uid))?.get(documentId)
  if (!edition) throw refusal(told('This edition is not public. What nobody can read needs no withdrawal.', '此版次尚未公開，毋須撤回。'))
  return edition
}

function typeWithEditions(strapi: Core.Strapi, uid: string) {
  const type = publicTypes.get(uid)
  if (!type || !hasEditions(modelOf(strapi, uid))) throw new errors.NotFoundError(`“${uid}” has no editions.`)
  return type.uid
}
