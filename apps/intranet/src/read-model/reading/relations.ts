import { allKinds } from '@clf/content'

const terms: ReadonlySet<string> = new Set(['topics', 'series', 'schedule', 'category'])
const bureaus: ReadonlySet<string> = new Set(allKinds.map(({ bureau }) => bureau))

/** Relations between documents of one type. The second and the third are computed. */
const ofOneType: ReadonlySet<string> = new Set(['supersedes', 'supersededBy', 'toBeSupersededBy', 'previous'])

/** What an alert concerns. */
const servicesOfAlert = 'services'

/** Relations to terms that a page gets as the code of the term. */
export const shownAsCode: ReadonlySet<string> = new Set(['series', 'schedule'])

/** The type that a fact leads to; undefined of a fact that is no relation. The edition before is told by dates. */
export function targetOf(type: string, fact: string): string | undefined {
  if (terms.has(fact)) return 'taxonomy-term'
  if (bureaus.has(fact)) return 'bureau'
  if (fact === servicesOfAlert) return 'service'
  return ofOneType.has(fact) ? type : undefined
}
