import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { inShadow, mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './notice-banner.ts'

test.each(['information', 'success', 'warning', 'emergency'] as const)('has no accessibility violation: %s', async (kind) => {
  const element = await mount(
    'clf-notice-banner',
    html`
      <h1>Circulars</h1>
      <clf-notice-banner kind=${kind} heading="Registry closed on 24 November">
        <p>Send urgent files to <a href="/en/contact">the duty officer</a>.</p>
      </clf-notice-banner>
    `,
  )
  expect(await violations(element)).toEqual([])
})

test.each([
  ['en', 'Warning Registry closed'],
  ['zh-Hant-HK', '警告 Registry closed'],
  ['zh-Hans', '警告 Registry closed'],
])('reads its kind before its heading in %s', async (lang, name) => {
  const notice = html`<clf-notice-banner kind="warning" heading="Registry closed"></clf-notice-banner>`
  await mount('clf-notice-banner', notice, lang)
  await expect.element(page.getByRole('region', { name })).toBeVisible()
  await expect.element(page.getByRole('heading', { level: 2, name })).toBeVisible()
})

test('interrupts when an emergency is added to an open page', async () => {
  const notice = html`<clf-notice-banner kind="emergency" heading="Typhoon signal No. 8"></clf-notice-banner>`
  const element = await mount('clf-notice-banner', notice)
  expect(inShadow(element, '.notice').getAttribute('role')).toBe('alert')
})

test('does not interrupt when the emergency came with the page', async () => {
  const host = document.createElement('div')
  host.setHTMLUnsafe(
    '<clf-notice-banner kind="emergency" heading="Typhoon"><template shadowrootmode="open"></template></clf-notice-banner>',
  )
  document.body.replaceChildren(host)
  const element = host.querySelector('clf-notice-banner')
  await element?.updateComplete
  expect(inShadow(element as Element, '.notice').getAttribute('role')).toBe('region')
})

test('takes an unknown kind for information', async () => {
  const element = await mount('clf-notice-banner', html`<clf-notice-banner kind="urgent" heading="x"></clf-notice-banner>`)
  expect(inShadow(element, '.kind').textContent?.trim()).toBe('Information')
})
