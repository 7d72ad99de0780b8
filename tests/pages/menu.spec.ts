import { mediaOf, themes } from '@clf/audit'
import { settle } from '@clf/browser'
import { expect } from '@playwright/test'
import { pages } from '../support/page-kinds.ts'
import { alive } from '../visit/alive.ts'
import { faultsOfBoxes } from '../visit/boxes.ts'
import { faultsOfAudit } from '../visit/faults-in-state.ts'
import { inTurn } from '../visit/in-turn.ts'
import { seenIn } from '../visit/seen.ts'
import { test } from '../visit/visit-test.ts'

const isFull = process.env['CLF_MATRIX'] === 'full'

for (const [index, kind] of pages.entries()) {
  // Pages count kind × 3 + language. In the selection each kind takes one language and one theme, and every pair of these occurs.
  const number = Math.floor(index / 3)
  if (!isFull && index % 3 !== number % 3) continue
  const chosen = isFull ? themes : [inTurn(themes, number)]
  test(`the menu of ${kind.name} in ${kind.tag} opens in order on a phone, ${chosen.join(', ')}`, async ({ pair: { live }, judge, baseURL }) => {
    for (const theme of chosen) {
      await live.setViewportSize({ width: 320, height: 900 })
      await live.emulateMedia({ ...mediaOf[theme], reducedMotion: 'reduce' })
      await live.goto(`${baseURL}${kind.url}`)
      await alive(live)
      const closed = await live.evaluate(readMenu)
      await live.locator('clf-navigation summary').focus()
      await live.keyboard.press('Enter')
      await settle(live)
      const opened = await live.evaluate(readMenu)
      const faults = [...(await faultsOfAudit(live)), ...(await live.evaluate(faultsOfBoxes, await seenIn(live)))]
      judge(theme, { findings: [...faults, ...faultsOfMenu(closed, opened)], states: 2 })
      await expect(live.locator('clf-navigation summary')).toBeFocused()
    }
  })
}

interface Menu {
  /** Boxes of the links that are shown. */
  links: { name: string; left: number; right: number; top: number; bottom: number; isCurrent: boolean; mark: string; ground: string }[]
  /** Number of links in all. */
  count: number
  summary: { top: number; bottom: number; left: number }
  /** Where the page goes on. */
  end: number
}

/** Runs in the page. */
function readMenu(): Menu {
  const navigation = document.querySelector('clf-navigation')
  const summary = navigation?.shadowRoot?.querySelector('summary')?.getBoundingClientRect()
  const all = [...(navigation?.querySelectorAll('a') ?? [])]
  const links = all.filter((link) => link.checkVisibility()).map((link) => {
    const { left, right, top, bottom } = link.getBoundingClientRect()
    return {
      name: link.textContent.trim(),
      left,
      right,
      top,
      bottom,
      isCurrent: link.ariaCurrent === 'page' || link.ariaCurrent === 'true',
      mark: getComputedStyle(link).borderBottomColor,
      ground: getComputedStyle(navigation as Element).backgroundColor,
    }
  })
  return { links, count: all.length, summary: { top: summary?.top ?? 0, bottom: summary?.bottom ?? 0, left: summary?.left ?? 0 }, end: navigation?.getBoundingClientRect().bottom ?? 0 }
}

function faultsOfMenu(closed: Menu, opened: Menu): string[] {
  const { links, summary, count, end } = opened
  const current = links.filter(({ isCurrent }) => isCurrent)
  const checks: [boolean, string][] = [
    [count > 3, `the menu has ${count} links`],
    [closed.links.every(({ isCurrent }) => isCurrent) && closed.links.length === current.length, `closed, it shows ${closed.links.map(({ name }) => name).join(', ')}`],
    [
      closed.links.every(({ top, bottom }) => Math.abs((top + bottom) / 2 - (closed.summary.top + closed.summary.bottom) / 2) < 2),
      'closed, the section of this page stands lower or higher than the word for the menu',
    ],
    [links.length === count, `open, it shows ${links.length} of ${count} links`],
    [links.every(({ left }) => Math.abs(left - summary.left) < 1), 'open, links do not begin where the word for the menu does'],
    [links.every(({ right }) => right > 250), 'open, a link does not take its row'],
    [links.every(({ top }, at) => top >= (links[at - 1]?.bottom ?? summary.bottom) - 1), 'open, links lie over each other or over the word for the menu'],
    [links.every(({ top, bottom }) => bottom - top >= 43.5 && bottom <= end + 1), 'open, a link is lower than 44 px or lies outside the menu'],
    [current.length <= 1, `${current.length} links are marked as the section of this page`],
    [current.every(({ mark, ground }) => mark !== ground && !/, 0\)$/.test(mark)), 'the mark of this section cannot be seen'],
  ]
  return checks.filter(([holds]) => !holds).map(([, what]) => what)
}
