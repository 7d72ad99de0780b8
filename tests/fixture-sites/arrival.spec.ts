import { expect } from '@playwright/test'
import { join } from 'node:path'
import { refresh, shiftOf } from '../visit/pair.ts'
import { mostShift } from '../visit/stillness.ts'
import { test } from '../visit/visit-test.ts'
import { serveSite } from './site-server.ts'
import { folderOfSites, placeOf, publishedPages } from './sites.ts'

const isFull = process.env['CLF_MATRIX'] === 'full'

/** One page of the sites whose servers write whole trees; every one in the full matrix. */
const arriving = publishedPages.filter(({ site, language }) => isFull || (site.name === 'astro' && language === 'zh-Hans'))

// A slow line brings a page in pieces, and a busy machine paints between any two of them.
for (const sitePage of arriving) {
  test(`${placeOf(sitePage)}, stays where it is while it arrives tag by tag`, async ({ pair }) => {
    test.setTimeout(90_000)
    const { output, site, path } = sitePage
    const server = await serveSite(join(folderOfSites, output), site.directives, 'tag by tag')
    try {
      await refresh(pair, server.url, 320)
      await pair.live.goto(`${server.url}${path}`)
      const { sum, moved } = await shiftOf(pair.live)
      expect(sum, moved.join(', ')).toBeLessThanOrEqual(mostShift)
    } finally {
      await server.close()
    }
  })
}
