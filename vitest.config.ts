import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumLaunchOptions } from './packages/browser/src/chromium.ts'

const unit = ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'cms/import/**/*.test.ts', 'cms/seed/**/*.test.ts', 'tools/**/*.test.ts', 'bench/**/*.test.ts']

const longRuns = 'cms/tests/long-run/**/*.test.ts'

/** What an app puts into its shell is made up when it is built; the tests of the shell take a small site. */
const siteOfTests = fileURLToPath(new URL('packages/app-shell/src/fixtures/app.ts', import.meta.url))

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: { 'virtual:clf/app': siteOfTests } },
        test: {
          name: 'unit',
          include: unit,
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts'],
          environment: 'node',
          pool: 'forks',
          // No test asserts how long something takes: a busy machine is no fault. What hangs is ended all the same.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          testTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          include: ['packages/*/src/**/*.browser.test.ts', 'cms/src/admin/**/*.browser.test.ts'],
          provide: { matrix: process.env['CLF_MATRIX'] === 'full' ? 'full' : 'pairwise' },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'cms',
          include: ['cms/src/**/*.test.ts', 'cms/tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts', longRuns],
          environment: 'node',
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        // Servers that are started hundreds of times: in the whole check alone.
        test: { name: 'long-run', include: [longRuns], environment: 'node', pool: 'forks', testTimeout: 60_000, hookTimeout: 180_000 },
      },
    ],
  },
})
