import type { Finding, Verdict } from '@clf/rules'
import { impacts } from '@clf/rules'
import { formatDate, type LanguageTag } from '@clf/text'
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { createHash } from 'node:crypto'
import { mergeFindings, type MergedFinding } from '../../findings/merge.ts'
import { ruleInfos } from '../../rule-info/rule-info.ts'
import type { AuditRecord, Discovery, PageResult } from '../../result.ts'
import type { Unjudged } from '../../visit/unjudged.ts'
import { leftOutWords } from '../../discovery/left-out.ts'
import { isNotable, type RobotsSaid } from '../../discovery/robots.ts'
import { findingArticle, isWebAddress } from './finding-article.ts'
import { fit, markedText, verbatim } from './marked-text.ts'
import { statesInWords } from './states-in-words.ts'
import { style } from './style.ts'
import { htmlWords } from './words.ts'

export interface HtmlReportOptions {
  language: LanguageTag
  /** What the audit came to. */
  verdict: Verdict
  /** Day of the audit, `2026-11-27`. */
  date: string
}

const kinds = ['faults', 'looks', 'stopped', 'advice'] as const

const belongs: Record<(typeof kinds)[number], (finding: MergedFinding) => boolean> = {
  faults: ({ outcome, isAdvisory }) => outcome === 'failed' && !isAdvisory,
  looks: ({ outcome }) => outcome === 'cantTell',
  stopped: ({ outcome }) => outcome === 'untested',
  advice: ({ isAdvisory }) => isAdvisory,
}

interface JudgedPage {
  requested: string
  url: string
  states: string[]
  named: number
}

/**
 * The report as one HTML file that opens without a network and without script. What is not judged stands first, then each fault once with the
 * pages it is on. Whatever a page has written is text here: the tree is made of nodes, and its policy lets nothing run or load.
 */
export function htmlReport({ pages, unjudged, discovery, robots = [] }: AuditRecord, { language, verdict, date }: HtmlReportOptions): string {
  const said = htmlWords[language]
  const judged = new Map<string, JudgedPage>()
  const counts = { states: 0 }
  const merged = mergeFindings(counted(pages, judged, counts))
  const missed = [...unjudged]
  const list = [...judged.keys()]
  const numbers = new Map(list.map((key, index) => [key, index + 1]))
  const numberOf = (page: { requested: string; url: string }) => numbers.get(keyOf(page)) ?? 0
  for (const { on } of merged)
    for (const page of on) {
      const at = judged.get(keyOf(page))
      if (at) at.named += 1
    }
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, sorted(merged.filter(belongs[kind]))])) as Record<(typeof kinds)[number], MergedFinding[]>
  const host = hostOf([...judged.values(), ...missed])
  const title = said.title(host)
  const notable = robots.filter(isNotable)
  const tree = h('html', { lang: language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('title', title),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('style', style),
    ]),
    h('body', [
      h('header', [h('a.skip', { href: '#content' }, said.skip), h('h1', title)]),
      h('main', { id: 'content', tabIndex: -1 }, [
        h('p.verdict', said.verdict[verdict]),
        totals(counts.states, missed.length, byKind, language),
        h('nav', { ariaLabelledBy: 'contents' }, [
          h('h2', { id: 'contents' }, said.contents),
          h(
            'ul',
            (['unjudged', 'leftOut', 'robots', ...kinds, 'pages'] as const).filter((kind) =>
              kind === 'unjudged' || kind === 'faults' || kind === 'pages' ||
              (kind === 'leftOut' ? (discovery?.leftOut.length ?? 0) > 0 : kind === 'robots' ? notable.length > 0 : byKind[kind].length > 0)
            ).map((kind) => h('li', [h('a', { href: `#${kind}` }, said.parts[kind].heading)])),
          ),
        ]),
        part('unjudged', unjudgedList(missed, language), language),
        ...(discovery && discovery.leftOut.length > 0 ? [part('leftOut', leftOutList(discovery, language), language)] : []),
        ...(notable.length > 0 ? [part('robots', robotsList(notable, language), language)] : []),
        ...kinds.filter((kind) => kind === 'faults' || byKind[kind].length > 0).map((kind) =>
          part(kind, byKind[kind].map((finding, index) => findingArticle(finding, `${kind}-${index + 1}`, language, numberOf)), language)
        ),
        part('pages', pageList([...judged.values()], language), language),
      ]),
      h('footer', [h('p', said.made(ruleInfos.find(({ engine }) => engine === 'clf')?.version ?? '')), h('p', said.revised(formatDate(date, language)))]),
    ]),
  ])
  return `<!doctype html>\n${toHtml(tree, { characterReferences: { useNamedReferences: false } })}\n`
}

const policy = `default-src 'none'; img-src data:; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`

const keyOf = ({ requested, url }: { requested: string; url: string }) => JSON.stringify([requested, url])

