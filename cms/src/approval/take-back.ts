import { hongKongDay } from '@clf/text'
import type { Core, UID } from '@strapi/strapi'
import { hasEditions, modelOf } from '../editions/public-types.ts'
import { publicIndex } from '../versions/public-index.ts'
import { writeVersion } from '../versions/write-version.ts'
import { told } from '../writes/told.ts'
import { emergencyHours } from './machine.ts'

/** What readers of the page are told. */
const explanations = {
  'nobody approved it': told(
    `This was published in an emergency and was not approved by a second person within ${emergencyHours} hours. It does not hold until it has been approved.`,
    `此文件屬緊急發布，未於 ${emergencyHours} 小時內獲另一人批准，在獲批准前並不生效。`,
  ),
  'somebody refused it': told(
    'This was published in an emergency, and a second person did not approve it. It does not hold until it has been approved.',
    '此文件屬緊急發布，另一人未有批准，在獲批准前並不生效。',
  ),
} as const

/**
 * Takes what was published in an emergency back, in the transaction under way: an edition is withdrawn and says why, an alert is gone at
 * once. What is not public any more, or withdrawn already, stays as it is.
 */
export async function takeBack(strapi: Core.Strapi, uid: string, documentId: string, why: keyof typeof explanations): Promise<void> {
  const edition = (await publicIndex(strapi)).get(uid)?.get(documentId)
  if (!edition || edition.withdrawal) return
  if (!hasEditions(modelOf(strapi, uid))) {
    await strapi.documents(uid as UID.CollectionType).unpublish({ documentId })
    return
  }
  await writeVersion(strapi, {
    type: uid,
    document: documentId,
    act: 'withdraw',
    withdrawal: { on: hongKongDay(new Date()), reason: 'withdrawn', explanation: { ...explanations[why].words } },
  })
}
