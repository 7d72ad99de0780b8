import { statesOf, themes, type State } from '@clf/audit'
import { pages } from '../support/page-kinds.ts'

export type Page = (typeof pages)[number]

const states = statesOf(themes, [1280, 320])

/**
 * The states to judge a page in. `CLF_MATRIX=full` gives every theme × width; otherwise a selection in which every pair of
 * page kind and language, kind and state, and language and state occurs.
 */
export function statesFor(page: Page): State[] {
  if (process.env['CLF_MATRIX'] === 'full') return states
  // A page index counts kind × 3 + language. Each kind takes all eight states, dealt to its languages in turn.
  const index = pages.indexOf(page)
  return states.filter((_, position) => position % 3 === (index + Math.floor(index / 3)) % 3)
}
