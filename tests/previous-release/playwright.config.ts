import { chromiumLaunchOptions } from '@clf/browser'
import { defineConfig } from '@playwright/test'

/** Pages that the release before this one rendered, with the elements of this one. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '../../.clf/reports/previous-release.json' }]],
  outputDir: '../../.clf/test-results-previous-release',
  timeout: 120_000,
  use: { launchOptions: chromiumLaunchOptions(), locale: 'en-HK' },
})
