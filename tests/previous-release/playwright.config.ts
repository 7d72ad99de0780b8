import { defineConfig } from '@playwright/test'
import { playwrightConfig } from '../support/playwright-config.ts'

/** Pages that the release before this one rendered, with the elements of this one. One worker: it renders all of them first. */
export default defineConfig(playwrightConfig('previous-release'), { testDir: '.', workers: 1 })
