import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishedPackages } from './published-packages.ts'

test('a release publishes every package that is not private, in order of name', () => {
  const root = mkdtempSync(join(tmpdir(), 'clf-published-'))
  try {
    const manifests = {
      a: { name: '@clf/tokens', version: '1.0.0' },
      b: { name: '@clf/cli', version: '2.0.0', private: false },
      c: { name: '@clf/shell', version: '3.0.0', private: true },
      d: { name: '@clf/rules', version: '4.0.0' },
    }
    for (const [folder, manifest] of Object.entries(manifests)) {
      mkdirSync(join(root, 'packages', folder), { recursive: true })
      writeFileSync(join(root, 'packages', folder, 'package.json'), JSON.stringify(manifest))
    }
    expect(publishedPackages(root)).toEqual([
      { name: '@clf/cli', version: '2.0.0', folder: 'packages/b' },
      { name: '@clf/rules', version: '4.0.0', folder: 'packages/d' },
      { name: '@clf/tokens', version: '1.0.0', folder: 'packages/a' },
    ])
  } finally {
    rmSync(root, { recursive: true })
  }
})
