import { chromiumLaunchOptions } from '@clf/browser'
import type { PlaywrightTestConfig } from '@playwright/test'
import { join } from 'node:path'

const kept = join(import.meta.dirname, '../../.clf')

/**
 * What every configuration of Playwright in the house has. A test that fails is run once more, only to tell whether it always does: one
 * that passes then is flaky, and counts as failed. The traces of both runs are kept.
 * @param name of the folders in `.clf` for reports and traces
 */
export const playwrightConfig = (name: string): PlaywrightTestConfig => ({
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 1,
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? join(kept, 'reports', `${name}.json`) }]],
  outputDir: join(kept, `test-results-${name}`),
  timeout: 120_000,
  // No test asserts how long something takes: a busy machine is no fault.
  expect: { timeout: 20_000 },
  use: { launchOptions: chromiumLaunchOptions(), locale: 'en-HK', trace: { mode: 'retain-on-failure-and-retries', screenshots: false, snapshots: false, sources: false } },
})
