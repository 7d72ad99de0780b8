import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { alive } from '../visit/alive.ts'
import { test as base } from '../visit/visit-test.ts'
import { serveSite } from './site-server.ts'
import { folderOfSites, pages, placeOf, type Site, type SitePage } from './sites.ts'

/** The test of visits with a server of each build of each site, one per worker, as `urlOf(page)`. */
export const test = base.extend<object, { urlOf: (page: SitePage) => string }>({
  urlOf: [
    async ({ browserName: _browserName }, use) => {
      const outputs = new Map(pages.map(({ output, site }) => [output, site]))
      const serve = async ([output, { directives }]: [string, Site]) => [output, await serveSite(join(folderOfSites, output), directives)] as const
      const servers = new Map(await Promise.all([...outputs].map(serve)))
      await use(({ output, path }) => `${servers.get(output)?.url}${path}`)
      await Promise.all([...servers.values()].map(({ close }) => close()))
    },
    { scope: 'worker' },
  ],
})

/** Opens a page of a site and waits until its elements are alive. */
export async function openPage(page: Page, url: string, sitePage: SitePage): Promise<void> {
  const response = await page.goto(url)
  if (response?.status() !== 200) throw new Error(`${placeOf(sitePage)}: the site answered ${response?.status()}: ${await response?.text()}`)
  await alive(page).catch((error: unknown) => {
    throw new Error(`${placeOf(sitePage)}: an element did not come alive: ${String(error)}`)
  })
}
