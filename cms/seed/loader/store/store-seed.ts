import type { Core } from '@strapi/strapi'
import type { Seed } from '../items/seed.ts'
import type { Placed } from '../read-items.ts'
import { storeDocument } from './document.ts'
import type { SeedDocument } from './document.ts'
import { alertDocument, departmentDocument, formDocument, glossaryDocument, termDocument } from './lists.ts'
import { bestPracticeDocument, circularDocument, guidelineDocument, serviceDocument } from './pages.ts'

export interface Progress {
  kind: string
  done: number
  total: number
}

type Report = (progress: Progress) => void

/** Stores the whole seed, what others refer to first. Reports after every item. */
export async function storeSeed(strapi: Core.Strapi, seed: Seed, report: Report): Promise<void> {
  await storeAll(strapi, 'terms', seed.terms, termDocument, report)
  await storeAll(strapi, 'departments', seed.departments, departmentDocument, report)
  await storeAll(strapi, 'forms', seed.forms, (item) => formDocument(strapi, item), report)
  await storeAll(strapi, 'circulars', oldestFirst(seed.circulars), (item) => circularDocument(strapi, item), report)
  await storeAll(strapi, 'guidelines', seed.guidelines, (item) => guidelineDocument(strapi, item), report)
  await storeAll(strapi, 'references', seed.references, (item) => bestPracticeDocument(strapi, item), report)
  await storeAll(strapi, 'services', seed.services, (item) => serviceDocument(strapi, item), report)
  await storeAll(strapi, 'alerts', seed.alerts, alertDocument, report)
  await storeAll(strapi, 'glossary terms', seed.glossary, glossaryDocument, report)
}

/** A circular must be there before the one that supersedes it. */
function oldestFirst(circulars: Seed['circulars']): Seed['circulars'] {
  return [...circulars].sort((a, b) => a.value.date.localeCompare(b.value.date) || a.value.number - b.value.number)
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
