import { join } from 'node:path'
import { expect, test } from 'vitest'
import { billOfMaterials, headedBy } from './bill-of-materials.ts'
import { publishedPackages, type PublishedPackage } from './published-packages.ts'

const root = join(import.meta.dirname, '../..')
const packages = publishedPackages(root)

test('every package outside the apps that is not private is published', () => {
  expect(packages.map(({ folder }) => folder)).toEqual(expect.arrayContaining(['packages/audit', 'packages/components', 'packages/content', 'packages/ssr', 'packages/text', 'packages/tokens']))
  expect(packages.map(({ name }) => name)).not.toContain('@clf/app-shell')
})

test('a bill of materials holds the package, all that it depends on, and nothing that only this house needs', { timeout: 60_000 }, async () => {
  const bill = await billOfMaterials(root, packages.find(({ name }) => name === '@clf/text') as PublishedPackage)
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { 'bom-ref': '@clf/text@0.1.0', purl: 'pkg:npm/%40clf/text@0.1.0' } } })
  expect(bill.components.map(({ name }) => name)).toEqual(['opencc-js'])
  expect(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn.map((part) => part.replace(/@[^@]+$/, ''))])).toEqual([
    ['@clf/text@0.1.0', ['opencc-js']],
    [expect.stringMatching(/^opencc-js@/), []],
  ])
})

test('a bill without the package at hand is refused', () => {
  const bill = { metadata: { component: { 'bom-ref': 'consumer@0.0.0', name: 'consumer', version: '0.0.0' } }, components: [], dependencies: [] }
  expect(() => headedBy(bill, { name: '@clf/text', version: '0.1.0', folder: 'packages/text' })).toThrow("npm's bill of materials does not hold @clf/text@0.1.0.")
})
