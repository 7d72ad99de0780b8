import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PublishedPackage } from './published-packages.ts'

/** Where a package's source is, as npm records it in a manifest. */
interface Repository {
  type: 'git'
  /** Address that `git clone` takes after `git+`: `git+https://code.example/clf.git`. */
  url: string
  /** Folder of the package in the repository, with `/`. */
  directory: string
}

interface Manifest {
  repository?: unknown
  [field: string]: unknown
}

const whereToWrite = 'Write the address that everyone can read the source at into package.json of the root, as "repository": { "type": "git", "url": "git+https://…" }, and commit it.'

/**
 * The public address of the repository, from `repository.url` of the root's package.json; null while it names none.
 * @throws {Error} when what stands there is no address that a stranger could clone
 */
export async function repositoryAddress(root: string): Promise<string | null> {
  const { repository } = await manifestAt(root)
  if (repository === undefined) return null
  const url = typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : repository
  if (typeof url === 'string' && /^git\+(?:https|ssh):$/.test(URL.parse(url)?.protocol ?? '')) return url
  throw new Error(`The public address of the repository is ${JSON.stringify(url)}. ${whereToWrite}`)
}

/**
 * As `repositoryAddress`, for a release.
 * @throws {Error} also when no address is named
 */
export async function requiredRepositoryAddress(root: string): Promise<string> {
  const address = await repositoryAddress(root)
  if (address === null) throw new Error(`This repository has no public address yet, and a package says where its source is. ${whereToWrite}`)
  return address
}

/**
 * Runs `work` while the manifest of each package names the repository and its own folder in it, and puts the manifests back as they were,
 * also when `work` fails: npm packs the manifest that lies in the folder.
 */
export async function whileNamingRepository<Result>(root: string, packages: PublishedPackage[], url: string, work: () => Promise<Result>): Promise<Result> {
  const manifests = await Promise.all(
    packages.map(async ({ folder }) => {
      const path = join(root, folder, 'package.json')
      return { path, folder, text: await readFile(path, 'utf8') }
    }),
  )
  try {
    for (const { path, folder, text } of manifests) {
      const repository: Repository = { type: 'git', url, directory: folder }
      await writeFile(path, `${JSON.stringify({ ...(JSON.parse(text) as Manifest), repository }, null, 2)}\n`)
    }
    return await work()
  } finally {
    for (const { path, text } of manifests) await writeFile(path, text)
  }
}

async function manifestAt(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
}
