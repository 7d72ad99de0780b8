import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root } from '../rules/tracked-files.ts'
import { countsOf } from './counts.ts'
import { readReport } from './report.ts'

const spec = `
import { expect, test } from '@playwright/test'
test('opens the dialog', ({}, { retry }) => { expect(retry).toBe(1) })
test('closes the dialog', ({}, { annotations }) => { annotations.push({ type: 'page states', description: '7' }) })
`

test('a test that fails once and passes once fails the stage, and the traces of both runs are kept', { timeout: 60_000 }, async () => {
  await mkdir(join(root, '.clf'), { recursive: true })
  const folder = await mkdtemp(join(root, '.clf/flaky-'))
  const report = join(folder, 'report.json')
  try {
    await writeFile(join(folder, 'dialog.spec.ts'), spec)
    const config = `import { playwrightConfig } from '../../tests/support/playwright-config.ts'\nexport default { ...playwrightConfig('x'), testDir: '.', outputDir: 'kept' }\n`
    await writeFile(join(folder, 'playwright.config.ts'), config)
    const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    await promisify(execFile)(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '-c', folder], { cwd: root, env })
    const counts = countsOf(0, await readReport('playwright', report))
    expect(counts).toMatchObject({ passed: 1, failed: 1, flaky: ['opens the dialog'], pageStates: 7 })
    expect(globSync('kept/*/trace.zip', { cwd: folder })).toHaveLength(2)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
