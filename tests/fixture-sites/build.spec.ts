import { expect, test } from '@playwright/test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildSite } from './packed-site.ts'
import { fileOf } from './site-server.ts'
import { folderOfSites, pages, sites } from './sites.ts'

for (const site of sites) {
  test(`the ${site.name} site installs the packed packages outside the house and builds`, async () => {
    await buildSite(site)
    const files = pages.filter((page) => page.site === site).map(({ output, path }) => join(output, fileOf(path)))
    expect(files.filter((file) => !existsSync(join(folderOfSites, file)))).toEqual([])
  })
}
