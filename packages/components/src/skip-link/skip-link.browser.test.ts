import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { inShadow, mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './skip-link.ts'

const page = html`
  <clf-skip-link></clf-skip-link>
  <main id="content" tabindex="-1"><h1>Circulars</h1></main>
`

test('has no accessibility violation', async () => {
  const element = await mount('clf-skip-link', page)
  expect(await violations(element)).toEqual([])
})

test('moves focus to the content', async () => {
  const element = await mount('clf-skip-link', page)
  inShadow(element, 'a').focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => document.activeElement?.id).toBe('content')
})

test('appears when focused and not before', async () => {
  const element = await mount('clf-skip-link', page)
  const link = inShadow(element, 'a')
  expect(link.getBoundingClientRect().height).toBe(1)
  link.focus()
  expect(link.getBoundingClientRect().height).toBeGreaterThan(24)
})

test.each([
  ['en', 'Skip to content'],
  ['zh-HK', '跳至內容'],
  ['zh-CN', '跳至内容'],
])('speaks %s', async (lang, text) => {
  const element = await mount('clf-skip-link', page, lang)
  expect(inShadow(element, 'a').textContent).toBe(text)
})
