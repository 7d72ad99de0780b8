import { pages } from '../support/page-kinds.ts'
import { alive } from '../visit/alive.ts'
import { faultsWhenNarrow } from '../visit/narrow.ts'
import { test } from '../visit/visit-test.ts'

for (const page of pages) {
  test(`${page.name} in ${page.tag} tears no fact apart and squeezes no cell, tab or field`, async ({ pair: { live, plain }, judge, baseURL }) => {
    await plain.goto(`${baseURL}${page.url}`)
    judge('without script', { findings: await faultsWhenNarrow(plain, 1), states: 2 })
    await live.goto(`${baseURL}${page.url}`)
    await alive(live)
    judge('with script', { findings: await faultsWhenNarrow(live, 1), states: 2 })
  })
}
