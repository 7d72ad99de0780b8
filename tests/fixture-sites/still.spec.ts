import { expect } from '@playwright/test'
import { prepare, watch } from '../elements/stillness.ts'
import { test } from './site-test.ts'
import { pages, placeOf } from './sites.ts'

for (const sitePage of pages) {
  test(`${placeOf(sitePage)}, comes alive without an error and without moving anything`, async ({ page, urlOf }) => {
    const errors: string[] = []
    const gate = await prepare(page, errors, '**/*.js')
    const findings: string[] = []
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      const place = placeOf(sitePage, `${width} px`)
      const seen = await watch(page, urlOf(sitePage), gate)
      findings.push(...seen.map((what) => `${place}: ${what}`))
      findings.push(...errors.splice(0).map((what) => `${place}: "${what}" on hydration. Define the elements after the framework has hydrated the page.`))
    }
    expect(findings).toEqual([])
  })
}
