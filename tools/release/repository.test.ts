import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { npm } from './npm.ts'
import { publishedPackages } from './published-packages.ts'
import { repositoryAddress, requiredRepositoryAddress, whileNamingRepository } from './repository.ts'

const run = promisify(execFile)
const house = join(import.meta.dirname, '../..')
const packages = publishedPackages(house)
const url = 'git+https://code.example/clf.git'
let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'clf-repository-'))
  for (const { folder } of packages) {
    for (const file of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']) {
      await mkdir(dirname(join(root, folder, file)), { recursive: true })
      await cp(join(house, folder, file), join(root, folder, file))
    }
  }
})

afterAll(() => rm(root, { recursive: true, force: true }))

const manifestIn = (folder: string) => readFile(join(root, folder, 'package.json'), 'utf8')
const rootWith = (repository?: unknown) => writeFile(join(root, 'package.json'), JSON.stringify({ private: true, repository }))

/** The manifest as a stranger finds it in the tarball. */
async function packedManifest(folder: string): Promise<Record<string, unknown>> {
  const answer = JSON.parse(await npm(['pack', '--json', '--ignore-scripts', `--pack-destination=${root}`], join(root, folder))) as Record<string, { filename: string }>
  const [packed] = Object.values(answer)
  const { stdout } = await run('tar', ['-xOzf', packed?.filename ?? '', 'package/package.json'], { cwd: root })
  return JSON.parse(stdout) as Record<string, unknown>
}

describe.each(packages)('the tarball of $name', { timeout: 60_000 }, ({ folder }) => {
  test('names the repository and the folder of the package in it, and nothing else in its manifest changes', async () => {
    const source = JSON.parse(await manifestIn(folder)) as Record<string, unknown>
    const packed = await whileNamingRepository(root, packages, url, () => packedManifest(folder))
    expect(packed).toEqual({ ...source, repository: { type: 'git', url, directory: folder } })
  })
})

test('the manifests are as they were, also after a failure', async () => {
  const before = await Promise.all(packages.map(({ folder }) => readFile(join(house, folder, 'package.json'), 'utf8')))
  await expect(whileNamingRepository(root, packages, url, () => Promise.reject(new Error('The registry is closed.')))).rejects.toThrow('The registry is closed.')
  expect(await Promise.all(packages.map(({ folder }) => manifestIn(folder)))).toEqual(before)
})

test('the address stands in one place, the root, and no package names one of its own', async () => {
  for (const { folder } of packages) expect(JSON.parse(await manifestIn(folder)), folder).not.toHaveProperty('repository')
})

test.each([[{ type: 'git', url }], [url], [{ type: 'git', url: 'git+ssh://git@code.example/clf.git' }]])('%j in the root is an address', async (repository) => {
  await rootWith(repository)
  const address = typeof repository === 'string' ? repository : repository.url
  expect([await repositoryAddress(root), await requiredRepositoryAddress(root)]).toEqual([address, address])
})

test('without an address a release is refused, with the place to write it', async () => {
  await rootWith()
  expect(await repositoryAddress(root)).toBeNull()
  await expect(requiredRepositoryAddress(root)).rejects.toThrow(/^This repository has no public address yet.*package\.json of the root/)
})

test.each([['clf/clf'], ['/srv/clf'], ['file:///srv/clf'], ['xgit+https://code.example/clf.git'], ['git+httpsx://code.example/clf.git'], [{ type: 'git' }], [{ url: '' }], [null], [7]])(
  '%j in the root is none, and the refusal says what stands there',
  async (repository) => {
    await rootWith(repository)
    const given = typeof repository === 'object' && repository !== null ? ('url' in repository ? repository.url : undefined) : repository
    await expect(repositoryAddress(root)).rejects.toThrow(`is ${given === undefined ? '{"type":"git"}' : JSON.stringify(given)}. Write the address`)
  },
)
