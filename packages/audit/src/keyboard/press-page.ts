import type { Browser } from 'playwright-core'
import type { State } from '../visit/state.ts'
import type { VisitOptions } from '../visit/visit.ts'
import { KeyPage, SpentError } from './key-page.ts'
import { orderOf } from './order.ts'
import { notPressed, type Pressed } from './pressed.ts'
import { readReacting } from './reacting.ts'
import { tryInput, tryShortcuts, trySkips } from './try-changes.ts'
import { tryClosing } from './try-closing.ts'
import { tryHover } from './try-hover.ts'
import { tryRoles, tryRoving, tryStates } from './try-roles.ts'
import { tryWork } from './try-work.ts'
import { spotKey, walk } from './walk.ts'

/**
 * Opens a page and works it by keys, element by element, within bounds of keys and time. It is left as it was, nothing is sent from it, and it
 * goes nowhere: see `KeyPage`. Never fails: what could not be tried is told.
 */
export async function pressPage(browser: Browser, address: string, state: State, options: VisitOptions = {}): Promise<Pressed> {
  let told: Pressed = notPressed
  try {
    await KeyPage.use(browser, address, state, options, async (page) => {
      const tell = (more: Partial<Pressed>) => {
        told = { ...told, ...more, isTried: true, cost: { presses: page.presses, reloads: page.reloads } }
      }
      try {
        await pressAll(page, () => told, tell)
      } catch (error) {
        if (!(error instanceof SpentError)) throw error
        tell({ isCutShort: true })
      }
    })
  } catch {
    // A page that does not open is told by its own visit; one that goes away while it is worked has told what it has.
    told = { ...told, isCutShort: true }
  }
  return told
}

async function pressAll(page: KeyPage, told: () => Pressed, tell: (more: Partial<Pressed>) => void): Promise<void> {
  const { reacting, hearsKeysEverywhere, hasStuck } = await readReacting(page)
  const walked = await walk(page, { isBackWorthIt: hasStuck || hearsKeysEverywhere || reacting.some(({ hearsKeys }) => hearsKeys) })
  const { stops, exits, sight, covers, focusing } = walked
  tell({ exits, sight, covers, focusing, order: orderOf(stops) })
  const reacts = new Set(reacting.filter(({ hears, hearsKeys, isCertain }) => hears.length > 0 || (isCertain && hearsKeys)).map(spotKey))
  tell({ skips: await trySkips(page, stops) })
  const { roles, byArrow } = await tryRoles(page, stops, reacts)
  tell({ roles })
  const unreached = reacting.filter((each) => each.tabIndex < 0 && (each.isNative || each.isCertain) && !byArrow.has(spotKey(each)) && !stops.some((stop) => spotKey(stop) === spotKey(each)))
  const roving = await tryRoving(page, stops, unreached)
  const worked = await tryWork(page, reacting, stops, new Set([...byArrow, ...roving]))
  tell({ work: worked.work, roles: [...told().roles, ...worked.roles] })
  tell({ roles: [...told().roles, ...(await tryStates(page, stops))] })
  const { closing, roles: menus } = await tryClosing(page, stops, new Set(reacting.filter(({ hears, hearsKeys }) => hears.length > 0 || hearsKeys).map(spotKey)))
  tell({ closing, roles: [...told().roles, ...menus] })
  const hovered = await tryHover(page, reacting, stops)
  tell({ hovers: hovered.hovers, work: [...told().work, ...hovered.work] })
  if (hearsKeysEverywhere) tell({ shortcuts: await tryShortcuts(page) })
  tell({ input: await tryInput(page, stops) })
}
