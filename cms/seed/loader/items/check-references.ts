import { formPath, internalPath } from '@clf/content'
import { bodyOf } from '../body/body-of.ts'
import { BodyProblem } from '../body/refuse.ts'
import { linksOf, paragraphsOf } from '../body/links-of.ts'
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
    const blocks = bodyOf(text, options)
    const paragraphs = new Set(paragraphsOf(blocks).map((number) => `clf:paragraph/${number}`))
    for (const url of linksOf(blocks)) checkLink(url, paragraphs, known, (message) => report(field, message))
  } catch (error) {
    if (!(error instanceof BodyProblem)) throw error
    report(field, error.message)
  }
}

function checkLink(url: string, paragraphs: Set<string>, known: Known, report: (message: string) => void): void {
  if (url.startsWith('clf:paragraph/')) {
    if (!paragraphs.has(url)) report(`There is no paragraph ${url.slice('clf:paragraph/'.length)}.`)
  } else if (url.startsWith('clf:')) {
    if (!known.paths.has(internalPath(url) ?? '')) report(`The link ${url} leads nowhere: the seed has no such item.`)
  } else if (!/^(https:|mailto:|tel:|\/)/.test(url)) report(`The link ${url} is not https:, mailto:, tel:, clf: or a path.`)
}
