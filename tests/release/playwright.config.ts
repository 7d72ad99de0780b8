import { defineConfig } from '@playwright/test'
import { playwrightConfig } from '../support/playwright-config.ts'

/** Release to a registry of its own. It opens no browser and needs the built packages. */
export default defineConfig(playwrightConfig('release'), { testDir: '.', workers: 1, timeout: 300_000 })
