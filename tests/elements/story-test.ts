import type { Page } from '@playwright/test'
import { alive } from '../visit/alive.ts'
import type { LanguageTag } from '../visit/languages.ts'
import { test as base } from '../visit/visit-test.ts'
import type { Story } from './stories.ts'
import { openStoryServer, pathOf } from './story-server.ts'

/** The test of visits with the server of stories, one per worker, as `site`. */
export const test = base.extend<object, { site: string }>({
  site: [
    async ({ browserName: _browserName }, use) => {
      const server = await openStoryServer()
      await use(server.url)
      await server.close()
    },
    { scope: 'worker' },
  ],
})

/** Opens a story and waits until its elements are alive. */
export async function openStory(page: Page, site: string, story: Story, language: LanguageTag): Promise<void> {
  const response = await page.goto(site + pathOf(story, language))
  if (response?.status() !== 200) throw new Error(`${story.element}, story ${story.name}, could not be rendered: ${await response?.text()}`)
  await alive(page)
}

/** How a finding begins: which element, story, language and, where it matters, state. */
export const placeOf = ({ element, name }: Story, language: LanguageTag, state?: string): string => [`clf-${element}`, `story ${name}`, language, ...(state ? [state] : [])].join(', ')
