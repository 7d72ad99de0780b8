import { defineConfig } from '@playwright/test'
import { playwrightConfig } from '../support/playwright-config.ts'

/** A kind of document made by the generator, in a copy of the house that is built, seeded and started from nothing. It takes long, and fails always or never. */
export default defineConfig(playwrightConfig('new-kind'), { testDir: '.', workers: 1, timeout: 1_500_000, retries: 0 })
