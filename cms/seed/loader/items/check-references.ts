import { formPath, internalPath } from '@clf/content'
import { treeUses, walk } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import { bodyOf } from '../body/body-of.ts'
import { BodyProblem } from '../body/refuse.ts'
import { paragraphId } from '../body/inlines.ts'
import type { Problem } from '../problems.ts'
import { allSeedKinds } from '../kinds/all-kinds.ts'
import { authoredLanguages } from '../kinds/seed-kind.ts'
import type { SeedKind } from '../kinds/seed-kind.ts'
import type { Placed } from '../read-items.ts'
import { checkDates } from './check-dates.ts'
import type { PageItem } from './fields.ts'
import type { Seed } from './seed.ts'

type Report = (field: string, message: string) => void

interface Known {
  bureaux: Set<string>
  terms: Set<string>
  /** Addresses of pages and forms below the language. */
  paths: Set<string>
}

/** Checks what one item says about others: bureaux, terms, internal links and what its kind adds, and its own dates. */
export function checkReferences(seed: Seed, problems: Problem[]): void {
  const known = knownIn(seed)
  const hasTerm = (scheme: string, code: string) => known.terms.has(`${scheme}/${code}`)
  for (const seedKind of allSeedKinds) {
    const items = seed.pages[seedKind.kind.name]
    for (const placed of items) {
      const report = reporter(placed, problems)
      checkPage(placed.value, seedKind, known, report)
      seedKind.check?.(placed.value, { items, hasTerm }, report)
    }
  }
  checkAlerts(seed, known, problems)
}

function checkAlerts(seed: Seed, { paths }: Known, problems: Problem[]): void {
  for (const placed of seed.alerts) {
    const report = reporter(placed, problems)
    for (const code of placed.value.services) if (!paths.has(internalPath(`clf:service/${code}`) ?? '')) report('services', `services.yaml has no service “${code}”.`)
  }
}

function reporter({ file, item }: Placed<unknown>, problems: Problem[]): Report {
  return (field, message) => problems.push({ file, item, field, message })
}

function knownIn(seed: Seed): Known {
  return {
    bureaux: new Set(seed.departments.map(({ value }) => value.code)),
    terms: new Set(seed.terms.map(({ value }) => `${value.scheme}/${value.code}`)),
    paths: new Set([...allSeedKinds.flatMap((seedKind) => pathsOf(seedKind, seed)), ...seed.forms.map(({ value }) => formPath(value.formNumber))]),
  }
}

function pathsOf({ kind, keyOf }: SeedKind, seed: Seed): string[] {
  return seed.pages[kind.name].map(({ value }) => `/${kind.path}/${keyOf(value)}`)
}

function checkPage(page: PageItem, seedKind: SeedKind, known: Known, report: Report): void {
  checkDates(page, report)
  if (!known.bureaux.has(page.bureau)) report('bureau', `departments.yaml has no “${page.bureau}”.`)
  for (const topic of page.topics) if (!known.terms.has(`topic/${topic}`)) report('topic', `taxonomy.yaml has no topic “${topic}”.`)
  for (const language of authoredLanguages) {
    checkText(page[language].body, { language, numbered: seedKind.isNumbered?.(page) ?? false }, `${language}.body`, known, report)
    for (const { field } of seedKind.kind.page.texts) {
      const text = page[language][field]
      if (typeof text === 'string') checkText(text, { language, numbered: false }, `${language}.${field}`, known, report)
    }
  }
}

function checkText(text: string, options: Parameters<typeof bodyOf>[1], field: string, known: Known, report: Report): void {
  try {
    const body = bodyOf(text, options)
    for (const target of lostIn(body)) report(field, `There is no paragraph ${target.replace(paragraphId(''), '')}.`)
    for (const address of treeUses(body).addresses) checkLink(address, known, (message) => report(field, message))
  } catch (error) {
    if (!(error instanceof BodyProblem)) throw error
    report(field, error.message)
  }
}

/** Targets of references that lead to no paragraph. */
function lostIn(body: DocumentTree): string[] {
  const all = [...walk(body)].map(({ node }) => node)
  const ids = new Set(all.flatMap((node) => (node.type === 'numbered' ? [node.id] : [])))
  return all.flatMap((node) => (node.type === 'reference' && !ids.has(node.target) ? [node.target] : []))
}

function checkLink(url: string, known: Known, report: (message: string) => void): void {
  if (url.startsWith('clf:')) {
    if (!known.paths.has(internalPath(url) ?? '')) report(`The link ${url} leads nowhere: the seed has no such item.`)
  } else if (!/^(https:|mailto:|tel:|\/)/.test(url)) report(`The link ${url} is not https:, mailto:, tel:, clf: or a path.`)
}
