import { themes } from '@clf/audit'
import { expect } from '@playwright/test'
import axe from 'axe-core'
import { faultsIn } from '../elements/faults-in-state.ts'
import { languages } from '../elements/languages.ts'
import { adaptations } from '../elements/states.ts'
import { openPage, test } from './site-test.ts'
import { placeOf, publishedPages, type SitePage } from './sites.ts'

const isFull = process.env['CLF_MATRIX'] === 'full'

/** With `CLF_MATRIX=full` each theme × adaptation; otherwise each theme once, so that the three languages of a site meet all. */
const statesOf = ({ language }: SitePage) =>
  themes.flatMap((theme, turn) =>
    adaptations.filter((_, index) => isFull || index === (turn + languages.indexOf(language)) % adaptations.length).map((adaptation) => ({ theme, adaptation })),
  )

for (const sitePage of publishedPages) {
  test(`${placeOf(sitePage)}, has no barrier in any state`, async ({ page, urlOf }) => {
    const findings: string[] = []
    await openPage(page, urlOf(sitePage), sitePage)
    await page.evaluate(axe.source)
    for (const state of statesOf(sitePage)) {
      const place = placeOf(sitePage, `${state.theme}, ${state.adaptation}`)
      findings.push(...(await faultsIn(page, state)).map((fault) => `${place}: ${fault}`))
    }
    expect(findings).toEqual([])
  })
}

test('the states judged hold every theme with every adaptation on each site', () => {
  for (const ofSite of Map.groupBy(publishedPages, ({ site }) => site).values()) {
    const states = ofSite.flatMap(statesOf).map(({ theme, adaptation }) => `${theme}, ${adaptation}`)
    expect(new Set(states).size).toBe(themes.length * adaptations.length)
  }
})
