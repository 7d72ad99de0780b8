import { rm } from 'node:fs/promises'
import { packPackages } from './packed-site.ts'
import { folderOfSites } from './sites.ts'

/** Packs the packages before any site is built, and removes the sites when all is judged. */
export default async function pack(): Promise<() => Promise<void>> {
  const remove = () => rm(folderOfSites, { recursive: true, force: true })
  await remove()
  await packPackages()
  return remove
}
