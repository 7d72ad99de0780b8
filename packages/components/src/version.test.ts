import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { version } from './version.ts'

test('elements carry the version of the package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
  expect(version).toBe(manifest.version)
})

test('clf.css carries the version of the package', () => {
  const css = readFileSync(new URL('./clf.css', import.meta.url), 'utf8')
  expect(css).toContain(`--clf-version: '${version}'`)
})
