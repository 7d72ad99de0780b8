import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesInTurn, TrilingualSite, type Case } from '../../look-and-feel/testing/trilingual-site.ts'
import { titleHasTheForm } from './rule.ts'

let site: TrilingualSite
beforeAll(async () => {
  site = await TrilingualSite.start()
}, 30_000)
afterAll(() => site.stop())

const page = '/en/leave/annual'
const title = '<title>Annual leave - Leave - Example Bureau (invented)</title>'
const titled = (text: string): Case => ({ changes: { [page]: [[title, `<title>${text}</title>`]] } })

const cases: [string, Case, string[]][] = [
  ['page, section and site are right', {}, ['passed']],
  ['the site first is right', titled('Example Bureau: Annual leave'), ['passed']],
  ['a home page is called by its site', { path: '/tc/' }, ['passed']],
  ['no title', titled(''), ['failed missing: ']],
  ['the page alone', titled('Annual leave'), ['failed one-part: Annual leave']],
  ['the site alone', titled('Example Bureau'), ['failed one-part: Example Bureau']],
  ['another page', titled('Pay scales - Example Bureau'), ['failed other-page: Pay scales - Example Bureau']],
  ['another language', titled('年假 - 示範事務局'), ['failed other-language: 年假 - 示範事務局']],
  ['another site may be', titled('Annual leave - Untitled'), ['cantTell site-unknown: Annual leave - Untitled']],
  ['a page without headings', { changes: { [page]: [['<h1>Annual leave</h1>', ''], [/<h2>.*<\/h2>/, '']] } }, ['cantTell page-unknown: Annual leave - Leave - Example Bureau (invented)']],
  ['a title that the page above has too', { changes: { [page]: [[title, '<title>Leave - Example Bureau (invented)</title>']] } }, ['failed same-as-another: /en/leave']],
  ['a page that the browser has translated', { changes: { [page]: [['<html lang="en">', '<html lang="fr" class="translated-ltr">']] } }, ['cantTell translated: ']],
]

test.each(casesInTurn(cases))('$0', { timeout: 60_000 }, async (_name, given, expected) => {
  expect(await site.said(titleHasTheForm, given)).toEqual(expected)
})
