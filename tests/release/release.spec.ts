import { expect, test } from '@playwright/test'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedPackages, type PublishedPackage } from '@clf/tools/release/published-packages'
import { copyHouse, type HouseCopy } from './house-copy.ts'
import { npm, startRegistry, type Registry } from './registry.ts'

const packages = publishedPackages(join(import.meta.dirname, '../..'))
const names = packages.map(({ name }) => name)
const address = 'git+https://code.example/clf.git'
let registry: Registry
let house: HouseCopy

// One registry, from empty to published: each test says what it finds before it.
test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  registry = await startRegistry()
  house = await copyHouse(packages.map(({ folder }) => folder))
})

test.afterAll(async () => {
  await house.remove()
  await registry.stop()
})

test('without a public address of the repository no check runs and nothing is published', async () => {
  const { code, said } = await house.release(['passes'], registry.settings)
  expect(code).toBe(1)
  expect(said).toContain('Nothing was published. This repository has no public address yet')
  expect(said).not.toContain('1 passed')
  expect(await registry.published(names)).toEqual([])
  const rehearsal = await house.release(['passes'], registry.settings, ['--dry-run'])
  expect(rehearsal.code, rehearsal.said).toBe(0)
  expect(rehearsal.said).toContain('Until it does, a release is refused.')
  await house.nameRepository(address)
})

test('when one check fails nothing is published, and the checks after it have run', async () => {
  const { code, said } = await house.release(['passes', 'fails', 'passes'], registry.settings)
  expect(code).toBe(1)
  expect(said).toContain('Nothing was published. A check failed.')
  expect(said).toContain('2 passed, 1 failed')
  expect(await registry.published(names)).toEqual([])
})

test('what is not committed is not published', async () => {
  await appendFile(join(house.folder, 'README.md'), '\nA last word.\n')
  const { code, said } = await house.release(['passes'], registry.settings)
  await house.git('checkout', '-q', 'README.md')
  expect(code).toBe(1)
  expect(said).toMatch(/Nothing was published\. Some changes are not committed\.[^]*README\.md/)
  expect(await registry.published(names)).toEqual([])
})

test('a dry run says what would be published and publishes nothing', async () => {
  const { code, said } = await house.release(['passes'], registry.settings, ['--dry-run'])
  expect(code, said).toBe(0)
  for (const { name, version } of packages) expect(said).toMatch(new RegExp(`${name} ${version}  \\d+ files, \\d+ kB`))
  expect(await registry.published(names)).toEqual([])
})

test('when every check passes all packages are published and tagged', async () => {
  const { code, said } = await house.release(['passes', 'passes'], registry.settings)
  expect(code, said).toBe(0)
  expect(await registry.published(names)).toEqual(names)
  expect((await house.git('tag')).split('\n').sort()).toEqual(packages.map(({ name, version }) => `${name}@${version}`).sort())
  expect(await house.git('status', '--porcelain')).toBe('')
})

test('a second release finds nothing to publish and says so', async () => {
  const { code, said } = await house.release(['passes'], registry.settings)
  expect(code, said).toBe(0)
  expect(said).toMatch(/no unpublished/i)
})

test('the packages install into an empty project, and what they export is there', async () => {
  const project = await mkdtemp(join(tmpdir(), 'clf-consumer-'))
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
  await npm(['install', '--no-audit', '--no-fund', ...names], project, registry.settings)
  await writeFile(
    join(project, 'use.js'),
    `import { formatDate } from '@clf/text'
import { renderToString } from '@clf/ssr'
import * as everything from '@clf/content'
const page = await renderToString('<!doctype html><html lang="en"><body><clf-skip-link></clf-skip-link></body></html>')
console.log(JSON.stringify({ date: formatDate('2006-06-12', 'zh-Hant-HK', 'formal'), hasShadowRoot: page.includes('shadowrootmode'), exports: Object.keys(everything).length }))
`,
  )
  const used = JSON.parse((await npm(['exec', '--', 'node', 'use.js'], project, registry.settings)).trim()) as { date: string; hasShadowRoot: boolean; exports: number }
  expect(used).toMatchObject({ date: '二零零六年六月十二日', hasShadowRoot: true })
  expect(used.exports).toBeGreaterThan(0)
  expect(await npm(['exec', '--', 'clf', '--help'], project, registry.settings)).toContain('audit')
  expect(await npm(['exec', '--', 'clf', 'explain', 'axe/image-alt', '--language', 'zh-Hant-HK'], project, registry.settings)).toContain('圖像必須有替代文字')
  for (const { name, folder } of packages) expect(await jsonIn(project, name, 'package.json')).toMatchObject({ repository: { type: 'git', url: address, directory: folder } })
  for (const published of packages) expect(await billIn(project, published)).toEqual(await manifestIn(project, published))
  await rm(project, { recursive: true, force: true })
})

interface Bill {
  bomFormat: string
  metadata: { component: { purl: string } }
  dependencies: { ref: string; dependsOn: string[] }[]
}

const jsonIn = async (project: string, name: string, file: string) => JSON.parse(await readFile(join(project, 'node_modules', name, file), 'utf8')) as unknown

/** What the bill of materials in an installed package says of it. */
async function billIn(project: string, { name, version }: PublishedPackage): Promise<{ format: string; purl: string; needs: string[] }> {
  const { bomFormat, metadata, dependencies } = (await jsonIn(project, name, 'dist/sbom.cdx.json')) as Bill
  return { format: bomFormat, purl: metadata.component.purl, needs: dependencies.find(({ ref }) => ref === `${name}@${version}`)?.dependsOn.toSorted() ?? [] }
}

interface Manifest {
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  peerDependenciesMeta?: Record<string, { optional: boolean }>
}

/** The same by the installed manifest. What has to be there beside a package comes with it in the lowest version that it takes: the one of the house. */
async function manifestIn(project: string, { name, version }: PublishedPackage): Promise<{ format: string; purl: string; needs: string[] }> {
  const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = (await jsonIn(project, name, 'package.json')) as Manifest
  const beside = Object.entries(peerDependencies).filter(([other]) => peerDependenciesMeta[other]?.optional !== true)
  const needs = [...Object.entries(dependencies), ...beside].map(([other, wanted]) => `${other}@${wanted.replace('^', '')}`)
  return { format: 'CycloneDX', purl: `pkg:npm/${name.replace('@', '%40')}@${version}`, needs: needs.toSorted() }
}
