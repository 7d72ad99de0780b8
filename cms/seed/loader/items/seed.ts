import type { KindName } from '@clf/content'
import path from 'node:path'
import { allSeedKinds } from '../kinds/all-kinds.ts'
import { SeedProblems } from '../problems.ts'
import type { Problem } from '../problems.ts'
import { readItems } from '../read-items.ts'
import type { Placed } from '../read-items.ts'
import { checkReferences } from './check-references.ts'
import type { PageItem } from './fields.ts'
import { alertItem, departmentItem, formItem, glossaryItem, termItem } from './lists.ts'
import type { AlertItem, DepartmentItem, FormItem, GlossaryItem, TermItem } from './lists.ts'

/** The whole seed, checked. */
export interface Seed {
  terms: Placed<TermItem>[]
  departments: Placed<DepartmentItem>[]
  /** Items of every kind of document. */
  pages: Record<KindName, Placed<PageItem>[]>
  alerts: Placed<AlertItem>[]
  glossary: Placed<GlossaryItem>[]
  forms: Placed<FormItem>[]
}

/**
 * Reads every YAML file of a seed folder.
 *
 * @throws SeedProblems with everything that is wrong, at once.
 */
export function readSeed(folder: string): Seed {
  const problems: Problem[] = []
  const root = path.resolve(folder)
  const pages = allSeedKinds.map(({ kind, item, keyOf }) => [kind.name, readItems({ folder: root, kind: kind.path, schema: item, keyOf }, problems)])
  const seed: Seed = {
    terms: readItems({ folder: root, kind: 'taxonomy', schema: termItem, keyOf: ({ scheme, code }) => `${scheme}/${code}` }, problems),
    departments: readItems({ folder: root, kind: 'departments', schema: departmentItem, keyOf: (item) => item.code }, problems),
    pages: Object.fromEntries(pages) as Seed['pages'],
    alerts: readItems({ folder: root, kind: 'alerts', schema: alertItem, keyOf: (item) => item.id }, problems),
    glossary: readItems({ folder: root, kind: 'glossary', schema: glossaryItem, keyOf: (item) => item.code }, problems),
    forms: readItems({ folder: root, kind: 'forms', schema: formItem, keyOf: (item) => item.formNumber }, problems),
  }
  checkReferences(seed, problems)
  if (problems.length > 0) throw new SeedProblems(problems)
  return seed
}
