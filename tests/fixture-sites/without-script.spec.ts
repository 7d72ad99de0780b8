import { expect } from '@playwright/test'
import { fillAndSend, kept, waysToSend } from '../elements/sent-form.ts'
import { undeclared } from '../elements/undeclared.ts'
import { asSent, openPage, test } from './site-test.ts'
import { placeOf, publishedPages } from './sites.ts'

for (const sitePage of publishedPages) {
  const { scriptChanges, scriptAnswers } = sitePage.site

  test(`${placeOf(sitePage)}, says the same without script`, async ({ page, browser, urlOf }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-HK' })
    const plain = await context.newPage()
    await openPage(plain, urlOf(sitePage), sitePage, asSent)
    await openPage(page, urlOf(sitePage), sitePage)
    const findings = (await undeclared(scriptChanges[sitePage.language], plain, page)).map((what) => `${placeOf(sitePage)}: ${what}`)
    await context.close()
    expect(findings).toEqual([])
  })

  test(`${placeOf(sitePage)}, posts the same without script`, async ({ page, browser, urlOf }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-HK' })
    const plain = await context.newPage()
    const findings: string[] = []
    const posted: string[] = []
    await openPage(plain, urlOf(sitePage), sitePage, asSent)
    const ways = await waysToSend(plain)
    for (let way = 0; way < ways; way++) {
      await openPage(plain, urlOf(sitePage), sitePage, asSent)
      await page.context().clearCookies()
      await openPage(page, urlOf(sitePage), sitePage)
      const sent = { without: await fillAndSend(plain, way), with: await fillAndSend(page, way) }
      posted.push(sent.with)
      const form = sent.without.split(' ', 2).join(' ')
      if (sent.with === sent.without || (sent.with === kept && scriptAnswers.includes(form))) continue
      findings.push(`${placeOf(sitePage)}, submit button ${way + 1}: without script ${sent.without}, with script ${sent.with}. A form must send the same fields either way.`)
    }
    await context.close()
    expect(findings).toEqual([])
    expect(posted.filter((sent) => sent.includes('["hkid","A123456(3)"]') && /\["(use-)?day","27"\]/.test(sent))).toHaveLength(1)
  })
}
