import { allKinds } from '@clf/content'

const terms: ReadonlySet<string> = new Set(['topics', 'series', 'schedule', 'category'])
const bureaus: ReadonlySet<string> = new Set(allKinds.map(({ bureau }) => bureau))

/** Relations to terms that a page gets as the code of the term. */
export const shownAsCode: ReadonlySet<string> = new Set(['series', 'schedule'])

/** The type that a fact leads to; undefined of a fact that is no relation. The edition before is told by dates. */
export function targetOf(type: string, fact: string): string | undefined {
  if (terms.has(fact)) return 'taxonomy-term'
  if (bureaus.has(fact)) return 'bureau'
  return fact === 'supersedes' || fact === 'supersededBy' || fact === 'previous' ? type : undefined
}
