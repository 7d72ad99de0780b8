import type { Core } from '@strapi/strapi'
import { titleOf } from '../editions/title.ts'
import { publicIndex } from '../versions/public-index.ts'
import type { Sentence } from '../writes/told.ts'
import { faultWords } from './faults.ts'
import { integrityOf } from './integrity.ts'
import type { KnownFault } from './integrity.ts'

/** A fault as people are told of it. */
export interface Alarm extends KnownFault {
  /** What was found and what to do, in each language. */
  words: Sentence
  /** Title of the document, where it is known. */
  title: string | null
}

/** What was found that went past the CMS, about documents of types that somebody may read. What is about no document is for administrators. */
export async function alarmsOf(strapi: Core.Strapi, mayRead: (uid: string | undefined) => boolean): Promise<Alarm[]> {
  const { faults } = integrityOf(strapi).report()
  if (faults.length === 0) return []
  const index = await publicIndex(strapi)
  return faults.filter(({ type }) => mayRead(type)).map((fault) => {
    const { type = '', documentId = '' } = fault
    const edition = index.get(type)?.get(documentId)
    return { ...fault, words: faultWords(fault.code).words, title: edition ? titleOf({ documentId, ...edition.content.words }) : null }
  })
}
