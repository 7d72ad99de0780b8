import { LitElement, html } from 'lit'
import { afterEach, expect, test } from 'vitest'
import { define } from '../define.ts'
import { LanguageController, languageOf } from './language.ts'

class SpeakingElement extends LitElement {
  readonly language = new LanguageController(this)

  override render() {
    return html`${this.language.tag}`
  }
}

define('clf-speaking', SpeakingElement)

afterEach(() => {
  document.body.innerHTML = ''
  document.documentElement.lang = 'en'
})

async function speakingIn(parent: Node): Promise<SpeakingElement> {
  const element = new SpeakingElement()
  parent.appendChild(element)
  await element.updateComplete
  return element
}

test.each([
  ['zh-HK', 'zh-Hant-HK'],
  ['zh-Hant', 'zh-Hant-HK'],
  ['ZH-TW', 'zh-Hant-HK'],
  ['zh', 'zh-Hant-HK'],
  ['zh-cn', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['en-GB', 'en'],
  ['fr', 'en'],
])('reads lang="%s" as %s', async (lang, tag) => {
  document.documentElement.lang = lang
  expect(languageOf(document.body)).toBe(tag)
})

test('prefers the nearest language', async () => {
  document.body.innerHTML = '<div lang="zh-Hans"><p></p></div>'
  const element = await speakingIn(document.querySelector('p') as Element)
  expect(element.shadowRoot?.textContent).toBe('zh-Hans')
})

test('asks the hosts of its shadow trees', async () => {
  const host = document.createElement('div')
  host.lang = 'zh-HK'
  document.body.append(host)
  const element = await speakingIn(host.attachShadow({ mode: 'open' }))
  expect(element.shadowRoot?.textContent).toBe('zh-Hant-HK')
})

test('follows a language that changes inside a shadow tree', async () => {
  const host = document.createElement('div')
  document.body.append(host)
  const wrapper = document.createElement('section')
  host.attachShadow({ mode: 'open' }).append(wrapper)
  const element = await speakingIn(wrapper)
  wrapper.lang = 'zh-CN'
  await expect.poll(() => element.shadowRoot?.textContent).toBe('zh-Hans')
})

test('follows an element that moves to another language', async () => {
  document.body.innerHTML = '<div lang="zh-Hans"></div>'
  const element = await speakingIn(document.body)
  document.querySelector('div')?.append(element)
  await element.updateComplete
  expect(element.shadowRoot?.textContent).toBe('zh-Hans')
})
