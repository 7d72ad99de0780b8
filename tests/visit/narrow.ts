import { mediaOf } from '@clf/audit'
import { isShortFact } from '@clf/text'
import type { Page } from '@playwright/test'
import { adaptationOf } from './adaptations.ts'
import { adapt } from './faults-in-state.ts'
import { seenIn, type Seen } from './seen.ts'
import { faultsOfTornRuns } from './torn-runs.ts'

/** Text of a cell, and over how many lines it goes. */
interface Cell {
  text: string
  lines: number
}

/** Short facts in cells of tables (dates, references, figures) that go over more than `most` lines, each with what to do. */
export async function faultsOfCells(page: Page, most: number): Promise<string[]> {
  const cells = await page.evaluate(cellsIn, await seenIn(page))
  const squeezed = cells.filter(({ text, lines }) => isShortFact(text) && lines > most)
  return squeezed.map(({ text, lines }) => `"${text}" in a cell goes over ${lines} lines. Write it as <time>, in .clf-numeric or in .clf-unbroken, in a table that may scroll.`)
}

/** Runs in the page. */
function cellsIn(seen: readonly Seen[]): Cell[] {
  return seen
    .filter(({ element }) => element.matches('td, th'))
    .map(({ element }) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0).sort((one, other) => one.top - other.top)
      let bottom = -Infinity
      let lines = 0
      for (const box of boxes) {
        if (box.top >= bottom - box.height / 2) lines++
        bottom = Math.max(bottom, box.bottom)
      }
      return { text: element.innerText.trim(), lines }
    })
}

/** Rows of tabs that do not stand on one line, and marks of a tab that are not at its own words, each with what to do. Runs in the page. */
export function faultsOfTabs(seen: readonly Seen[]): string[] {
  const firstLineOf = (element: Element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getClientRects()[0]?.bottom ?? 0
  }
  const lists = seen.filter(({ element }) => element.matches('[role=tablist]'))
  return lists.flatMap(({ element: list, name }) => {
    const tabs = [...list.querySelectorAll('[role=tab]')]
    const rows = Map.groupBy(tabs, (tab) => Math.round(tab.getBoundingClientRect().top))
    const tops = [...rows.keys()].sort((one, other) => one - other)
    const bottomOf = (top: number) => Math.max(...(rows.get(top) ?? []).map((tab) => tab.getBoundingClientRect().bottom))
    // In forced colours the tab that is chosen covers the line of its row, and is a pixel higher for it.
    const differ = (numbers: number[]) => Math.max(...numbers) - Math.min(...numbers) > 1.5
    const isUneven = (row: Element[]) => differ(row.map((tab) => tab.getBoundingClientRect().bottom)) || differ(row.map(firstLineOf))
    const uneven = [...rows.values()].filter(isUneven).map((row) =>
      `tabs "${row.map(({ textContent }) => textContent.trim()).join('", "')}" of a row have no line in common. Let boxes stretch and labels begin at the top.`
    )
    const overlapping = tops.filter((top, row) => row > 0 && bottomOf(tops[row - 1] ?? 0) > top + 1.5).map(() => `rows of ${name} lie over each other. Let the list grow with its rows.`)
    const end = list.getBoundingClientRect().right
    const short = tops.slice(0, -1).filter((top) => Math.max(...(rows.get(top) ?? []).map((tab) => tab.getBoundingClientRect().right)) < end - 1.5)
    const floating = short.map(() => `a row of ${name} ends before its list does, so that the line below belongs to no tab. Let tabs grow.`)
    return [...uneven, ...overlapping, ...floating]
  })
}

/** Boxes to type words into that are narrower than half of the window, and hints as narrow, each with what to do. Runs in the page. */
export function faultsOfFields(seen: readonly Seen[]): string[] {
  const words = 'textarea, input:is([type=search], [type=text], [type=email], :not([type])):not([inputmode=numeric], [data-part])'
  const share = 0.5
  return seen
    .filter(({ element }) => element.matches(`${words}, .clf-hint`))
    .flatMap(({ element }) => {
      const room = document.documentElement.clientWidth
      const { width } = element.getBoundingClientRect()
      const what = element.matches('.clf-hint') ? 'hint' : `field ${element.getAttribute('name') ?? ''}`.trim()
      return width >= room * share ? [] : [`the ${what} is ${width.toFixed(0)} px wide in a window of ${room} px. Give it a row of its own.`]
    })
}

/**
 * What is torn apart or squeezed on the page that is open, at 320 px and with text of 200 %. It is left at 200 %.
 * @param factLines lines that a short fact in a cell may take
 */
export async function faultsWhenNarrow(page: Page, factLines: number): Promise<string[]> {
  const found: string[] = []
  // Whatever state the page was judged in before: what is narrow is asked of the same one.
  await page.emulateMedia({ ...mediaOf.light, reducedMotion: 'reduce' })
  for (const adaptation of ['320 px', '200 % text'] as const) {
    const { width, css } = adaptationOf[adaptation]
    await adapt(page, width, css)
    const seen = await seenIn(page)
    const squeezed = [...(await faultsOfCells(page, factLines)), ...(await page.evaluate(faultsOfTabs, seen)), ...(adaptation === '320 px' ? await page.evaluate(faultsOfFields, seen) : [])]
    found.push(...[...(await faultsOfTornRuns(page)), ...squeezed].map((fault) => `${adaptation}: ${fault}`))
  }
  return found
}
