import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { inShadow, mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './back-to-top.ts'

const template = html`<main id="content" tabindex="-1"><h1>Records</h1><clf-back-to-top></clf-back-to-top></main>`

test('has no accessibility violation', async () => {
  await mount('clf-back-to-top', template)
  expect(await violations(document.body)).toEqual([])
})

test.each([['en', 'Back to top'], ['zh-HK', '返回頁首'], ['zh-CN', '返回页首']])('speaks %s', async (lang, text) => {
  const element = await mount('clf-back-to-top', template, lang)
  expect(inShadow(element, 'a').lastChild?.textContent).toBe(text)
})

test('moves the focus to the content', async () => {
  const element = await mount('clf-back-to-top', template)
  inShadow(element, 'a').focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => document.activeElement?.id).toBe('content')
})

test('goes where the author says', async () => {
  const element = await mount('clf-back-to-top', html`<clf-back-to-top href="#parts"></clf-back-to-top>`)
  expect(inShadow(element, 'a').getAttribute('href')).toBe('#parts')
})

test('stays in its place and is a target of 44 pixels', async () => {
  const element = await mount('clf-back-to-top', template)
  const link = inShadow(element, 'a')
  expect(getComputedStyle(link).position).toBe('static')
  expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
})
