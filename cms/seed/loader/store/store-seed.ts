import type { Core } from '@strapi/strapi'
import { uploadFile } from '../files/upload.ts'
import type { StoreFile } from '../files/upload.ts'
import type { Seed } from '../items/seed.ts'
import { allSeedKinds } from '../kinds/all-kinds.ts'
import type { Placed } from '../read-items.ts'
import { storeDocument } from './document.ts'
import type { SeedDocument } from './document.ts'
import { alertDocument, departmentDocument, formDocument, glossaryDocument, termDocument } from './lists.ts'
import { pageDocument } from './pages.ts'

export interface Progress {
  kind: string
  done: number
  total: number
}

type Report = (progress: Progress) => void

/** Stores the whole seed, what others refer to first. Reports after every item. */
export async function storeSeed(strapi: Core.Strapi, seed: Seed, report: Report): Promise<void> {
  const storeFile: StoreFile = (file) => uploadFile(strapi, file)
  await storeAll(strapi, 'terms', seed.terms, termDocument, report)
  await storeAll(strapi, 'departments', seed.departments, departmentDocument, report)
  await storeAll(strapi, 'forms', seed.forms, (item) => formDocument(storeFile, item), report)
  for (const seedKind of allSeedKinds) {
    const { kind } = seedKind
    const items = [...seed.pages[kind.name]].sort((a, b) => seedKind.compare?.(a.value, b.value) ?? 0)
    await storeAll(strapi, kind.path, items, (item) => pageDocument(storeFile, seedKind, item), report)
  }
  await storeAll(strapi, 'alerts', seed.alerts, alertDocument, report)
  await storeAll(strapi, 'glossary terms', seed.glossary, glossaryDocument, report)
}

async function storeAll<T>(
  strapi: Core.Strapi,
  kind: string,
  items: readonly Placed<T>[],
  documentOf: (item: T) => SeedDocument | Promise<SeedDocument>,
  report: Report,
): Promise<void> {
  for (const [index, { file, item, value }] of items.entries()) {
    await storeItem(strapi, documentOf, value).catch((error: unknown) => {
      throw new Error(`${file}, ${item}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    })
    report({ kind, done: index + 1, total: items.length })
  }
}

async function storeItem<T>(strapi: Core.Strapi, documentOf: (item: T) => SeedDocument | Promise<SeedDocument>, value: T): Promise<void> {
  await storeDocument(strapi, await documentOf(value))
}
