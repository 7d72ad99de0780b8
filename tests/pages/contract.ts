import type { Response, Page as BrowserPage } from '@playwright/test'
import { languages } from '../support/page-kinds.ts'
import type { Page } from './matrix.ts'

const dateLabel: Record<string, RegExp> = {
  en: /Last (revision|review) date:?\s*\d{1,2} [A-Z][a-z]+ \d{4}/,
  'zh-Hant-HK': /(修訂|覆檢)日期：?\s*\d{4}年\d{1,2}月\d{1,2}日/,
  'zh-Hans': /(修订|覆检)日期：?\s*\d{4}年\d{1,2}月\d{1,2}日/,
}

/** What a page of the intranet says of itself: language, title, description, heading, other versions, canonical address, later of revision and review date. */
interface Head {
  lang: string
  title: string
  description: string
  headings: string[]
  alternates: Record<string, string>
  canonical: string | undefined
  isIndexed: boolean
  footer: string
  segment: string
}

/** Where the page that is open, and the answer it came with, break what every page of the intranet promises. */
export async function faultsOfContract(open: BrowserPage, response: Response, { tag, segment, path, url }: Page): Promise<string[]> {
  const head = await open.evaluate(readHead)
  const origin = new URL(open.url()).origin
  const titleParts = head.title.split(' - ').filter((part) => part.trim())
  const policy = response.headers()['content-security-policy'] ?? ''
  const alternates = languages.map((language) => [language.tag, `${origin}/${language.segment}${path}`] as const)
  const checks: [boolean, string][] = [
    [head.lang === tag, `the language is "${head.lang}", not "${tag}"`],
    [titleParts.length >= (path === '' ? 1 : 2), `the title "${head.title}" names no page before the site`],
    [/\S{8}|.{20}/.test(head.description), `the description says too little: "${head.description}"`],
    [head.headings.length === 1 && head.headings[0] !== '', `there are ${head.headings.length} h1: ${head.headings.join(', ')}`],
    ...alternates.map(([hreflang, href]): [boolean, string] => [head.alternates[hreflang] === href, `the version in ${hreflang} is ${head.alternates[hreflang] ?? 'not named'}, not ${href}`]),
    [
      head.canonical === (head.isIndexed ? `${origin}/${segment}${path}` : undefined),
      `the canonical address is ${head.canonical ?? 'not named'}, and the page is ${head.isIndexed ? 'indexed' : 'not indexed'}`,
    ],
    ['x-default' in head.alternates, 'no x-default version is named'],
    [head.segment === segment, `the address ${url} led to /${head.segment}`],
    [dateLabel[tag]?.test(head.footer) ?? false, `the footer shows no revision or review date: ${head.footer}`],
    [policy.includes("default-src 'none'") && policy.includes("require-trusted-types-for 'script'"), `the policy is not strict: ${policy}`],
    [!/unsafe-inline|unsafe-eval/.test(policy), `the policy allows what is unsafe: ${policy}`],
  ]
  return checks.filter(([holds]) => !holds).map(([, what]) => what)
}

/** Runs in the page. */
function readHead(): Head {
  const alternates = [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')]
  return {
    lang: document.documentElement.lang,
    title: document.title,
    description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
    headings: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.trim()),
    alternates: Object.fromEntries(alternates.map(({ hreflang, href }) => [hreflang, href])),
    canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href,
    isIndexed: document.querySelector('meta[name="robots"][content="noindex"]') === null,
    footer: (document.querySelector('clf-footer')?.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' '),
    segment: location.pathname.split('/')[1] ?? '',
  }
}
