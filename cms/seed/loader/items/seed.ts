import path from 'node:path'
import { SeedProblems } from '../problems.ts'
import type { Problem } from '../problems.ts'
import { readItems } from '../read-items.ts'
import type { Placed } from '../read-items.ts'
import { bestPracticeItem } from './best-practice.ts'
import type { BestPracticeItem } from './best-practice.ts'
import { circularItem, referenceOf } from './circular.ts'
import type { CircularItem } from './circular.ts'
import { checkReferences } from './check-references.ts'
import { guidelineItem } from './guideline.ts'
import type { GuidelineItem } from './guideline.ts'
import { alertItem, departmentItem, formItem, glossaryItem, termItem } from './lists.ts'
import type { AlertItem, DepartmentItem, FormItem, GlossaryItem, TermItem } from './lists.ts'
import { serviceItem } from './service.ts'
import type { ServiceItem } from './service.ts'

/** The whole seed, checked. */
export interface Seed {
  terms: Placed<TermItem>[]
  departments: Placed<DepartmentItem>[]
  circulars: Placed<CircularItem>[]
  guidelines: Placed<GuidelineItem>[]
  references: Placed<BestPracticeItem>[]
  services: Placed<ServiceItem>[]
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
  const seed: Seed = {
    terms: readItems({ folder: root, kind: 'taxonomy', schema: termItem, keyOf: ({ scheme, code }) => `${scheme}/${code}` }, problems),
    departments: readItems({ folder: root, kind: 'departments', schema: departmentItem, keyOf: (item) => item.code }, problems),
    circulars: readItems({ folder: root, kind: 'circulars', schema: circularItem, keyOf: referenceOf }, problems),
    guidelines: readItems({ folder: root, kind: 'guidelines', schema: guidelineItem, keyOf: (item) => item.slug }, problems),
    references: readItems({ folder: root, kind: 'references', schema: bestPracticeItem, keyOf: (item) => item.slug }, problems),
    services: readItems({ folder: root, kind: 'services', schema: serviceItem, keyOf: (item) => item.serviceCode }, problems),
    alerts: readItems({ folder: root, kind: 'alerts', schema: alertItem, keyOf: (item) => item.id }, problems),
    glossary: readItems({ folder: root, kind: 'glossary', schema: glossaryItem, keyOf: (item) => item.code }, problems),
    forms: readItems({ folder: root, kind: 'forms', schema: formItem, keyOf: (item) => item.formNumber }, problems),
  }
  checkReferences(seed, problems)
  if (problems.length > 0) throw new SeedProblems(problems)
  return seed
}
