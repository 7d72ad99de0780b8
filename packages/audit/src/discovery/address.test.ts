import { expect, test } from 'vitest'
import { addressOf, fileTypeOf, isSamePage } from './address.ts'

test.each([
  ['HTTP://WWW.Example.GOV.HK:80/en', 'http://www.example.gov.hk/en'],
  ['https://example.org:443', 'https://example.org/'],
  ['https://example.org:8443/', 'https://example.org:8443/'],
  ['http://example.org./a/../b', 'http://example.org/b'],
  ['http://example.org/a#main', 'http://example.org/a'],
  ['http://example.org/#/news/1', 'http://example.org/#/news/1'],
  ['http://example.org/#!/news', 'http://example.org/#!/news'],
  ['http://example.org/a?utm_source=x&id=1&gclid=y', 'http://example.org/a?id=1'],
  ['http://example.org/a?utm_campaign=x', 'http://example.org/a'],
  ['http://example.org/a?', 'http://example.org/a'],
  ['http://example.org/a;jsessionid=1F?x=%e4', 'http://example.org/a?x=%E4'],
  ['http://example.org/%7euser/%e9%a0%81', 'http://example.org/~user/%E9%A0%81'],
  ['http://example.org/頁', 'http://example.org/%E9%A0%81'],
  ['http://name:secret@example.org/', 'http://example.org/'],
  ['  http://example.org/a\r\n', 'http://example.org/a'],
])('%j is written as %s', (given, written) => {
  expect(addressOf(given)).toBe(written)
})

test.each(['mailto:a@example.org', 'javascript:void(0)', 'tel:+85212345678', 'data:text/html,x', 'file:///etc/hosts', 'ftp://example.org/', 'http://', '', 'leave'])(
  '%j is the address of no page',
  (given) => {
    expect(addressOf(given)).toBeUndefined()
  },
)

test('what is relative is made full by its base', () => {
  expect(['../b', '//other.example/x', '?page=2', ''].map((each) => addressOf(each, 'http://example.org/en/a'))).toEqual([
    'http://example.org/b',
    'http://other.example/x',
    'http://example.org/en/a?page=2',
    'http://example.org/en/a',
  ])
})

test.each([['/a.PDF', 'pdf'], ['/a.docx?x=1', 'docx'], ['/b.tar.gz', 'gz'], ['/a.html', undefined], ['/a.php?file=x.pdf', undefined], ['/v1.2/about', undefined], ['/', undefined]])(
  '%s names a file of the kind %s',
  (path, type) => {
    expect(fileTypeOf(`http://example.org${path}`)).toBe(type)
  },
)

test('a page is believed to be another one only where servers take the two addresses for the same', () => {
  const same = (one: string, other: string) => isSamePage(`http://www.example.org${one}`, other)
  expect([same('/a/', 'https://example.org/A'), same('/a/index.html', 'https://example.org/a'), same('/a', 'http://example.org/'), same('/a?x=1', 'http://www.example.org/a')]).toEqual([
    true,
    true,
    false,
    false,
  ])
})
