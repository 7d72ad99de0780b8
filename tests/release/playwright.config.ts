import { defineConfig } from '@playwright/test'

/** Release to a registry of its own. It opens no browser and needs the built packages. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '../../.clf/reports/release.json' }]],
  outputDir: '../../.clf/test-results-release',
  timeout: 300_000,
})
