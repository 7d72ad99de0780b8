import { defineConfig } from '@playwright/test'
import { playwrightConfig } from '../support/playwright-config.ts'

/** Sites outside the house that install the packed packages. They serve their own pages, so no house is opened. */
export default defineConfig(playwrightConfig('fixture-sites'), {
  testDir: '.',
  globalSetup: './pack.ts',
  projects: [
    { name: 'build', testMatch: 'build.spec.ts', timeout: 300_000 },
    { name: 'judge', testIgnore: 'build.spec.ts', dependencies: ['build'] },
  ],
})
