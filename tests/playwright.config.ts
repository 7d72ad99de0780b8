import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumLaunchOptions } from '@clf/browser'
import { defineConfig } from '@playwright/test'
import { intranetUrl } from './support/addresses.ts'

// They serve their own pages and need no house.
const withTheirOwnConfig = readdirSync(import.meta.dirname).filter((folder) => existsSync(join(import.meta.dirname, folder, 'playwright.config.ts')))

export default defineConfig({
  testDir: '.',
  testIgnore: withTheirOwnConfig.map((folder) => `${folder}/**`),
  globalSetup: './support/open-house.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '../.clf/reports/playwright.json' }]],
  outputDir: '../.clf/test-results',
  timeout: 60_000,
  use: { baseURL: intranetUrl, launchOptions: chromiumLaunchOptions(), locale: 'en-HK' },
})
