import type { Place } from '@clf/rules'
import type { Sight } from '../sight/sight.ts'
import type { SiteJudgement, WholePage } from './rule-kinds.ts'

/** What is said of a page in each of its states, each with the state it is said of. */
export async function inEachState<Reason extends string>(
  page: WholePage,
  judgementsOf: (sight: Sight) => Promise<SiteJudgement<Reason>[]> | SiteJudgement<Reason>[],
): Promise<SiteJudgement<Reason>[]> {
  const said: SiteJudgement<Reason>[] = []
  for (const [state, sight] of page.sights) said.push(...(await judgementsOf(sight)).map((judgement) => ({ ...judgement, state })))
  return said
}

/** Where something is said of the page as a whole. */
export const wholePage: Place = { pointer: 'html', snippet: '<html>' }
