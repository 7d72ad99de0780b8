import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { inShadow, mount, shadowText } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './official-banner.ts'

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  const element = await mount('clf-official-banner', html`<clf-official-banner></clf-official-banner>`, lang)
  inShadow<HTMLDetailsElement>(element, 'details').open = true
  expect(await violations(element)).toEqual([])
})

test('tells a demonstration from a government website', async () => {
  const element = await mount('clf-official-banner', html`<clf-official-banner demonstration></clf-official-banner>`)
  expect(inShadow(element, '.statement').textContent).toBe('Demonstration website: all content is invented')
  expect(shadowText(element)).toContain('This is not a website of the Government.')
})

test('says how to recognise a government website', async () => {
  const element = await mount('clf-official-banner', html`<clf-official-banner></clf-official-banner>`)
  expect(shadowText(element)).toContain('How to tell The address ends in .gov.hk.')
})
