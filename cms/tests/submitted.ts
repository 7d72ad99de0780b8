import type { Core } from '@strapi/strapi'
import { takeStep } from '../src/approval/take-step.ts'
import { undecided } from './decided.ts'

/** Submits a draft, so that whoever did not write it may approve and publish it. */
export async function submitted(strapi: Core.Strapi, uid: string, documentId: string): Promise<string> {
  await takeStep(undecided(strapi), 'submit', { uid, documentId, person: 'import' })
  return documentId
}
