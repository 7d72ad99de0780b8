import type { Judgement, Rule } from '@clf/rules'
import type { Sight } from '../sight/sight.ts'
import type { State } from '../visit/state.ts'
import type { UnjudgedReason } from '../visit/unjudged.ts'
import type { Answer } from './ask-address.ts'
import type { UsedPage } from './used-page.ts'

/** A rule about what a person sees of a page in one state. */
export type SightRule<Reason extends string = string> = Rule<Reason, Sight>

/** What a rule says of a page as a whole: in every state, or in the one that it names. */
export type SiteJudgement<Reason extends string = string> = Judgement<Reason> & { state?: string }

/** A rule about a page as a whole: through its states, with other addresses, on another day. */
export interface SiteRule<Reason extends string = string> extends Omit<Rule<Reason>, 'evaluate'> {
  /** One judgement for each place, or one `inapplicable`. May throw: the rule is then told as untested. */
  evaluate(page: WholePage): Promise<SiteJudgement<Reason>[]>
}

/** A page as a whole, and what may be asked about it. */
export interface WholePage {
  requested: string
  /** The address that came. */
  url: string
  /** What is seen of it in each state that was judged, by the name of the state, in the order judged; at least one. */
  sights: ReadonlyMap<string, Sight>
  /** The sight of the first state: for what does not change with the state. */
  first: Sight
  /** The day of the visit in Hong Kong, as `2026-11-27`. */
  day: string
  /** Asks an address over HTTP, as it is given, once in an audit however many pages ask. It never fails: what went wrong is told. */
  ask: (address: string) => Promise<Answer>
  /**
   * Visits an address, in the first state, and sees it; this page by default. A day is what its clock says then.
   * Null when no page that can be judged came. Visited once in an audit for each address and day, unless long ago. Its picture is not kept.
   */
  see: (other?: { address?: string; day?: string }) => Promise<Sight | null>
  /** As `see` but by the layout alone, without pictures, and with the reason where no page came. */
  reach: (other?: { address?: string; day?: string }) => Promise<{ sight: Sight | null; unjudged?: UnjudgedReason }>
  /** Opens this page anew, in the first state unless another is given, and uses it; nothing when it did not open, or went away while it was used. */
  use: <Result>(work: (page: UsedPage) => Promise<Result>, state?: State) => Promise<Result | undefined>
  /** Text of the list of records that was given, a line for each address and date; nothing when none was given. */
  records?: string
  /** Text of the last stored audit that was given, as `clf audit --json` writes it; nothing when none was given. */
  history?: string
}

/** Keeps the reason keys of a rule's messages and judgements the same. */
export const defineSightRule = <Reason extends string>(rule: SightRule<Reason>): SightRule<Reason> => rule

/** Keeps the reason keys of a rule's messages and judgements the same. */
export const defineSiteRule = <Reason extends string>(rule: SiteRule<Reason>): SiteRule<Reason> => rule
