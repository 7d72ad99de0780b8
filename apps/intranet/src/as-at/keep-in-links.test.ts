import { expect, it } from 'vitest'
import { keepInLinks } from './keep-in-links.ts'

const origin = 'https://intranet.example'
const kept = (html: string, query = 'as-at=2024-03-01') => keepInLinks(html, query, origin)

it.each([
  ['<a href="/en/circulars">x</a>', '<a href="/en/circulars?as-at=2024-03-01">x</a>'],
  ['<a class="b" href="/tc" lang="en">x</a>', '<a class="b" href="/tc?as-at=2024-03-01" lang="en">x</a>'],
  ['<a href="/sc/search?q=a&amp;page=2#results">x</a>', '<a href="/sc/search?q=a&amp;page=2&amp;as-at=2024-03-01#results">x</a>'],
  ['<link rel="alternate" href="https://intranet.example/tc/circulars">', '<link rel="alternate" href="https://intranet.example/tc/circulars?as-at=2024-03-01">'],
  ['<clf-pagination next-href="/en/circulars?page=2"></clf-pagination>', '<clf-pagination next-href="/en/circulars?page=2&amp;as-at=2024-03-01"></clf-pagination>'],
  ['<form method="get" action="/en/search"><input name="q"></form>', '<form method="get" action="/en/search"><input name="q"><input type="hidden" name="as-at" value="2024-03-01"></form>'],
  ['<form action="/en/search"></form>', '<form action="/en/search"><input type="hidden" name="as-at" value="2024-03-01"></form>'],
])('asks for the same day: %s', (html, expected) => {
  expect(kept(html)).toBe(expected)
})

it.each([
  '<a href="#p5">x</a>',
  '<a href="/files/uploads/a.pdf">x</a>',
  '<a href="/english">x</a>',
  '<a href="https://www.example/en/circulars">x</a>',
  '<a href="mailto:a@b.example">x</a>',
  '<a href="/en/circulars?as-at=2020-01-01">x</a>',
  '<a data-leaves-day href="/en/circulars">x</a>',
  '<a href="/en/preview/token/circulars">x</a>',
  '<form method="post" action="/preferences"></form>',
  '<form method="get" action="/en/circulars"><p><input name="as-at" value=""></p></form>',
  '<clf-header search-href="/en/search" preferences-href="/preferences"></clf-header>',
  '<p>/en/circulars</p>',
])('is left as it is: %s', (html) => {
  expect(kept(html)).toBe(html)
})

it('adds the other day to a link that has the one', () => {
  expect(kept('<a href="/en/circulars?as-at=2024-03-01&amp;page=2">x</a>', 'as-at=2024-03-01&known=2024-05-31')).toBe(
    '<a href="/en/circulars?as-at=2024-03-01&amp;page=2&amp;known=2024-05-31">x</a>',
  )
})

it('keeps both days, and every other character of the page', () => {
  const html = '<!doctype html><p title=\'"\'>a &amp; b</p><a href="/en/a">1</a> < <a href="/en/b">2</a>'
  expect(kept(html, 'as-at=2024-03-01&known=2024-05-31')).toBe(
    '<!doctype html><p title=\'"\'>a &amp; b</p><a href="/en/a?as-at=2024-03-01&amp;known=2024-05-31">1</a> < <a href="/en/b?as-at=2024-03-01&amp;known=2024-05-31">2</a>',
  )
})
