import { afterEach, beforeAll, expect, test } from 'vitest'

beforeAll(async () => {
  const sheet = document.createElement('link')
  sheet.rel = 'stylesheet'
  sheet.href = new URL('../dist/tokens.css', import.meta.url).href
  const loaded = new Promise((resolve, reject) => {
    sheet.addEventListener('load', resolve)
    sheet.addEventListener('error', reject)
  })
  document.head.append(sheet)
  await loaded
})

afterEach(() => {
  document.body.replaceChildren()
  for (const name of ['lang', 'data-clf-theme', 'data-clf-text-size']) document.documentElement.removeAttribute(name)
})

function valueOf(name: string, element: Element = document.documentElement): string {
  return getComputedStyle(element).getPropertyValue(`--clf-${name}`)
}

test('changes colours and colour scheme with the chosen theme', () => {
  document.documentElement.dataset['clfTheme'] = 'heritage'
  expect(valueOf('color-header-background')).toBe('#fafaeb')
  document.documentElement.dataset['clfTheme'] = 'dark'
  expect(getComputedStyle(document.documentElement).colorScheme).toBe('dark')
})

test('sets the root font size with the text size', () => {
  expect(getComputedStyle(document.documentElement).fontSize).toBe('16px')
  document.documentElement.dataset['clfTextSize'] = 'larger'
  expect(getComputedStyle(document.documentElement).fontSize).toBe('18px')
  document.documentElement.dataset['clfTextSize'] = 'largest'
  expect(getComputedStyle(document.documentElement).fontSize).toBe('20px')
})

test.each([
  ['en', '"Noto Sans"', '1.5'],
  ['zh-Hant-HK', '"Noto Sans HK"', '1.75'],
  ['zh', '"Noto Sans HK"', '1.75'],
  ['zh-Hans', '"Noto Sans SC"', '1.75'],
  ['zh-CN', '"Noto Sans SC"', '1.75'],
])('gives %s its fonts and line height', (lang, font, lineHeight) => {
  document.documentElement.lang = lang
  expect(valueOf('font-body')).toMatch(new RegExp(`^${font},`))
  expect(valueOf('line-height-body')).toBe(lineHeight)
})

test('never slants Han characters by machine, and lets English inside them be', () => {
  document.documentElement.lang = 'zh-Hant-HK'
  document.body.innerHTML = '<p>甲<span lang="en">A</span></p>'
  const [paragraph, english] = document.querySelectorAll('p, span')
  expect(getComputedStyle(paragraph as Element).fontSynthesis).toBe('none')
  expect(getComputedStyle(english as Element).fontSynthesis).not.toBe('none')
  expect(valueOf('line-height-body', english)).toBe('1.5')
})

test('keeps a value set between the language and the text', () => {
  document.documentElement.lang = 'zh-Hant-HK'
  document.body.innerHTML = '<div style="--clf-line-height-body: 2"><p>甲</p></div>'
  expect(valueOf('line-height-body', document.querySelector('p') ?? undefined)).toBe('2')
})