/** Passes the pages on, and remembers which there were. */
function* counted(pages: Iterable<PageResult>, judged: Map<string, JudgedPage>, counts: { states: number }): Generator<PageResult> {
  for (const page of pages) {
    const known = judged.get(keyOf(page)) ?? { requested: page.requested, url: page.url, states: [], named: 0 }
    known.states.push(page.state)
    judged.set(keyOf(page), known)
    counts.states += 1
    yield page
  }
}

/** The gravest first, then those on most pages. */
const sorted = (findings: readonly MergedFinding[]): MergedFinding[] => findings.toSorted((a, b) => impacts.indexOf(a.impact) - impacts.indexOf(b.impact) || b.on.length - a.on.length)

function hostOf(pages: readonly { requested: string }[]): string {
  const hosts = [...new Set(pages.flatMap(({ requested }) => (URL.canParse(requested) ? new URL(requested).host : [])))]
  return fit(hosts.slice(0, 3).join(', ')) || '–'
}

function totals(states: number, missed: number, byKind: Record<(typeof kinds)[number], readonly Finding[]>, language: LanguageTag): Element {
  const said = htmlWords[language].totals
  const rows = [[said.judged, states], [said.unjudged, missed], [said.faults, byKind.faults.length], [said.looks, byKind.looks.length], [said.stopped, byKind.stopped.length], [
    said.advice,
    byKind.advice.length,
  ]] as const
  return h('dl.totals', rows.map(([name, count]) => h('div', [h('dt', name), h('dd', String(count))])))
}

function part(kind: 'unjudged' | 'leftOut' | 'robots' | 'faults' | 'looks' | 'stopped' | 'advice' | 'pages', content: readonly ElementContent[], language: LanguageTag): Element {
  const { heading, lead, none } = htmlWords[language].parts[kind]
  return h('section', { ariaLabelledBy: kind }, [h('h2', { id: kind, tabIndex: -1 }, heading), h('p', content.length === 0 ? none : lead), ...content])
}

/** Pages that are known of and were not visited, by what they have in common. */
function leftOutList({ leftOut }: Discovery, language: LanguageTag): ElementContent[] {
  if (leftOut.length === 0) return []
  const groups = leftOut.map(({ reason, group, count, addresses }) => {
    const more = addresses.length - namedAddresses
    const words = markedText(leftOutWords[reason][language].replaceAll('{group}', () => group), language)
    return h('li', [
      `${String(count)}${language === 'en' ? ': ' : '：'}`,
      ...words,
      h('ul', addresses.slice(0, namedAddresses).map((address) => h('li', [verbatim(address)]))),
      ...(more > 0 ? [htmlWords[language].others(more)] : []),
    ])
  })
  return [h('ul', groups)]
}

const robotsList = (robots: readonly RobotsSaid[], language: LanguageTag): ElementContent[] => [
  h('ul', robots.map(({ origin, message }) => h('li', [verbatim(origin), language === 'en' ? ': ' : '：', ...markedText(message[language], language)]))),
]

/** Addresses that are named of pages left out for one reason. */
const namedAddresses = 5

/** Pages that were not judged, by reason: the reason once, then each page with its states. */
function unjudgedList(missed: readonly Unjudged[], language: LanguageTag): ElementContent[] {
  const capital = (text: string) => text.replace(/^[a-z]/, (letter) => letter.toUpperCase())
  return [...Map.groupBy(missed, ({ message }) => message[language]).entries()].map(([reason, group], index) => {
    const byPage = Map.groupBy(group, keyOf)
    return h('article', { ariaLabelledBy: `reason-${index + 1}` }, [
      h('h3', { id: `reason-${index + 1}` }, markedText(capital(reason), language)),
      h(
        'ul',
        [...byPage.values()].flatMap((each) =>
          each.slice(0, 1).map(({ requested, url }) =>
            h('li', [verbatim(requested), ...(url === requested ? [] : [` → `, verbatim(url)]), ` ${statesInWords(each.map(({ state }) => state), language)}`])
          )
        ),
      ),
    ])
  })
}

function pageList(pages: readonly JudgedPage[], language: LanguageTag): ElementContent[] {
  const said = htmlWords[language]
  if (pages.length === 0) return []
  const rows = pages.map(({ requested, url, states, named }, index) =>
    h('li', { id: `page-${index + 1}`, tabIndex: -1 }, [
      ...(isWebAddress(url) ? [h('a', { href: url, rel: 'noreferrer' }, said.openPage(index + 1))] : [said.page(index + 1)]),
      ' ',
      verbatim(requested),
      ...(url === requested ? [] : [` → `, verbatim(url)]),
      ` ${statesInWords(states, language)} ${said.counted}${language === 'en' ? ': ' : '：'}${String(named)}`,
    ])
  )
  return [h('ol.pages', rows)]
}
