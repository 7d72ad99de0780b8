import { expect } from '@playwright/test'
import { listen, useEverything, violationsOf } from '../elements/policy-watch.ts'
import { openPage, test } from './site-test.ts'
import { pages, placeOf } from './sites.ts'

for (const sitePage of pages) {
  test(`${placeOf(sitePage)}, keeps the strictest content security policy and a silent console`, async ({ page, urlOf }) => {
    const complaints: string[] = []
    await listen(page, complaints)
    await openPage(page, urlOf(sitePage), sitePage)
    await useEverything(page)
    const findings = [...(await violationsOf(page)), ...complaints]
    expect(findings.map((what) => `${placeOf(sitePage)}: ${what}. Serve scripts and styles as files of the site; no inline style, inline script, innerHTML or eval.`)).toEqual([])
  })
}
