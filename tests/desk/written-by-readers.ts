import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hongKongDay } from '@clf/text'
import { cmsUrl } from '../support/addresses.ts'
import { makeCircular, publishable, submit, uidOf } from './documents.ts'
import { ask } from './sign-in.ts'

const state = process.env['CLF_CMS_STATE'] ?? join(import.meta.dirname, '../../cms/.clf')

async function send(submission: object): Promise<void> {
  const token = readFileSync(join(state, 'submission-token'), 'utf8').trim()
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const response = await fetch(`${cmsUrl}/api/submissions`, { method: 'POST', headers, body: JSON.stringify({ id: randomUUID(), at: new Date().toISOString(), ...submission }) })
  if (response.status !== 201) throw new Error(`A submission was not taken: ${response.status} ${await response.text()}`)
}

/** A letter with everything that one may have, and a search that found nothing, as a replica submits them. */
export async function writtenByReaders(): Promise<void> {
  const message = 'The table of paragraph 3 cannot be read aloud.\nThe first column has no heading.'
  await send({ kind: 'accessibility-problem', language: 'en', about: '/en/circulars/financial-circular/6-2026', message, equipment: 'NVDA', contact: 'chan@example.gov.hk' })
  await send({ kind: 'unanswered', sums: [{ query: '停車證', language: 'zh-Hant-HK', day: hongKongDay(new Date()), count: 3 }] })
}

/** A public circular that must be read. Gives its `documentId`. */
export async function mustReadCircular(): Promise<string> {
  const { documentId } = await makeCircular('editor', { ...(await publishable()), mustRead: 'all-staff', mustReadBy: '2999-12-31' })
  await submit('editor', 'circular', documentId)
  const { status, body } = await ask('approver', 'POST', `/content-manager/collection-types/${uidOf('circular')}/${documentId}/actions/publish`, {})
  if (status >= 300) throw new Error(`It was not published: ${JSON.stringify(body)}`)
  return documentId
}
