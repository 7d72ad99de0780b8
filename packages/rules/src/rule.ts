import type { LanguageTag } from '@clf/text'
import type { Repair } from './edition/edition-rule.ts'
import type { Place, Subject } from './subject.ts'

/** How much a fault hinders the people it meets, in axe-core's words. */
export const impacts = ['critical', 'serious', 'moderate', 'minor'] as const

export type Impact = (typeof impacts)[number]

/** What a rule says of one place. `reason` is a key of the rule's messages. */
export type Judgement<Reason extends string = string> =
  | { outcome: 'passed'; place: Place }
  | {
    outcome: 'failed' | 'cantTell'
    reason: Reason
    place: Place
    /** Stands in the message where it says `{found}`. */
    found: string
    /** What stands there instead, in the language of the message, where it is not quoted but has a name. */
    named?: Record<LanguageTag, string>
  }
  | { outcome: 'inapplicable' }

/** A rule is data followed by one function. */
export interface Rule<Reason extends string = string, Judged = Subject> {
  /** Kebab-case, a claim about a right page; the name of its folder. */
  id: string
  impact: Impact
  /** WCAG 2.2 success criteria by number, or `clf:` and a demand of the look-and-feel standard; at least one. */
  criteria: readonly string[]
  /** Rules of the ACT Rules Community Group that it implements, by their ids of six characters. None by default. */
  act?: readonly string[]
  /** Where the demand is written. */
  source: { title: string; url: string }
  /** Rules of other engines that ask the same, by reason: what they find at the same place is not said twice. */
  sameAs?: Partial<Record<Reason, readonly string[]>>
  /** What happened and what to do, by reason. */
  messages: Record<Reason, Record<LanguageTag, string>>
  /** Mends one place of an edition; the pointer begins with the language. None by default. */
  repair?: Repair
  /** One judgement for each place, or one `inapplicable` when there was nothing to judge: see {@link judgeEach}. */
  evaluate(subject: Judged): Judgement<Reason>[]
}

/** Keeps the reason keys of a rule's messages and judgements the same. */
export const defineRule = <Reason extends string, Judged = Subject>(rule: Rule<Reason, Judged>): Rule<Reason, Judged> => rule

export const passed = ({ pointer, snippet }: Place) => ({ outcome: 'passed', place: { pointer, snippet } }) as const

/** @param found the words concerned, shortened to 80 characters, or the name of what is concerned in each language */
export const failed = <const Reason extends string>(reason: Reason, { pointer, snippet }: Place, found: string | Record<LanguageTag, string> = '') =>
  ({ outcome: 'failed', reason, place: { pointer, snippet }, ...said(found) }) as const

/** @param found the words concerned, shortened to 80 characters, or the name of what is concerned in each language */
export const cantTell = <const Reason extends string>(reason: Reason, { pointer, snippet }: Place, found: string | Record<LanguageTag, string> = '') =>
  ({ outcome: 'cantTell', reason, place: { pointer, snippet }, ...said(found) }) as const

/** What is said of each thing, or that the rule did not apply because there was none. */
export function judgeEach<Thing, Reason extends string>(things: readonly Thing[], judgementOf: (thing: Thing, index: number) => Judgement<Reason> | Judgement<Reason>[]): Judgement<Reason>[] {
  return things.length === 0 ? [{ outcome: 'inapplicable' }] : things.flatMap(judgementOf)
}

const said = (found: string | Record<LanguageTag, string>): { found: string; named?: Record<LanguageTag, string> } =>
  typeof found === 'string' ? { found: shorten(found) } : { found: found.en, named: found }

const longestFound = 80

function shorten(text: string): string {
  const characters = [...text.trim()]
  return characters.length <= longestFound ? text.trim() : `${characters.slice(0, longestFound - 1).join('')}…`
}
