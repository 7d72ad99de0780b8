import { defineConfig } from '@playwright/test'
import { playwrightConfig } from '../support/playwright-config.ts'

/** Commands that people are told to run, run as they would run them. */
export default defineConfig(playwrightConfig('commands'), { testDir: '.', workers: 1, timeout: 600_000 })
