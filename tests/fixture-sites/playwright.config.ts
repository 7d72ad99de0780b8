import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions } from '../../packages/audit/src/browser/chromium.ts'

/** Sites outside the house that install the packed packages. They serve their own pages, so no house is opened. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '../../.clf/reports/fixture-sites.json' }]],
  outputDir: '../../.clf/test-results-fixture-sites',
  timeout: 120_000,
  use: { launchOptions: chromiumLaunchOptions(), locale: 'en-HK' },
})
