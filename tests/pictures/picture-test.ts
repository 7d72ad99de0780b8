import { test as base } from '../elements/story-test.ts'
import { openPictureServer } from './picture-server.ts'

/** The test of stories with `studio`: the address of their pages with the pinned fonts, at a fixed date. */
export const test = base.extend<object, { studio: string }>({
  studio: [
    async ({ site }, use) => {
      const server = await openPictureServer(site)
      await use(server.url)
      await server.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ page }, use) => {
    await page.clock.setFixedTime(new Date('2026-11-02T09:00:00+08:00'))
    await use(page)
  },
})
