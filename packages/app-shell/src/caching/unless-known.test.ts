import { expect, it } from 'vitest'
import { etagOf, isKnown, unlessKnown } from './unless-known.ts'

it.each(['W/"a"', '"a"', '*', '"x", W/"a"', '"x" ,"a"', ' W/"a" ', '"b,c",W/"a"', 'W/"x",,"a"', ' * '])('a reader has what %s names', (header) => {
  expect(isKnown(header, 'W/"a"')).toBe(true)
})

it.each([null, undefined, '', '"b"', 'a', '"x", "aa"', 'W/a', '"b,*,c"', '"x", *', 'w/"b"', '"a'])('a reader lacks what %s does not name', (header) => {
  expect(isKnown(header, 'W/"a"')).toBe(false)
})

it('another text has another name, the same text the same', () => {
  expect([etagOf('one'), etagOf('one') === etagOf(Buffer.from('one'))]).toEqual([expect.stringMatching(/^W\/"[\w-]{22}"$/), true])
  expect(etagOf('two')).not.toBe(etagOf('one'))
})

it('goes once to a reader who says what it has', async () => {
  const first = unlessKnown(new Request('https://board.example'), 'words', new Headers({ 'cache-control': 'max-age=60' }))
  expect([first.status, await first.text()]).toEqual([200, 'words'])
  const again = unlessKnown(new Request('https://board.example', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } }), 'words', new Headers({ 'cache-control': 'max-age=60' }))
  expect([again.status, again.headers.get('etag'), again.headers.get('cache-control'), await again.text()]).toEqual([304, first.headers.get('etag'), 'max-age=60', ''])
})
