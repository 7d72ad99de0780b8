import { statesOf, themes, type State } from '@clf/audit'
import { pages } from '../support/page-kinds.ts'

const states = statesOf(themes, [1280, 320])

/**
 * The page states to judge. `CLF_MATRIX=full` gives every page kind × language × theme × width; otherwise a selection in
 * which every pair of page kind and language, kind and state, and language and state occurs.
 */
export function matrix(): { page: (typeof pages)[number]; state: State }[] {
  const all = pages.flatMap((page, index) => states.map((state, position) => ({ page, state, index, position })))
  if (process.env['CLF_MATRIX'] === 'full') return all
  // A page index counts kind × 3 + language. Each kind takes all eight states, dealt to its languages in turn.
  return all.filter(({ index, position }) => position % 3 === (index + Math.floor(index / 3)) % 3)
}
