import type { ChangedEdition } from '@clf/content'
import { generatedTree, kindExamples } from '@clf/content/examples'
import { validateTree } from '@clf/content/tree'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBuiltIntranet } from '../fixture/built-intranet.ts'
import type { BuiltIntranet } from '../fixture/built-intranet.ts'
import type { FixtureFeed } from '../fixture/feed.ts'
import { exampleFeed, startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'
import { publicationOf } from '../fixture/publication.ts'
import type { ExampleDocument } from '../fixture/publication.ts'

const count = process.env['CLF_MATRIX'] === 'full' ? 10_000 : 100

let cms: FixtureCms
let intranet: BuiltIntranet

/** The circulars of the examples, and one for each generated body. */
function feedOfTrees(): FixtureFeed {
  const feed = exampleFeed()
  for (let seed = 1; seed <= count; seed += 1) {
    const documentId = `generated-${seed}`
    const circular = { ...kindExamples.circular('en')[0], documentId, locale: 'en', series: 'generated', number: seed, year: 2026, reference: `generated/${seed}-2026`, supersedes: [] }
    const [published] = publicationOf('circular', [circular as ExampleDocument]).slice(-1) as { edition: ChangedEdition }[]
    if (!published) throw new Error('A circular has no publication.')
    const en = { ...published.edition.content.words.en, body: generatedTree(seed).value }
    feed.add({ ...published, edition: { ...published.edition, content: { ...published.edition.content, words: { en } } } })
  }
  return feed
}

beforeAll(async () => {
  cms = await startFixtureCms({ feed: feedOfTrees() })
  intranet = await startBuiltIntranet(cms.url)
})

afterAll(() => Promise.all([cms.stop(), intranet.stop()]))

it(`shows each of ${count} generated trees that may be stored, and sets the others aside, and never a fault`, async () => {
  const faults: string[] = []
  let shown = 0
  for (let seed = 1; seed <= count; seed += 1) {
    const { kind, value } = generatedTree(seed)
    const { status } = await fetch(`${intranet.url}/en/circulars/generated/${seed}-2026`)
    const isStored = validateTree(value).tree !== null
    if (isStored) shown += 1
    if (status !== (isStored ? 200 : 404)) faults.push(`${seed}, ${kind}: ${status}`)
  }
  expect(faults).toEqual([])
  expect((await intranet.health())['setAside']).toBe(String(count - shown))
  expect(shown).toBeGreaterThan(count / 4)
}, 3_600_000)
