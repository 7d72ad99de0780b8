import path from 'node:path'
import { languageTags, pathOf } from '@clf/text'
import { readSeed } from '../../seed/loader/items/seed.ts'
import { allSeedKinds } from '../../seed/loader/kinds/all-kinds.ts'
import type { SeedDocument } from '../../seed/loader/store/document.ts'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import { departmentDocument, glossaryDocument, termDocument } from '../../seed/loader/store/lists.ts'
import { pageDocument } from '../../seed/loader/store/pages.ts'
import type { StoreFile } from '../../seed/loader/files/upload.ts'

// Writes what the demonstration content makes public, without a CMS: a line for each edition as the feed of changes says it, and for each file
// one with its bytes. For those that read the feed and try themselves on the demonstration.

const write = (entry: object) => process.stdout.write(`${JSON.stringify(entry)}\n`)

const storeFile: StoreFile = async ({ name, format, bytes }) => {
  const documentId = documentIdOf('plugin::upload.file' as never, name)
  write({ act: 'file', documentId, name: `${name}.${format}`, base64: bytes.toString('base64') })
  return await Promise.resolve({ id: 0, documentId })
}

function writeEdition({ uid, key, facts, versions, publishedOn, withdrawal = null }: SeedDocument): void {
  const documentId = documentIdOf(uid, key.value)
  const words = Object.fromEntries(languageTags.map((tag) => [pathOf(tag), versions[tag]]))
  const at = new Date(`${publishedOn}T09:00:00+08:00`).toISOString()
  const content = { facts, words, files: {}, addresses: [] }
  write({ act: 'publish', type: uid.split('.').at(-1), documentId, at, edition: { work: documentId, edition: 1, firstPublishedAt: at, publishedAt: at, withdrawal, sha256: {}, content } })
}

async function main(): Promise<void> {
  const seed = readSeed(path.resolve(import.meta.dirname, '../../seed'))
  for (const { value } of seed.terms) writeEdition(termDocument(value))
  for (const { value } of seed.departments) writeEdition(departmentDocument(value))
  for (const { value } of seed.glossary) writeEdition(glossaryDocument(value))
  for (const seedKind of allSeedKinds) {
    for (const { value } of seed.pages[seedKind.kind.name]) writeEdition(await pageDocument(storeFile, seedKind, value))
  }
}

await main()
