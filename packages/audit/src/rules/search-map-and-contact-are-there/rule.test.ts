import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesInTurn, TrilingualSite, type Case } from '../../look-and-feel/testing/trilingual-site.ts'
import { searchMapAndContactAreThere } from './rule.ts'

let site: TrilingualSite
beforeAll(async () => {
  site = await TrilingualSite.start()
}, 30_000)
afterAll(() => site.stop())

const page = '/en/leave/annual'
const search = /<form role="search".*<\/form>/
const map = /<a class="map"[^>]*>Site Map<\/a>/

const cases: [string, Case, string[]][] = [
  ['all three', {}, ['passed']],
  ['a link to a search', { changes: { [page]: [[search, '<a href="/en/search">Search</a>']] } }, ['passed']],
  ['the site map at the foot', { changes: { [page]: [[map, ''], ['<p class="revised">', '<p><a href="/en/site-map">Sitemap</a></p><p class="revised">']] } }, ['passed']],
  ['no search', { changes: { [page]: [[search, '']] } }, ['failed missing: Search', 'passed']],
  ['no site map', { changes: { [page]: [[map, '']] } }, ['passed', 'failed missing: Site Map']],
  ['no contact', { changes: { [page]: [[/<a class="contact".*<\/a>/, '']] } }, ['passed', 'failed missing: Contact Us']],
  ['a site map that is not there', { answers: { '/en/site-map': { status: 404, body: '' } } }, ['passed', 'failed dead: Site Map (/en/site-map): error-page']],
  ['a search that leads to no page', { answers: { '/en/search': { status: 404, body: '' } } }, ['failed dead: Search (/en/search?q=2026): error-page', 'passed']],
  ['a search by post is not sent', { changes: { [page]: [['<form role="search"', '<form role="search" method="post"']] }, answers: { '/en/search': { status: 404, body: '' } } }, ['passed']],
  ['a search in no form, without script', { changes: { [page]: [[search, '<label>Search <input type="search"></label>'], [/<script>[^]*<\/script>/, '']] } }, ['failed unsent: Search', 'passed']],
  ['a search in no form, with script', { changes: { [page]: [[search, '<label>Search <input type="search"></label><script>void 0</script>']] } }, ['cantTell perhaps-unsent: Search', 'passed']],
  ['a hidden search', { changes: { [page]: [['<form role="search"', '<form role="search" style="visibility: hidden"']] } }, ['failed not-seen: Search (hidden)', 'passed']],
]

test.each(casesInTurn(cases))('$0', { timeout: 60_000 }, async (_name, given, expected) => {
  expect(await site.said(searchMapAndContactAreThere, given)).toEqual(expected)
})
