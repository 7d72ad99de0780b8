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
  const links = alternates('https://i.example', '/tc/forms', { languages: ['zh-Hant-HK', 'zh-Hans'] })
  expect(links.at(-1)).toEqual({ hreflang: 'x-default', href: 'https://i.example/tc/forms' })
})

it('keeps what was asked for', () => {
  expect(alternates('https://i.example', '/tc/search?q=%E5%81%87').at(0)?.href).toBe('https://i.example/en/search?q=%E5%81%87')
})

it('leaves out of the other languages what is only in this one', () => {
  const links = alternates('https://i.example', '/tc/circulars?year=2019&page=2', { onlyHere: ['page'] })
  expect(links.map(({ href }) => href.replace('https://i.example', ''))).toEqual(['/en/circulars?year=2019', '/tc/circulars?year=2019&page=2', '/sc/circulars?year=2019', '/en/circulars?year=2019'])
  expect(alternates('https://i.example', '/en/circulars?page=2', { onlyHere: ['page'] }).at(1)?.href).toBe('https://i.example/tc/circulars')
})

it('gives home pages no slash at the end', () => {
  expect(alternates('https://i.example', '/sc')[0]?.href).toBe('https://i.example/en')
})
