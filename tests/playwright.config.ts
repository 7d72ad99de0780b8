import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { intranetUrl } from './support/addresses.ts'
import { playwrightConfig } from './support/playwright-config.ts'

// They serve their own pages, or start a house of their own; `visit` is tested with the elements.
const withTheirOwnConfig = readdirSync(import.meta.dirname).filter((folder) => existsSync(join(import.meta.dirname, folder, 'playwright.config.ts')))

export default defineConfig(playwrightConfig('journeys'), {
  testDir: '.',
  testIgnore: [...withTheirOwnConfig, 'visit'].map((folder) => `${folder}/**`),
  globalSetup: './support/open-house.ts',
  timeout: 60_000,
  use: { baseURL: intranetUrl },
})
