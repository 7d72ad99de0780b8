import { themes } from '@clf/audit'
import { expect } from '@playwright/test'
import { adaptations } from '../visit/adaptations.ts'
import { faultsOfForms } from '../visit/forms.ts'
import { languages } from '../visit/languages.ts'
import { refresh } from '../visit/pair.ts'
import { visit } from '../visit/visit.ts'
import { openPage, test } from './site-test.ts'
import { pages, placeOf, publishedPages, type SitePage } from './sites.ts'

const isFull = process.env['CLF_MATRIX'] === 'full'

/** With `CLF_MATRIX=full` each theme × adaptation; otherwise each theme once, so that the three languages of a site meet all. */
const statesOf = ({ language }: SitePage) =>
  themes.flatMap((theme, turn) => adaptations.filter((_, index) => isFull || index === (turn + languages.indexOf(language)) % adaptations.length).map((adaptation) => ({ theme, adaptation })))

for (const sitePage of pages) {
  const { site, language } = sitePage
  const isPublished = publishedPages.includes(sitePage)

  test(`${placeOf(sitePage)}, holds as the elements do`, async ({ pair, urlOf, judge }) => {
    const states = isPublished ? statesOf(sitePage) : []
    const found = await visit(pair, { url: urlOf(sitePage), widths: [1280, 320], scriptChanges: site.scriptChanges[language], states })
    judge(placeOf(sitePage), found)
  })
}

for (const sitePage of publishedPages) {
  const { site } = sitePage

  test(`${placeOf(sitePage)}, posts the same without script`, async ({ pair, urlOf, judge }) => {
    const url = urlOf(sitePage)
    const reopen = async () => {
      await refresh(pair, new URL(url).origin, 1280)
      await openPage(pair.live, url, sitePage)
    }
    const { findings, posted } = await faultsOfForms(pair, { url, scriptAnswers: site.scriptAnswers, reopen })
    judge(placeOf(sitePage), { findings, states: posted.length })
    expect(posted.filter((sent) => sent.includes('["hkid","A123456(3)"]') && /\["(use-)?day","27"\]/.test(sent))).toHaveLength(1)
  })

  test(`${placeOf(sitePage)}, leads to itself in the other two languages`, async ({ pair: { live }, urlOf }) => {
    await openPage(live, urlOf(sitePage), sitePage)
    const links = live.locator('clf-language-switch a')
    const others = publishedPages.filter((each) => each.site === site && each.path !== sitePage.path)
    expect(await links.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname).sort())).toEqual(others.map(({ path }) => path).sort())
    for (const other of others) {
      await openPage(live, urlOf(other), other)
      expect(await live.locator('html').getAttribute('lang'), placeOf(other)).toBe(other.language)
    }
  })
}

for (const sitePage of pages.filter(({ site }) => site.name === 'react')) {
  test(`${placeOf(sitePage)}, lets React change its part when the elements are alive`, async ({ pair: { live, complaints }, urlOf }) => {
    await openPage(live, urlOf(sitePage), sitePage)
    complaints.splice(0)
    await expect(live.locator('#room-hint')).toContainText('12')
    await live.locator('#room').selectOption({ index: 1 })
    await expect(live.locator('#room-hint')).toContainText('6')
    expect(complaints).toEqual([])
  })
}

test('the states judged hold every theme with every adaptation on each site', () => {
  for (const ofSite of Map.groupBy(publishedPages, ({ site }) => site).values()) {
    const states = ofSite.flatMap(statesOf).map(({ theme, adaptation }) => `${theme}, ${adaptation}`)
    expect(new Set(states).size).toBe(themes.length * adaptations.length)
  }
})
