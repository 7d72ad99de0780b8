import type { LanguageTag } from '@clf/text'
import type { Judgement, Rule } from '../rule.ts'
import type { Place } from '../subject.ts'
import type { Edition } from './edition.ts'
import type { EditionSubject, Version } from './edition-subject.ts'
import { rememberOf } from './remember.ts'

/** Mends one place of an edition. Null when a machine cannot, as for some reasons of a rule. */
export type Repair = (edition: Edition, found: Pick<Place, 'pointer'> & { reason: string }) => Edition | null

/** A rule over a whole edition: what happened and what to do are its messages. */
export interface EditionRule<Reason extends string = string> extends Rule<Reason, EditionSubject> {
  /** Whom the fault stops, and how. */
  why: Record<LanguageTag, string>
}

/** Keeps the reason keys of a rule's messages, judgements and repairs the same. */
export const defineEditionRule = <Reason extends string>(rule: EditionRule<Reason>): EditionRule<Reason> => rule

/** What a rule says of each language by itself: it asks nothing but the version, so that a language that did not change is not asked again. */
export function judgeVersions<Reason extends string>(judgementsOf: (version: Version) => Judgement<Reason>[]): EditionRule<Reason>['evaluate'] {
  const judged = rememberOf(judgementsOf)
  return ({ versions }) => {
    const judgements = versions.flatMap(judged)
    return judgements.length === 0 ? [{ outcome: 'inapplicable' }] : judgements
  }
}
