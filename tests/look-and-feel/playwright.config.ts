import { defineConfig } from '@playwright/test'
import { playwrightConfig } from '../support/playwright-config.ts'

/** The corpus of faults and legal variations. It serves its own pages, so no house is opened. */
export default defineConfig(playwrightConfig('look-and-feel'), { testDir: '.' })
