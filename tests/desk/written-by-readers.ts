import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hongKongDay } from '@clf/text'
import { cmsUrl } from '../support/addresses.ts'

const state = process.env['CLF_CMS_STATE'] ?? join(import.meta.dirname, '../../cms/.clf')

async function submit(submission: object): Promise<void> {
  const token = readFileSync(join(state, 'submission-token'), 'utf8').trim()
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const response = await fetch(`${cmsUrl}/api/submissions`, { method: 'POST', headers, body: JSON.stringify({ id: randomUUID(), at: new Date().toISOString(), ...submission }) })
  if (response.status !== 201) throw new Error(`A submission was not taken: ${response.status} ${await response.text()}`)
}

/** A letter with everything that one may have, and a search that found nothing, as a replica submits them. */
export async function writtenByReaders(): Promise<void> {
  const message = 'The table of paragraph 3 cannot be read aloud.\nThe first column has no heading.'
  await submit({ kind: 'accessibility-problem', language: 'en', about: '/en/circulars/financial-circular/6-2026', message, equipment: 'NVDA', contact: 'chan@example.gov.hk' })
  await submit({ kind: 'unanswered', sums: [{ query: '停車證', language: 'zh-Hant-HK', day: hongKongDay(new Date()), count: 3 }] })
}
