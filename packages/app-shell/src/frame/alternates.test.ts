import { expect, it } from 'vitest'
import { alternates } from './alternates.ts'

it('keeps the page and changes only the language', () => {
  expect(alternates('https://i.example', '/tc/circulars').map(({ hreflang, href }) => `${hreflang} ${href}`)).toEqual([
    'en https://i.example/en/circulars',
    'zh-Hant-HK https://i.example/tc/circulars',
    'zh-Hans https://i.example/sc/circulars',
    'x-default https://i.example/en/circulars',
  ])
})

it('points the default at the first language the page is written in', () => {
  const links = alternates('https://i.example', '/tc/forms', ['zh-Hant-HK', 'zh-Hans'])
  expect(links.at(-1)).toEqual({ hreflang: 'x-default', href: 'https://i.example/tc/forms' })
})

it('keeps what was asked for', () => {
  expect(alternates('https://i.example', '/tc/search?q=%E5%81%87').at(0)?.href).toBe('https://i.example/en/search?q=%E5%81%87')
})

it('gives home pages no slash at the end', () => {
  expect(alternates('https://i.example', '/sc')[0]?.href).toBe('https://i.example/en')
})
