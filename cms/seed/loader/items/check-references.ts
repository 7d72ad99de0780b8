import type { LanguageTag } from '@clf/text'
import { bodyOf } from '../body/body-of.ts'
import { BodyProblem } from '../body/refuse.ts'
import { linksOf, paragraphsOf } from '../body/links-of.ts'
import type { Problem } from '../problems.ts'
import type { Placed } from '../read-items.ts'
import { referenceOf } from './circular.ts'
import { checkDates } from './check-dates.ts'
import type { Seed } from './seed.ts'

const authored = ['en', 'zh-Hant-HK'] as const satisfies LanguageTag[]

type Report = (field: string, message: string) => void

interface Known {
  bureaux: Set<string>
  codes: Map<string, Set<string>>
  addresses: Set<string>
}

/** Checks what one item says about others: bureaux, terms, superseded circulars and internal links, and its own dates. */
export function checkReferences(seed: Seed, problems: Problem[]): void {
  const known = knownIn(seed)
  const lifecycles = new Map(seed.circulars.map(({ value }) => [referenceOf(value), value.lifecycle]))
  for (const placed of seed.circulars) {
    const report = reporter(placed, problems)
    checkPage(placed.value, known, report, placed.value.numbered)
    checkCode(known, 'series', placed.value.series, report)
    if (placed.value.schedule) checkCode(known, 'schedule', placed.value.schedule, report)
    for (const older of placed.value.supersedes ?? []) checkSuperseded(lifecycles.get(older), older, report)
  }
  for (const placed of [...seed.guidelines, ...seed.references]) checkPage(placed.value, known, reporter(placed, problems), false)
  for (const placed of seed.services) {
    checkPage(placed.value, known, reporter(placed, problems), false)
    checkCode(known, 'service-category', placed.value.category, reporter(placed, problems))
  }
}

function reporter({ file, item }: Placed<unknown>, problems: Problem[]): Report {
  return (field, message) => problems.push({ file, item, field, message })
}

function knownIn(seed: Seed): Known {
  const codes = new Map<string, Set<string>>()
  for (const { value } of seed.terms) codes.set(value.scheme, (codes.get(value.scheme) ?? new Set()).add(value.code))
  return { bureaux: new Set(seed.departments.map(({ value }) => value.code)), codes, addresses: addressesIn(seed) }
}

function addressesIn(seed: Seed): Set<string> {
  return new Set([
    ...seed.circulars.map(({ value }) => `clf:circular/${value.series}/${value.number}/${value.year}`),
    ...seed.guidelines.map(({ value }) => `clf:guideline/${value.slug}`),
    ...seed.references.map(({ value }) => `clf:reference/${value.slug}`),
    ...seed.services.map(({ value }) => `clf:service/${value.serviceCode}`),
    ...seed.forms.map(({ value }) => `clf:form/${value.formNumber}`),
  ])
}

function checkCode(known: Known, scheme: string, code: string, report: Report): void {
  if (!known.codes.get(scheme)?.has(code)) report(scheme, `taxonomy.yaml has no ${scheme} “${code}”.`)
}

function checkSuperseded(lifecycle: string | undefined, older: string, report: Report): void {
  if (!lifecycle) report('supersedes', `The seed has no circular ${older}.`)
  else if (lifecycle !== 'superseded') report('supersedes', `${older} has lifecycle ${lifecycle}; make it superseded.`)
}

type Page = Parameters<typeof checkDates>[0] & {
  bureau: string
  topics: string[]
  en: Record<string, unknown> & { body: string }
  'zh-Hant-HK': Record<string, unknown> & { body: string }
}

function checkPage(page: Page, known: Known, report: Report, numbered: boolean): void {
  checkDates(page, report)
  if (!known.bureaux.has(page.bureau)) report('bureau', `departments.yaml has no “${page.bureau}”.`)
  for (const topic of page.topics) checkCode(known, 'topic', topic, report)
  for (const language of authored) {
    checkText(page[language].body, { language, numbered }, `${language}.body`, known, report)
    for (const field of ['problem', 'solution', 'outcome']) {
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
    if (!known.addresses.has(url)) report(`The link ${url} leads nowhere: the seed has no such item.`)
  } else if (!/^(https:|mailto:|tel:|\/)/.test(url)) report(`The link ${url} is not https:, mailto:, tel:, clf: or a path.`)
}
