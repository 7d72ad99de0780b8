import { defineConfig } from '@playwright/test'
import { playwrightConfig } from '../support/playwright-config.ts'

/** The loops over every story of every element, and the tests of what judges them. They serve their own pages, so no house is opened. */
export default defineConfig(playwrightConfig('elements'), { testDir: '..', testMatch: ['elements/*.spec.ts', 'visit/*.spec.ts'] })
