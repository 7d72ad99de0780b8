import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesInTurn, TrilingualSite, type Case } from '../../look-and-feel/testing/trilingual-site.ts'
import { breadcrumbMatchesAddress } from './rule.ts'

let site: TrilingualSite
beforeAll(async () => {
  site = await TrilingualSite.start()
}, 30_000)
afterAll(() => site.stop())

const page = '/en/leave/annual'
const home = '<a href="/en/">Home</a></li> &gt; <li>'
const leave = `${home}<a href="/en/leave">Leave</a>`

const cases: [string, Case, string[]][] = [
  ['a breadcrumb that follows the address is right', {}, ['passed']],
  ['a home page needs none', { path: '/en/' }, ['inapplicable']],
  [
    'a home page with one is told',
    { path: '/en/', changes: { '/en/': [['<main', '<nav aria-label="Breadcrumb" class="breadcrumb"><ol><li><a href="/en/">Home</a></li> &gt; <li><span>Leave</span></li></ol></nav><main']] } },
    ['failed on-home: Leave'],
  ],
  ['a row of navigation on a home page is none', { path: '/en/', changes: { '/en/': [['<main', '<p><a href="/en/">Home</a> &gt; <a href="/en/leave">Leave</a></p><main']] } }, ['inapplicable']],
  ['a menu in the line of the heading of a home page is none', {
    path: '/en/',
    changes: {
      '/en/': [['<h1', '<table><tr style="vertical-align: top"><td><a href="/en/">Home</a><br><a href="/en/leave">Leave</a><td><h1 style="margin: 0; font-size: 1em"'], ['</h1>', '</h1></table>']],
    },
  }, ['inapplicable']],
  ['marks drawn by style, in a list of no landmark, are right', {
    changes: {
      [page]: [['<nav aria-label="Breadcrumb" class="breadcrumb"><ol><li>', '<style>.b > li + li::before { content: "› " }</style><div><ol class="b"><li>'], ['</ol></nav>', '</ol></div>'], [
        /<\/li> &gt; <li>/,
        '</li><li>',
      ], [/<\/li> &gt; <li>/, '</li><li>']],
    },
  }, ['passed']],
  ['a last step that links the page, without marks or landmark, is right', {
    changes: {
      [page]: [['<nav aria-label="Breadcrumb" class="breadcrumb"><ol><li>', '<div><ol><li>'], ['</ol></nav>', '</ol></div>'], [/<\/li> &gt; <li>/, '</li> <li>'], [/<\/li> &gt; <li>/, '</li> <li>'], [
        '<span>Annual leave</span>',
        `<a href="${page}">Annual leave</a>`,
      ]],
    },
  }, ['passed']],
  ['a breadcrumb of running text that takes two lines is right', {
    states: [{ theme: 'light', width: 320 }],
    changes: {
      [page]: [['<nav aria-label="Breadcrumb" class="breadcrumb"><ol><li>', '<p style="width: 90px">'], ['</ol></nav>', '</p>'], [/<\/li> &gt; <li>/, ' &gt; '], [/<\/li> &gt; <li>/, ' &gt; '], [
        '</li></p>',
        '</p>',
      ]],
    },
  }, ['passed']],
  ['a breadcrumb of running text whose last step stands in no element is right', {
    changes: {
      [page]: [['<nav aria-label="Breadcrumb" class="breadcrumb"><ol><li>', '<p>'], ['</ol></nav>', '</p>'], [/<\/li> &gt; <li>/, ' &gt; '], [/<\/li> &gt; <li>/, ' &gt; '], [
        '<span>Annual leave</span></li>',
        'Annual leave',
      ]],
    },
  }, ['passed']],
  ['a breadcrumb beside a menu that begins at home is right', {
    changes: {
      [page]: [['<nav aria-label="Breadcrumb" class="breadcrumb"><ol><li>', '<table><tr><td><a href="/en/">Home</a><br><a href="/en/pay">Pay</a><td><p>'], ['</ol></nav>', '</p></table>'], [
        /<\/li> &gt; <li>/,
        ' &gt; ',
      ], [/<\/li> &gt; <li>/, ' &gt; ']],
    },
  }, ['passed']],
  ['a bar of entries that begins at home is none', {
    changes: { [page]: [[/<nav aria-label="Breadcrumb".*<\/nav>/, '<p><a href="/en/">Home</a> | <a href="/en/pay">Pay</a> | <a href="/en/contact">Contact</a></p>']] },
  }, ['cantTell perhaps-missing: /leave/annual']],
  ['a step through another part of the navigation leads elsewhere', { changes: { [page]: [[leave, `${home}<a href="/en/pay">Pay</a>`]] } }, ['failed leads-elsewhere: Pay']],
  ['a page not deep in the site may go without', { changes: { [page]: [[/<nav aria-label="Breadcrumb".*<\/nav>/, '']] } }, ['cantTell perhaps-missing: /leave/annual']],
  ['a page deep in the site may not', {
    path: '/en/a/b/c',
    answers: { '/en/a/b/c': { body: '<html lang="en"><title>C - Example</title><header><a href="/en/">Government of the HKSAR</a></header><main><h1>C</h1><p>Words of a page</p></main>' } },
  }, ['failed missing: /a/b/c']],
  ['home stands first', { changes: { [page]: [[home, '']] } }, ['failed home-not-first: Leave']],
  ['each step has an address', { changes: { [page]: [[leave, `${home}<a href="javascript:void(0)">Leave</a>`]] } }, ['failed leads-nowhere: Leave']],
  ['no step leads elsewhere', { changes: { [page]: [[leave, `${home}<a href="/en/travel">Travel</a>`]] } }, ['failed leads-elsewhere: Travel']],
  ['the last step names the page', { changes: { [page]: [['<span>Annual leave</span>', '<span>Pay scales</span>']] } }, ['failed other-page: Pay scales']],
  ['a last step whose words stand in several elements is one step', { changes: { [page]: [['<span>Annual leave</span>', '<span>Annual leave <small>(2026)</small></span>']] } }, ['passed']],
  ['a name that is only like the title is looked at', { changes: { [page]: [['<span>Annual leave</span>', '<span>Sick leave</span>']] } }, ['cantTell name-unlike: Sick leave']],
  ['a breadcrumb that nobody sees is none', { changes: { [page]: [['class="breadcrumb"', 'class="breadcrumb" style="opacity: 0"']] } }, ['failed not-seen: faded']],
]

test.each(casesInTurn(cases))('$0', { timeout: 60_000 }, async (_name, given, expected) => {
  expect(await site.said(breadcrumbMatchesAddress, given)).toEqual(expected)
})
