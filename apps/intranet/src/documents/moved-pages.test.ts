import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBuiltIntranet } from '../fixture/built-intranet.ts'
import type { BuiltIntranet } from '../fixture/built-intranet.ts'
import { exampleFeed, startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'
import { publishCircular as publish } from '../fixture/publish-circular.ts'
import { readPage } from '../fixture/read-page.ts'

let cms: FixtureCms
let intranet: BuiltIntranet
const ask = (path: string, method = 'GET') => fetch(intranet.url + path, { method, redirect: 'manual' })
const led = async (path: string, method?: string) => {
  const answer = await ask(path, method)
  return [answer.status, answer.headers.get('location')]
}

beforeAll(async () => {
  const feed = exampleFeed()
  const first = '2025-01-02'
  // It moves twice, and its first address goes to another one; the third takes the second address of the fourth, which moved from there and back.
  publish(feed, 'twice', 'x/1-2025', '2025-01-02')
  publish(feed, 'twice', 'x/2-2025', '2025-02-02', { first })
  publish(feed, 'twice', 'x/3-2025', '2025-03-03', { first })
  publish(feed, 'heir', 'x/1-2025', '2025-04-04')
  publish(feed, 'back', 'x/5-2025', '2025-01-02')
  publish(feed, 'back', 'x/6-2025', '2025-02-02', { first })
  publish(feed, 'back', 'x/5-2025', '2025-03-03', { first })
  // Restricted now, restricted before, and gone.
  publish(feed, 'hidden', 'x/7-2025', '2025-01-02')
  publish(feed, 'hidden', 'x/8-2025', '2025-02-02', { classification: 'restricted-staff', first })
  publish(feed, 'opened', 'x/9-2025', '2025-01-02', { classification: 'restricted-staff' })
  publish(feed, 'opened', 'x/10-2025', '2025-02-02', { first })
  publish(feed, 'gone', 'x/11-2025', '2025-01-02')
  publish(feed, 'gone', 'x/12-2025', '2025-02-02', { first })
  feed.add({ act: 'unpublish', type: 'circular', documentId: 'gone', at: '2025-03-03T01:00:00.000Z' })
  // What somebody might take for an address of another site.
  publish(feed, 'odd', 'x/13-2025', '2025-01-02')
  publish(feed, 'odd', '/evil.example/?<1>', '2025-02-02', { first })
  cms = await startFixtureCms({ feed })
  intranet = await startBuiltIntranet(cms.url)
})
afterAll(() => Promise.all([cms.stop(), intranet.stop()]))

describe('an address that a document had', () => {
  it.each(['GET', 'HEAD'])('leads at once to the one that it has, in the same language and with the same query: %s', async (method) => {
    expect(await led('/en/circulars/x/2-2025', method)).toEqual([308, '/en/circulars/x/3-2025'])
    expect(await led('/tc/circulars/x/2-2025?q=%E5%81%87&page=2', method)).toEqual([308, '/tc/circulars/x/3-2025?q=%E5%81%87&page=2'])
    expect(await led('/en/circulars/x/2-2025/changes', method)).toEqual([308, '/en/circulars/x/3-2025/changes'])
  })

  it('is asked for each time by browsers, for each reader, and says so with the headers of every answer', async () => {
    const { headers } = await ask('/en/circulars/x/2-2025')
    expect(['cache-control', 'vary', 'x-content-type-options'].map((name) => headers.get(name))).toEqual(['no-cache', expect.stringContaining('Cookie'), 'nosniff'])
  })

  it('belongs to the one that has it today', async () => {
    expect((await readPage(`${intranet.url}/en/circulars/x/1-2025`)).headings).toEqual(['Paper heir'])
    expect((await readPage(`${intranet.url}/en/circulars/x/5-2025`)).headings).toEqual(['Paper back'])
    expect(await led('/en/circulars/x/6-2025')).toEqual([308, '/en/circulars/x/5-2025'])
  })

  it('is where it was read on a day on which it had it, and leads there from the one of today', async () => {
    const then = await readPage(`${intranet.url}/en/circulars/x/2-2025?as-at=2025-02-10`)
    expect([then.status, then.headings]).toEqual([200, ['Paper twice']])
    expect(await led('/en/circulars/x/3-2025?as-at=2025-02-10')).toEqual([308, '/en/circulars/x/2-2025?as-at=2025-02-10'])
    expect(await led('/en/circulars/x/2-2025?as-at=2025-03-10')).toEqual([308, '/en/circulars/x/3-2025?as-at=2025-03-10'])
  })

  it('says of a day before the document that nothing of it was public', async () => {
    const { status, headings } = await readPage(`${intranet.url}/en/circulars/x/2-2025?as-at=2024-01-01`)
    expect([status, headings]).toEqual([404, ['Not public on 1 January 2024']])
    // On that day the first document had the address, which today belongs to another one.
    expect((await readPage(`${intranet.url}/en/circulars/x/1-2025?as-at=2025-01-10`)).headings).toEqual(['Paper twice'])
    expect((await readPage(`${intranet.url}/en/circulars/x/1-2025?as-at=2025-02-10`)).headings).toEqual(['Not public on 10 February 2025'])
  })

  it.each(['x/7-2025', 'x/8-2025', 'x/9-2025', 'x/11-2025', 'x/12-2025', 'x/99-2025'])('tells nobody of what may not be read, was taken away or never was: %s', async (reference) => {
    expect(await led(`/en/circulars/${reference}`)).toEqual([404, null])
  })

  it('leads to no other site, whatever the document is called', async () => {
    expect(await led('/en/circulars/x/13-2025')).toEqual([308, '/en/circulars//evil.example/%3F%3C1%3E'])
  })

  it('leads in one step to a page, from every address of every document, on every day', async () => {
    for (const number of [1, 2, 3, 5, 6, 10]) {
      for (const query of ['', '?as-at=2025-01-10', '?as-at=2025-02-10', '?as-at=2025-03-10', '?as-at=2025-06-06']) {
        for (const segment of ['en', 'tc', 'sc']) {
          const [status, location] = await led(`/${segment}/circulars/x/${number}-2025${query}`)
          if (status === 308) expect([number, query, segment, (await ask(String(location))).status]).toEqual([number, query, segment, 200])
          else expect([200, 404]).toContain(status)
        }
      }
    }
  })
})
