import { expect, it } from 'vitest'
import { pageKey } from './page-key.ts'

it.each([null, undefined, '', 'other=1', 'xclf-theme=dark', 'clf-themes=dark'])('without a choice, %j, a page depends on its address', (cookies) => {
  expect(pageKey('/en/notices?page=2', cookies)).toBe('/en/notices?page=2')
})

it('each choice makes it another page, and nothing else among the cookies', () => {
  const keys = ['clf-theme=dark', 'clf-text-size=larger', 'a=b; clf-motion=reduced', 'clf-theme=dark; clf-text-size=larger'].map((cookies) => pageKey('/tc', cookies))
  expect(new Set(keys).size).toBe(4)
  expect(pageKey('/tc', 'x=1; clf-text-size=larger;clf-theme=dark')).toBe(keys[3])
})

it.each(['clf-theme=pink', 'clf-theme="dark"', 'clf-text-size=default', 'clf-motion=%72educed'])('a choice that has to be judged is left to the page: %s', (cookies) => {
  expect(pageKey('/tc', cookies)).toBeNull()
})

it.each(['/', '/fr/notices', '/robots.txt', '/preferences', '/?/en', '/EN'])('what is answered in the language of the reader depends on more: %s', (address) => {
  expect(pageKey(address, '')).toBeNull()
})

it.each(['clf-session=x', '__Host-clf-session=x', 'clf-theme=dark; __Host-clf-session='])('whoever has signed in gets pages of their own: %s', (cookies) => {
  expect(pageKey('/tc', cookies)).toBeNull()
})
