import { chromiumLaunchOptions } from '@clf/browser'
import { defineConfig } from '@playwright/test'

/** Sites outside the house that install the packed packages. They serve their own pages, so no house is opened. */
export default defineConfig({
  testDir: '.',
  globalSetup: './pack.ts',
  projects: [
    { name: 'build', testMatch: 'build.spec.ts', timeout: 300_000 },
    { name: 'judge', testIgnore: 'build.spec.ts', dependencies: ['build'] },
  ],
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '../../.clf/reports/fixture-sites.json' }]],
  outputDir: '../../.clf/test-results-fixture-sites',
  timeout: 120_000,
  use: { launchOptions: chromiumLaunchOptions(), locale: 'en-HK' },
})
