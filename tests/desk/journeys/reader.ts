import type { Page } from '@playwright/test'
import { sections } from '@clf/content'
import { intranetUrl } from '../../support/addresses.ts'
import { expect } from '../patient.ts'
import type { KindOfJourney } from './names.ts'
import type { Photograph } from './pictures.ts'

/** Waits until readers of the intranet get a document under these titles, in each language. */
export async function expectReaders(page: Page, kind: KindOfJourney, key: string, titles: Readonly<Record<'en' | 'tc' | 'sc', string>>, photograph: Photograph): Promise<void> {
  const path = sections.find(({ name }) => name === kind)?.path ?? ''
  for (const [language, title] of Object.entries(titles)) {
    // Forms have no pages of their own.
    const address = `${intranetUrl}/${language}/${path}${kind === 'form' ? '' : `/${key}`}`
    const shown = kind === 'form' ? page.locator('tr', { hasText: key }).getByRole('link') : page.locator('h1')
    // The intranet asks the CMS again after ten seconds.
    await expect(async () => {
      await page.goto(address)
      await expect(shown).toContainText(title, { timeout: 2000 })
    }).toPass({ timeout: 60_000 })
    await photograph(`reader-${language}`)
  }
}
