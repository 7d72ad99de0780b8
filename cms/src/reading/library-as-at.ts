import { allKinds } from '@clf/content'
import { byAllKnown, createLedger } from '@clf/content/in-force'
import type { AsAt, Ledger, Standing } from '@clf/content/in-force'
import { hongKongDay } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { modelOf, publicTypes } from '../editions/public-types.ts'
import { integrityOf } from '../integrity/integrity.ts'
import { standingsOn } from '../versions/in-force.ts'
import { publicHistory } from '../versions/public-history.ts'
import { publicState } from '../versions/public-index.ts'
import type { PublicEdition } from '../versions/public-index.ts'
import { isOpen, libraryOf, shelfOf } from './library.ts'
import type { Library, Shelf } from './library.ts'
import type { Reader } from './reader.ts'

/** How many days are kept made up. */
const mostDays = 8

/** Libraries of days that were asked for last, by state, day and reader: nothing in them changes. */
const libraries = new WeakMap<object, Map<string, Library>>()

const kindTypes = new Set(allKinds.map(({ name }) => `api::${name}.${name}`))

/**
 * Everything as it stood on a day, from the versions that were public then. Who may read is asked of today: what is not public or not open
 * any more is so for every day, a document whose latest edition is restricted in all its editions. A name in a list, of a unit or a topic, that is younger than the day is that which it has now.
 */
export async function libraryAsAt(strapi: Core.Strapi, reader: Reader, asAt: AsAt): Promise<Library> {
  const { history, lastId } = await publicHistory(strapi)
  const { index } = await publicState(strapi)
  const today = hongKongDay()
  const withheld = await integrityOf(strapi).withheld('library')
  const made = libraries.get(strapi) ?? new Map<string, Library>()
  libraries.set(strapi, made)
  const key = [lastId, [...withheld].join(), reader === 'anyone' ? 'anyone' : 'token', asAt.day, asAt.known, today].join(' ')
  const known = made.get(key)
  if (known) return known
  const shelves = new Map<string, Shelf>()
  for (const { uid } of publicTypes.values()) {
    const model = modelOf(strapi, uid)
    const entries = (history.get(uid) ?? []).filter((entry) => !withheld.has(`${uid} ${entry.act === 'publish' ? entry.version.documentId : entry.documentId}`))
    const editions = [...(index.get(uid)?.values() ?? [])]
    const shownToday = standingsOn(today, editions)
    const ofToday = (version: PublicEdition) => [index.get(uid)?.get(version.documentId), shownToday.get(version.work)?.version]
    const mayRead = (version: PublicEdition) => reader !== 'anyone' || [version, ...ofToday(version)].every((one) => one !== undefined && isOpen(model, one.content))
    shelves.set(uid, shelfOf(model, standingsAsAt(uid, createLedger(entries), asAt), editions, mayRead))
  }
  const library = libraryOf(strapi, shelves)
  for (const oldest of [...made.keys()].slice(0, Math.max(0, made.size - mostDays + 1))) made.delete(oldest)
  made.set(key, library)
  return library
}

function standingsAsAt(uid: string, ledger: Ledger<PublicEdition>, asAt: AsAt): ReadonlyMap<string, Standing<PublicEdition>> {
  if (kindTypes.has(uid)) return ledger.standings(asAt)
  return new Map([...ledger.standings(byAllKnown(asAt.day)), ...ledger.standings(asAt)])
}
