import type { LanguageTag } from '@clf/text'
import type { Rule } from '../rule.ts'
import type { Place } from '../subject.ts'
import type { Edition } from './edition.ts'
import type { EditionSubject } from './edition-subject.ts'

/** Mends one place of an edition. Null when a machine cannot, as for some reasons of a rule. */
export type Repair = (edition: Edition, found: Pick<Place, 'pointer'> & { reason: string }) => Edition | null

/** A rule over a whole edition: what happened and what to do are its messages. */
export interface EditionRule<Reason extends string = string> extends Rule<Reason, EditionSubject> {
  /** Whom the fault stops, and how. */
  why: Record<LanguageTag, string>
}

/** Keeps the reason keys of a rule's messages, judgements and repairs the same. */
export const defineEditionRule = <Reason extends string>(rule: EditionRule<Reason>): EditionRule<Reason> => rule
