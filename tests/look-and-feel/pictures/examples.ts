import type { Language } from '../corpus/language.ts'
import type { Place, RuleNumber } from '../corpus/operator.ts'

/** What a picture shows of a page of the corpus. */
export interface Shot {
  /** Faults that the page has; none for an example that is right. */
  faults?: readonly string[]
  site?: 'responsive' | 'heritage-tables'
  place?: Place | 'accessibility'
  /** Language of the page where it is not that of the text. */
  languages?: Partial<Record<Language, Language>>
  /** Part of the page, as selectors of the first and the last thing that is seen of it. */
  from: string
  to: string
  /** What a browser shows above the page. */
  address?: string
  hasTitle?: boolean
}

export type Example = Shot | { code: string }

const head = { from: '.head', to: '.head' }
const foot = { from: '.demo', to: '.foot' }
const way = { from: '.nav', to: 'h1' }
const chinese = { en: 'tc' } as const
const simplified = { en: 'sc', tc: 'sc', sc: 'sc' } as const
const english = { en: 'en', tc: 'en', sc: 'en' } as const

/** The examples of each rule, right and wrong. */
export const examples: Readonly<Record<RuleNumber, { right: Example; wrong: Example }>> = {
  LF1: { right: head, wrong: { ...head, faults: ['order-row-reversed'] } },
  LF2: { right: head, wrong: { ...head, faults: ['government-opacity-faint'] } },
  LF3: { right: head, wrong: { ...head, faults: ['department-near-miss'] } },
  LF4: { right: { ...head, address: 'https://www.demo.gov.hk/' }, wrong: { ...head, address: 'https://www.demo.gov.hk.example.com/' } },
  LF5: { right: { ...head, to: '.nav' }, wrong: { ...head, to: '.nav', faults: ['rule-blue'] } },
  LF6: {
    right: { site: 'heritage-tables', from: 'body > table:first-of-type', to: 'body > table:last-of-type' },
    wrong: { site: 'heritage-tables', from: 'body > table:first-of-type', to: 'body > table:last-of-type', faults: ['colours-head-purple'] },
  },
  LF7: { right: { ...head, to: 'h1' }, wrong: { ...head, to: 'h1', faults: ['typeface-serif'] } },
  LF8: { right: { ...head, languages: english }, wrong: { ...head, languages: english, faults: ['languages-named-in-english'] } },
  LF9: { right: { ...head, to: 'main', languages: simplified }, wrong: { ...head, to: 'main', languages: simplified, faults: ['version-simplified-is-traditional'] } },
  LF10: { right: { ...head, languages: chinese }, wrong: { ...head, languages: chinese, faults: ['words-contact-left-in-english', 'words-search-left-in-english'] } },
  LF11: { right: head, wrong: { ...head, faults: ['text-size-state-by-colour-alone'] } },
  LF12: { right: way, wrong: { ...way, faults: ['breadcrumb-of-another-section'] } },
  LF13: { right: { ...head, hasTitle: true }, wrong: { ...head, hasTitle: true, faults: ['title-of-a-file'] } },
  LF14: { right: foot, wrong: { ...foot, faults: ['foot-privacy-missing'] } },
  LF15: { right: foot, wrong: { ...foot, faults: ['date-without-day'] } },
  LF16: { right: { code: '<meta name="clf-version" content="0.1.0">' }, wrong: { code: '<meta name="clf-version" content="0.0.3">' } },
  LF17: { right: { from: 'main', to: '.foot', place: 'accessibility' }, wrong: { from: 'main', to: '.foot', place: 'accessibility', faults: ['statement-of-long-ago'] } },
  LF18: { right: head, wrong: { ...head, faults: ['search-missing', 'contact-missing'] } },
}

/** Languages of the text, with the file that holds it. */
export const pagesOfTheStandard: Readonly<Record<Language, string>> = { en: 'README.md', tc: 'README.zh-Hant.md', sc: 'README.zh-Hans.md' }

/** Language of the page that a text shows. */
export const pageLanguageOf = (example: Example, language: Language): Language => ('code' in example ? 'en' : (example.languages?.[language] ?? language))

/** File of a picture; texts that show the same page share one. */
export const fileOf = (rule: RuleNumber, side: 'right' | 'wrong', language: Language): string => {
  const example = examples[rule][side]
  return ('code' in example ? `${rule}-${side}.webp` : `${rule}-${side}-${pageLanguageOf(example, language)}.webp`).toLowerCase()
}
