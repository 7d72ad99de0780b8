import { dirname } from 'node:path'
import { createRandom } from '@clf/content/examples'
import { asAtDay, byAllKnown } from '@clf/content/in-force'
import { afterEach, expect, it } from 'vitest'
import { bureauEntry } from '../../fixture/bureau-entry.ts'
import { circularEntry } from '../../fixture/circular-entry.ts'
import { FixtureFeed } from '../../fixture/feed.ts'
import { readStore } from '../../fixture/read-store.ts'
import type { ReadStore } from '../../fixture/read-store.ts'
import { inOrder } from './filter.ts'
import type { Library } from './library.ts'
import { Replica } from './replica.ts'

const today = '2026-11-28'
const opened: ReadStore[] = []
afterEach(() => opened.splice(0).forEach((one) => one.close()))

/** All that a library says of the circulars, in an order. */
function told(library: Library): unknown[] {
  const idsOf = (related: ReturnType<Library['related']>) => [related ?? []].flat().map(({ item }) => item.edition.documentId)
  const circulars = library.ordered('circular', 'en', 'date:desc', (documents) => inOrder(library, documents, ['date:desc']))
  return circulars.map((document) => [library.plain(document), ...['supersedes', 'supersededBy', 'toBeSupersededBy', 'issuingBureau'].map((name) => idsOf(library.related(document, name)))])
}

it.each([1, 2, 3, 4])('a library that inherits what a publication left as it was says what one that is made anew says (seed %i)', (seed) => {
  const random = createRandom(seed)
  const feed = new FixtureFeed()
  feed.add(bureauEntry('SEC'))
  const read = readStore(feed)
  opened.push(read)
  const documents = Array.from({ length: 12 }, (_, index) => `${index + 1}-2025`)
  let day = Date.parse('2025-01-02T01:00:00.000Z')
  for (let step = 0; step < 60; step += 1) {
    day += 86_400_000 * random.below(9)
    const at = new Date(day).toISOString()
    const documentId = random.pick(documents)
    const about = { type: 'circular', documentId, at }
    const others = documents.filter((one) => one !== documentId)
    switch (random.below(6)) {
      case 0:
        feed.add({ act: 'unpublish', ...about })
        break
      case 1:
        feed.add({ act: 'withdraw', ...about, withdrawal: { on: at.slice(0, 10), reason: 'withdrawn', explanation: {} } })
        break
      case 2:
        feed.add({ act: 'restore', ...about, withdrawal: null })
        break
      case 3:
        feed.add({ act: 'supersede', ...about, supersededBy: random.chance(0.5) ? [{ documentId: random.pick([...others, 'elsewhere']), from: at.slice(0, 10) }] : [] })
        break
      default: {
        const supersedes = random.chance(0.4) ? [random.pick(others)] : []
        const classification = random.chance(0.1) ? 'restricted-staff' : 'unclassified'
        feed.add(circularEntry(documentId, { title: `Step ${step}`, date: new Date(day + 86_400_000 * random.below(60)).toISOString().slice(0, 10), at, firstAt: at, supersedes, classification }))
      }
    }
    // Some states are read by nobody.
    if (random.chance(0.3)) continue
    read.take()
    const anew = new Replica(dirname(read.store.path))
    for (const asAt of [byAllKnown(today), asAtDay('2025-09-01')]) expect(told(read.replica.library(today, asAt))).toEqual(told(anew.library(today, asAt)))
  }
  expect(told(read.replica.library(today)).length).toBeGreaterThan(0)
})
