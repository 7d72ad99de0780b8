import { expect, it } from 'vitest'
import { KeptPages, type KeptPage } from './kept-pages.ts'

const page = (version: string, bytes = 10): KeptPage => ({ version, headers: {}, body: Buffer.alloc(bytes), packed: new Map() })

function store(): { pages: KeptPages; is: (version: string | undefined) => void } {
  const pages = new KeptPages()
  const is = (version: string | undefined) => pages.follow(() => version)
  is('one')
  return { pages, is }
}

it('a page is kept while the version of the content is the one it was made of', () => {
  const { pages, is } = store()
  const kept = page('one')
  pages.keep('/en', kept)
  expect([pages.version, pages.find('/en'), pages.find('/tc')]).toEqual(['one', kept, undefined])
  is('two')
  expect(pages.find('/en')).toBeUndefined()
  is('one')
  expect(pages.find('/en')).toBeUndefined()
})

it('no page is kept where nobody names the content', () => {
  const { pages, is } = store()
  pages.keep('/en', page('one'))
  is(undefined)
  expect([pages.version, pages.find('/en')]).toEqual([undefined, undefined])
  expect(new KeptPages().version).toBeUndefined()
})

it('the page asked for longest ago goes first when there are too many bytes', () => {
  const { pages } = store()
  const megabytes = 3.5 * 1024 * 1024
  for (const path of ['/a', '/b', '/c']) pages.keep(path, page('one', megabytes))
  pages.keep('/c', page('one', megabytes))
  expect(pages.find('/a')).toBeDefined()
  pages.keep('/d', page('one', megabytes))
  expect(['/a', '/b', '/c', '/d'].map((path) => pages.find(path) !== undefined)).toEqual([true, false, true, true])
})
