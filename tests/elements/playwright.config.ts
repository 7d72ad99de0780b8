import { chromiumLaunchOptions } from '@clf/browser'
import { defineConfig } from '@playwright/test'

/** The loops over every story of every element. They serve their own pages, so no house is opened. */
export default defineConfig({
  testDir: '.',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '../../.clf/reports/elements.json' }]],
  outputDir: '../../.clf/test-results-elements',
  timeout: 120_000,
  use: { launchOptions: chromiumLaunchOptions(), locale: 'en-HK' },
})
