import { defineEditionRule } from '../edition/edition-rule.ts'
import { placeOfField } from '../edition/fact-place.ts'
import { failed, judgeEach, passed, type Judgement } from '../rule.ts'

type Reason = 'not-linked' | 'not-told'

/** What a circular says that it takes the place of is what it is linked with, and the reverse. */
export const supersessionIsToldOnBothSides = defineEditionRule<Reason>({
  id: 'supersession-is-told-on-both-sides',
  impact: 'critical',
  criteria: ['clf:footer-links'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 30', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech4.htm' },
  why: {
    en: 'Only the link marks the old circular as no longer in force. Without it two rules stand side by side.',
    'zh-Hant-HK': '只有加上關聯，舊通告才會標示為失效。否則兩套規定會同時存在。',
    'zh-Hans': '只有加上关联，旧通告才会标示为失效。否则两套规定会同时存在。',
  },
  messages: {
    'not-linked': {
      en: 'The text says that it takes the place of {found}, but the field “supersedes” does not name it. Add it.',
      'zh-Hant-HK': '內文指取代{found}，但「取代」欄沒有列出。請加上。',
      'zh-Hans': '正文指取代{found}，但“取代”栏没有列出。请加上。',
    },
    'not-told': {
      en: 'The field “supersedes” names {found}, but the text does not say so in this language. Say it in the first paragraph.',
      'zh-Hant-HK': '「取代」欄列出{found}，但此語言的內文沒有提及。請在首段寫明。',
      'zh-Hans': '“取代”栏列出{found}，但此语言的正文没有提及。请在首段写明。',
    },
  },
  evaluate({ edition: { facts: { supersedes, series }, around: { others = [] } }, versions }) {
    if (supersedes === undefined) return [{ outcome: 'inapplicable' }]
    const linked = supersedes.map((reference) => /(\d+)-(\d+)$/.exec(reference)?.slice(1, 3).join('/') ?? reference)
    const known = new Set([...(series ? [series] : []), ...others.map(({ reference }) => seriesOf(reference)), ...supersedes.map(seriesOf)])
    /** Whether the words before a number name another series than that of the circular with this number which the field names. */
    const isOfOtherSeries = (number: string, lead: string): boolean => {
      const own = supersedes.filter((_, index) => linked[index] === number).map(seriesOf)
      const named = [...known].filter((one) => wordsOfSeries(one).some((word) => lead.toLowerCase().split(/\W+/).includes(word)))
      return own.length > 0 && named.length > 0 && !named.some((one) => own.includes(one))
    }
    return judgeEach(versions, ({ path, lines }): Judgement<Reason>[] => {
      const told = lines.flatMap((line) => toldIn(line.text).map(({ number, lead }) => ({ number: isOfOtherSeries(number, lead) ? `${lead.trim()} ${number}` : number, line })))
      const notLinked = told.filter(({ number }) => !linked.includes(number)).map(({ number, line }) => failed('not-linked', line, number))
      const notTold = linked.filter((number) => !told.some((each) => each.number === number)).map((number) => failed('not-told', placeOfField(`${path}.body`, ''), number))
      return notLinked.length + notTold.length === 0 ? [passed(placeOfField(`${path}.body`, ''))] : [...notLinked, ...notTold]
    })
  },
})

const seriesOf = (reference: string): string => reference.replace(/\/.*$/, '')

/** What tells a series from the others: `csb` of `csb-circular`. */
const wordsOfSeries = (series: string): string[] => series.split('-').filter((word) => word !== 'circular' && word !== 'memorandum')

/** The name of a series before a number: CSB Circular No. 3/2024. */
const seriesBefore = /((?:\p{Lu}[\p{L}&]*\s+){1,5})(?:Nos?\.\s*)?$/u

/** Numbers of circulars that a sentence says are superseded, `3/2024`, each with the words that lead to it. */
function toldIn(text: string): { number: string; lead: string }[] {
  return text.split(/(?<=[。；!?])|(?<=[.;])\s+(?=[A-Z])/).flatMap((sentence) => {
    if (!says.test(sentence) || doesNot.test(sentence)) return []
    // What replaces or cancels stands before these words, and what is replaced or cancelled after them.
    const told = sentence.slice(Math.max(sentence.search(/\b(?:replaces|cancels)\b/), 0))
    return [...told.matchAll(/(?<![\d/])(\d{1,3}[A-Z]?)\/((?:19|20)\d{2}|\d{2})(?![\d/])/g)].map(({ 1: number = '', 2: year = '', index }) => ({
      number: `${number}/${inFull(year)}`,
      lead: seriesBefore.exec(told.slice(0, index))?.[1] ?? '',
    }))
  })
}

/** A year of two figures: below 50 of this century, else of the last. */
const inFull = (year: string): string => (year.length > 2 ? year : `${Number(year) < 50 ? 20 : 19}${year}`)

const says = /\bsupersed(?:es?|ing)\b|\b(?:is|are) (?:hereby )?(?:superseded|cancelled|replaced|withdrawn)\b|\b(?:replaces|cancels)\b|取代|撤銷|撤销|廢除|废除|作廢|作废/
const doesNot = /\bnot (?:been )?(?:supersede|cancel|replace)|\bnot supersed|remains? in force|(?:並無|沒有|不會|并无|没有|不会)(?:取代|撤|廢|废)|繼續有效|继续有效/
