import { statesOf, themes, type State } from '@clf/audit'
import { pages } from '../support/page-kinds.ts'
import { inTurn } from '../visit/in-turn.ts'
import { languages } from '../visit/languages.ts'

export type Page = (typeof pages)[number]

const widths = [1280, 320] as const
const everyState = statesOf(themes, widths)

/**
 * The states to judge a page in. `CLF_MATRIX=full` gives every theme × width; otherwise a selection in which every pair of page kind
 * and language, theme or width occurs, and every language in every theme at every width.
 */
export function statesFor(page: Page): State[] {
  if (process.env['CLF_MATRIX'] === 'full') return everyState
  const index = pages.indexOf(page)
  const [kind, language] = [Math.floor(index / languages.length), index % languages.length]
  // Each kind takes every theme once, dealt to its languages and widths in turn.
  return themes.flatMap((theme, turn) => ((turn + Math.floor(kind / 2)) % languages.length === language ? [{ theme, width: inTurn(widths, turn + kind) }] : []))
}
