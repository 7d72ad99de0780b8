import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { mistakesOf } from '../testing/mistakes.ts'
import { mount, shadowText } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './footer.ts'

const template = html`
  <clf-footer
    revised="2026-10-01"
    reviewed="2026-11-01"
    notices-href="/en/notices"
    privacy-href="/en/privacy"
    accessibility-href="/en/accessibility"
  >
    <ul>
      <li><a href="/en/site-map">Site map</a></li>
    </ul>
  </clf-footer>
`

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  expect(await violations(await mount('clf-footer', template, lang))).toEqual([])
})

test.each([
  ['en', 'Important Notices Privacy Policy Web Accessibility Conformance Last review date: 1 November 2026'],
  ['zh-Hant-HK', '重要告示 私隱政策 無障礙網頁守則 覆檢日期：2026年11月1日'],
  ['zh-Hans', '重要告示 私隐政策 无障碍网页守则 覆检日期：2026年11月1日'],
])('shows the later date with its label in %s', async (lang, text) => {
  const element = await mount('clf-footer', template, lang)
  const parts = [...(element.shadowRoot?.querySelectorAll('a, p') ?? [])].map((part) => part.textContent)
  expect(parts.join(' ')).toBe(text)
})

test('shows the revision date when it is the later', async () => {
  const element = await mount('clf-footer', html`<clf-footer revised="2026-11-20" reviewed="2026-11-01"></clf-footer>`)
  expect(shadowText(element)).toBe('Last revision date: 20 November 2026')
})

test('changes the date with the language', async () => {
  const element = await mount('clf-footer', template, 'en')
  document.documentElement.lang = 'zh-HK'
  await expect.poll(() => shadowText(element)).toContain('覆檢日期：2026年11月1日')
})

test('shows its links without a date, and names the fix', async () => {
  const said = await mistakesOf(() => mount('clf-footer', html`<clf-footer notices-href="/en/notices"></clf-footer>`))
  expect(said).toEqual([expect.stringContaining('Add revised="2026-10-01" or reviewed="2026-11-01"')])
  expect(shadowText(document.querySelector('clf-footer') as Element)).toBe('Important Notices')
})

test('leaves out a date that is not on the calendar, and names it', async () => {
  const said = await mistakesOf(() => mount('clf-footer', html`<clf-footer revised="2026-02-30"></clf-footer>`))
  expect(said).toEqual([expect.stringContaining('<clf-footer>: revised="2026-02-30" is not a date.')])
  expect(shadowText(document.querySelector('clf-footer') as Element)).toBe('')
})
