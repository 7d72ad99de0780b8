import type { Core } from '@strapi/strapi'
import { linksToWork } from '../editions/deletion.ts'
import { choicesOf } from './choices.ts'
import type { Choice } from './choices.ts'

/** A document that names another one, as people call it. */
export interface Naming extends Choice {
  uid: string
  /** Relations by which it names it, and `body` where its text leads to the page. */
  fields: string[]
}

/** Every document that names this one or another edition of it, what is public first: whoever approves a change decides about those too. */
export async function impactOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<Naming[]> {
  const links = await linksToWork(strapi, uid, documentId)
  const found: Naming[] = []
  for (const [type, ofType] of Map.groupBy(links, (link) => link.uid)) {
    const fields = Map.groupBy(ofType, (link) => link.documentId)
    for (const choice of await choicesOf(strapi, type, { documentId: { $in: [...fields.keys()] } })) {
      found.push({ ...choice, uid: type, fields: (fields.get(choice.documentId) ?? []).map(({ field }) => field) })
    }
  }
  return found.toSorted((a, b) => Number(b.isPublic) - Number(a.isPublic))
}
