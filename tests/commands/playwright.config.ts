import { defineConfig } from '@playwright/test'

/** Commands that people are told to run, run as they would run them. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '../../.clf/reports/commands.json' }]],
  outputDir: '../../.clf/test-results-commands',
  timeout: 600_000,
})
