import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface PublishedPackage {
  name: string
  version: string
  /** Folder relative to the root, with `/`. */
  folder: string
}

/** The packages that a release publishes: every one in `packages/` that is not private, in order of name. */
export function publishedPackages(root: string): PublishedPackage[] {
  return globSync('packages/*/package.json', { cwd: root })
    .map((path) => ({ folder: dirname(path).replaceAll('\\', '/'), ...(JSON.parse(readFileSync(join(root, path), 'utf8')) as { name: string; version: string; private?: boolean }) }))
    .filter((manifest) => manifest.private !== true)
    .map(({ name, version, folder }) => ({ name, version, folder }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}
