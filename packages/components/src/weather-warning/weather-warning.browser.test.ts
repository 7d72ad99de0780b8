import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { mistakesOf } from '../testing/mistakes.ts'
import { inShadow, mount, shadowText } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import { messages } from './weather-warning.messages.ts'
import './weather-warning.ts'

const template = html`<clf-weather-warning signal="cyclone-8-northeast" since="2026-09-05T10:40"><p>Counters are closed.</p></clf-weather-warning>`

test('has no accessibility violation', async () => {
  expect(await violations(await mount('clf-weather-warning', template))).toEqual([])
})

test.each([
  ['en', '8 No.\u00a08 Northeast Gale or Storm Signal: in force Since 10:40 am on 5 September 2026.'],
  ['zh-Hant-HK', '8 八號東北烈風或暴風信號現正生效 自2026年9月5日上午10時40分起生效。'],
  ['zh-Hans', '8 八号东北烈风或暴风信号现正生效 自2026年9月5日上午10时40分起生效。'],
])('says the signal in %s', async (lang, text) => {
  const element = await mount('clf-weather-warning', template, lang)
  const parts = [...(element.shadowRoot?.querySelectorAll('.mark, h2, p') ?? [])].map(({ textContent }) => textContent)
  expect(parts.join(' ')).toBe(text)
})

test('interrupts when it comes to a page already open', async () => {
  await mount('clf-weather-warning', template)
  await expect.element(page.getByRole('alert', { name: 'No. 8 Northeast Gale or Storm Signal: in force' })).toBeVisible()
})

test.each([['rainstorm-amber', 1], ['rainstorm-red', 2], ['rainstorm-black', 3]])('%s is told from the others without colour', async (signal, drops) => {
  const element = await mount('clf-weather-warning', html`<clf-weather-warning signal=${signal}></clf-weather-warning>`)
  expect(element.shadowRoot?.querySelectorAll('path')).toHaveLength(drops)
})

test('has a mark and words for every signal', async () => {
  for (const [signal, name] of Object.entries(messages.en.signals)) {
    const element = await mount('clf-weather-warning', html`<clf-weather-warning signal=${signal}></clf-weather-warning>`)
    expect(inShadow(element, 'h2').textContent).toBe(`${name}: in force`)
    expect(inShadow(element, '.mark').getBoundingClientRect().width).toBe(40)
  }
})

test.each([
  ['storm', '', '<clf-weather-warning>: it names no signal. Write signal="cyclone-8-northeast", or another of its README, on it.'],
  ['cyclone-1', '10:40', '<clf-weather-warning>: its since="…" is no time of Hong Kong. Write it as since="2026-09-05T10:40".'],
])('keeps its content and tells its author what is wrong with %s %s', async (signal, since, advice) => {
  const said = await mistakesOf(async () => {
    const element = await mount('clf-weather-warning', html`<clf-weather-warning signal=${signal} since=${since || '2026-09-05T10:40'}><p>Closed.</p></clf-weather-warning>`)
    expect(element.querySelector('p')?.checkVisibility()).toBe(true)
    expect(shadowText(element)).not.toContain('NaN')
  })
  expect(said).toEqual([advice])
})
