import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { inShadow, mount, shadowText } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import '../circular-header/circular-header.ts'
import './tag.ts'

const statuses = ['new', 'updated', 'draft', 'upcoming', 'current', 'superseded', 'withdrawn', 'expired', 'archived'] as const
const kinds = ['neutral', 'information', 'success', 'warning', 'emergency'] as const

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  await mount('clf-tag', html`<main><h1>Tags</h1>${statuses.map((status) => html`<clf-tag status=${status}></clf-tag>`)}</main>`, lang)
  expect(await violations(document.body)).toEqual([])
})

test.each(['light', 'dark', 'high-contrast', 'heritage'])('is legible in every kind: %s', async (theme) => {
  document.documentElement.dataset['clfTheme'] = theme
  await mount('clf-tag', html`<main><h1>Tags</h1>${kinds.map((kind) => html`<clf-tag kind=${kind}>Received</clf-tag>`)}</main>`)
  const found = await violations(document.body)
  delete document.documentElement.dataset['clfTheme']
  expect(found).toEqual([])
})

test.each([
  ['en', 'Superseded'],
  ['zh-Hant-HK', '已被取代'],
  ['zh-Hans', '已被取代'],
])('says its status in %s', async (lang, word) => {
  expect(shadowText(await mount('clf-tag', html`<clf-tag status="superseded"></clf-tag>`, lang))).toBe(word)
})

test('follows a language that changes', async () => {
  const element = await mount('clf-tag', html`<clf-tag status="archived"></clf-tag>`, 'zh-Hans')
  document.documentElement.lang = 'zh-Hant-HK'
  await expect.poll(() => shadowText(element)).toBe('已存檔')
})

test('shows the text of the author instead of its own word', async () => {
  const element = await mount('clf-tag', html`<clf-tag status="superseded">Replaced last week</clf-tag>`)
  expect(element.innerText).toBe('Replaced last week')
  expect(inShadow<HTMLSlotElement>(element, 'slot').assignedNodes()).toHaveLength(1)
})

test('says nothing for a status it does not know', async () => {
  const element = await mount('clf-tag', html`<clf-tag></clf-tag>`)
  element.setAttribute('status', 'urgent')
  await element.updateComplete
  expect(shadowText(element)).toBe('')
})

test('looks like the status of a circular, which has a shadow tree and so styles of its own', async () => {
  const looksOf = async (status: string) => {
    const circular = html`<clf-circular-header series-name="General Circular" number="3" year="2026" date="2026-10-01" status=${status}></clf-circular-header>`
    const element = await mount('clf-circular-header', html`${circular}<clf-tag status=${status}>Its word</clf-tag>`)
    return [inShadow(element, '.tag'), ...document.querySelectorAll('clf-tag')].map((tag) => {
      const { display, padding, border, backgroundColor, color, fontSize, fontWeight } = getComputedStyle(tag)
      return JSON.stringify({ display, padding, border, backgroundColor, color, fontSize, fontWeight })
    })
  }
  const looks: string[] = []
  for (const status of ['upcoming', 'current', 'superseded', 'withdrawn', 'expired', 'archived']) {
    const [own, tag] = await looksOf(status)
    expect([status, tag]).toEqual([status, own])
    looks.push(own ?? '')
  }
  expect(new Set(looks).size, looks.join('\n')).toBe(6)
})

test('is the tag of a text of the author’s own without script too', async () => {
  await mount('clf-tag', html`<clf-tag>Archived</clf-tag><span class="clf-tag">Archived</span>`)
  const looks = [...document.querySelectorAll('clf-tag, .clf-tag')].map((tag) => {
    const { display, padding, border, backgroundColor, color, fontSize, fontWeight } = getComputedStyle(tag)
    return JSON.stringify({ display, padding, border, backgroundColor, color, fontSize, fontWeight })
  })
  expect(looks).toHaveLength(2)
  expect(new Set(looks).size).toBe(1)
})
