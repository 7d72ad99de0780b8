import type { Language } from './language.ts'
import type { Markup } from './markup.ts'
import type { Page, Site } from './site.ts'

/** Rules of the standard, by the names of their folders. */
export const standardRules = {
  LF1: 'header-parts-in-order',
  LF2: 'government-name-is-seen',
  LF3: 'department-name-is-registered',
  LF4: 'host-matches-claim',
  LF5: 'header-rule-is-painted',
  LF6: 'colours-are-of-a-theme',
  LF7: 'typefaces-are-of-the-standard',
  LF8: 'language-switch-offers-the-others',
  LF9: 'language-alternates-are-complete',
  LF10: 'language-of-parts',
  LF11: 'text-size-says-its-state',
  LF12: 'breadcrumb-matches-address',
  LF13: 'title-has-the-form',
  LF14: 'footer-links-are-live',
  LF15: 'revision-date-is-shown',
  LF16: 'version-is-supported',
  LF17: 'statement-is-current',
  LF18: 'search-map-and-contact-are-there',
} as const
/** The script of a text is asked by the rule about documents as well. */
export const scriptRule = 'script-matches-language'
export type RuleNumber = keyof typeof standardRules

type Theme = 'light' | 'dark' | 'high-contrast' | 'forced-colours' | 'print'
export interface State {
  theme: Theme
  width: 1280 | 320
}

/** Which of the site's pages are judged. */
export type Place = 'home' | 'section' | 'part' | 'leaf'

/** What answers, besides pages. */
export interface Answer {
  status: number
  type?: string
  headers?: Record<string, string>
  body: string
}

/** A way to change a site. */
export interface Operator {
  name: string
  /** Sites that it is used on. */
  sites: readonly string[]
  /** Changes the page before it is sent; called for every page of the site. */
  change?: (markup: Markup, page: Page) => void
  /** Changes the text that is sent. */
  rewrite?: (html: string, page: Page) => string
  /** Answers in place of the site. */
  answer?: (request: { pathname: string; page: Page | undefined; at: (language: Language, path: readonly string[]) => string }, site: Site) => Answer | undefined
  /** Name under which the site is opened; a loopback address otherwise. */
  host?: string
  /** Steps of the address before those of the site. */
  prefix?: string
  place?: Place
  language?: Language
  state?: State
  /** Days on which the page is visited, ISO 8601, when that matters. */
  days?: readonly string[]
  /** Days known from elsewhere: content of a list of records, by path of the page judged. */
  recorded?: string
}

export interface Fault extends Operator {
  /** What is to be found: one of these rules says failed. */
  rules: readonly (RuleNumber | 'script-matches-language')[]
  /** Rules that may say failed as well, because the fault is theirs too. */
  also?: readonly RuleNumber[]
}

/** A change that no rule may mind. */
export type Variation = Operator
