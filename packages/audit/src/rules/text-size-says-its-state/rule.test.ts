import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesInTurn, TrilingualSite, type Case } from '../../look-and-feel/testing/trilingual-site.ts'
import { textSizeSaysItsState } from './rule.ts'

let site: TrilingualSite
beforeAll(async () => {
  site = await TrilingualSite.start()
}, 30_000)
afterAll(() => site.stop())

const page = '/en/leave/annual'
const sizes = /<p class="sizes">.*<\/p>/
const names = 'Default Font Size, Larger Font Size, Largest Font Size'
const marked = "each.setAttribute('aria-pressed', String(each === button))"
const one = (name: string, rest = '') => `<a href="#" ${rest}>${name}</a> `

const cases: [string, Case, string[]][] = [
  ['three sizes that say their state and change the text', {}, ['passed']],
  ['in Chinese', { path: '/tc/leave/annual' }, ['passed']],
  ['by zoom', { changes: { [page]: [["document.body.className = ['', 'large', 'largest'][index]", 'document.body.style.zoom = String(1 + index / 5)']] } }, ['passed']],
  ['beside a link whose title is a size', { changes: { [page]: [['<a class="map"', '<a class="map" title="Small"']] } }, ['passed']],
  ['none offered', { changes: { [page]: [[sizes, '']] } }, ['inapplicable']],
  ['two', { changes: { [page]: [[sizes, `<p>${one('A-', 'aria-current="true"')}${one('A+')}</p>`]] } }, ['failed not-three: A-, A+']],
  ['by colour alone', {
    changes: { [page]: [[/ aria-pressed="true"/, ''], [/ aria-pressed="false"/, ''], [/ aria-pressed="false"/, ''], [marked, 'each.style.color = each === button ? "#ad0000" : ""']] },
  }, [`failed no-state: ${names}`]],
  ['two in force', { changes: { [page]: [['aria-pressed="false"', 'aria-pressed="true"']] } }, ['failed two-states: Default Font Size, Larger Font Size']],
  ['all called A', { changes: { [page]: [['>Default Font Size<', '>A<'], ['>Larger Font Size<', '>A<'], ['>Largest Font Size<', '>A<']] } }, ['failed unnamed: A, A, A']],
  ['without effect', { changes: { [page]: [["document.body.className = ['', 'large', 'largest'][index]", '']] } }, ['passed', 'failed no-effect: Larger Font Size']],
  ['with a mark that stays', { changes: { [page]: [[marked, 'undefined']] } }, ['passed', 'failed state-stays: Larger Font Size']],
]

test.each(casesInTurn(cases))('$0', { timeout: 60_000 }, async (_name, given, expected) => {
  expect(await site.said(textSizeSaysItsState, given)).toEqual(expected)
})
