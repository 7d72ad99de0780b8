import { wcag22 } from '@clf/rules'
import type { LanguageTag } from '@clf/text'
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { MergedFinding } from '../../findings/merge.ts'
import { criterionWords } from '../../guidance/criterion-words.ts'
import { remedies } from '../../guidance/remedies.ts'
import { fit, markedText, verbatim } from './marked-text.ts'
import { statesInWords } from './states-in-words.ts'
import { htmlWords } from './words.ts'

/** Pages that are named under a finding; the JSON names all. */
const namedPages = 10

/** Addresses that a link may lead to: what a page gives as one may be a script. */
export const isWebAddress = (address: string): boolean => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)

/** One finding with everything that whoever mends it needs. `numberOf` is the number of a page in the report. */
export function findingArticle(finding: MergedFinding, index: string, language: LanguageTag, numberOf: (page: { requested: string; url: string }) => number): ElementContent {
  const said = htmlWords[language]
  const [title = '', ...rest] = finding.message[language].split('\n')
  const remedy = remedies.get(finding.rule)
  const criteria = finding.criteria.length === 0 ? [null] : finding.criteria
  const reasons = [...new Set(criteria.flatMap((each) => criterionWords(each).why?.[language] ?? []))]
  const heading = headingOf(title, language)
  const details = [...(heading.rest ? [heading.rest] : []), ...rest].join('\n').trim()
  return h('article', { id: index, ariaLabelledBy: `${index}-title` }, [
    h('h3', { id: `${index}-title` }, markedText(heading.first, language)),
    h('dl', [
      ...term(said.rule, [verbatim(finding.rule), ` (${said.gravity}: ${said.impact[finding.impact]})`]),
      ...term(said.criteria, [h('ul', criteria.map((each) => h('li', criterionLine(each, language))))]),
      ...term(said.why, reasons.map((reason) => h('p', reason))),
      ...term(said.found, details === '' ? [] : [h('p.message', markedText(details, language))]),
      ...term(said.place, finding.pointer === '' ? [] : [verbatim(finding.pointer)]),
      ...term(said.markup, finding.snippet === '' ? [] : [h('pre', [verbatim(finding.snippet)])]),
      ...term(said.picture, pictureOf(finding, language)),
      ...(remedy ? term(said.mend(`<${remedy.element}>`), [h('pre', [verbatim(remedy.example)])]) : []),
      ...term(said.on(finding.on.length), [pagesOf(finding, language, numberOf)]),
      ...term(said.details, isWebAddress(finding.helpUrl) ? [h('a', { href: finding.helpUrl, rel: 'noreferrer' }, said.detailsOf(fit(finding.rule)))] : []),
    ]),
  ])
}

const longestHeading = 160

/** What is demanded is the heading; what comes after its sentence is what was found. */
function headingOf(title: string, language: LanguageTag): { first: string; rest: string } {
  const stop = language === 'en' ? /[.?!](?= |$)/ : /[。？！]/
  const end = stop.exec(title)
  const first = end && end.index < longestHeading ? title.slice(0, end.index + 1) : title
  return { first, rest: title.slice(first.length).trim() }
}

const term = (name: string, content: readonly (ElementContent | string)[]): ElementContent[] => (content.length === 0 ? [] : [h('dt', name), h('dd', [...content])])

const criterionLine = (criterion: string | null, language: LanguageTag): (ElementContent | string)[] => {
  const name = criterionWords(criterion).name[language]
  if (criterion === null || criterion.startsWith('clf:')) return [name]
  const level = wcag22[criterion]?.level
  return [`WCAG ${criterion} ${name}${level ? (language === 'en' ? ` (level ${level})` : `（${level} 級）`.replace('級', language === 'zh-Hans' ? '级' : '級')) : ''}`]
}

function pictureOf({ picture, rule }: MergedFinding, language: LanguageTag): ElementContent[] {
  // What is no base64 would end the address.
  if (!picture || !/^[A-Za-z0-9+/=]+$/.test(picture)) return []
  return [h('img', { src: `data:image/webp;base64,${picture}`, alt: htmlWords[language].pictureOf(rule), decoding: 'async' })]
}

function pagesOf({ on }: MergedFinding, language: LanguageTag, numberOf: (page: { requested: string; url: string }) => number): ElementContent {
  const said = htmlWords[language]
  const more = on.length - namedPages
  const named = on.slice(0, namedPages).map((page) =>
    h('li', [
      h('a', { href: `#page-${numberOf(page)}` }, said.page(numberOf(page))),
      ' ',
      verbatim(page.url),
      ` ${statesInWords(page.states, language)}`,
      ...(page.messages ?? []).map((message) => h('p', markedText(message[language], language))),
    ])
  )
  return h('div', [h('ul', named), ...(more > 0 ? [h('p', said.more(more))] : [])])
}
