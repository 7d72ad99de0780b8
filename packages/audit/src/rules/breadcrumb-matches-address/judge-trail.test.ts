import { expect, test } from 'vitest'
import { judgeTrail, type Step, type Surroundings } from './judge-trail.ts'

const origin = 'https://a.gov.hk'
const page: Surroundings = { address: `${origin}/en/leave/annual/days`, names: ['Days of annual leave'], entries: [`${origin}/en/forms`] }
const step = (text: string, path: string | null): Step => ({ text, address: path === null ? null : path.startsWith('/') ? origin + path : path })
const home = step('Home', '/en/')
const here = step('Days of annual leave', null)
const reasonOf = (...steps: Step[]) => judgeTrail(steps, page)?.reason

test.each<[string, Step[]]>([
  ['leads down the address', [home, step('Leave', '/en/leave'), step('Annual', '/en/leave/annual'), here]],
  ['leaves out a folder', [home, step('Annual', '/en/leave/annual'), here]],
  ['passes an entry of navigation', [home, step('Forms', '/en/forms'), here]],
  ['has a step without a link', [home, step('Leave', null), here]],
  ['links the page itself', [home, step('Days of annual leave', '/en/leave/annual/days')]],
  ['names the page in short', [home, step('Days', null)]],
  ['calls home by the name of the department', [step('Department', '/en/'), here]],
])('a breadcrumb is right that %s', (_what, steps) => {
  expect(reasonOf(...steps)).toBeUndefined()
})

test.each<[string, Step[]]>([
  ['home-not-first', [step('Leave', '/en/leave'), here]],
  ['home-not-first', [step('Leave', '/en/leave'), home, here]],
  ['home-not-first', []],
  ['leads-nowhere', [home, step('Leave', 'javascript:void(0)'), here]],
  ['leads-nowhere', [home, step('Leave', '/en/leave/annual/days#'), here]],
  ['leads-nowhere', [step('Home', '/en/leave/annual/days#'), here]],
  ['leads-elsewhere', [step('Home', 'https://b.gov.hk/'), here]],
  ['leads-elsewhere', [home, step('Pay', '/en/pay'), here]],
  ['leads-elsewhere', [home, step('Leave', 'https://b.gov.hk/en/leave'), here]],
  ['order', [home, step('Annual', '/en/leave/annual'), step('Leave', '/en/leave'), here]],
  ['other-page', [home, step('Leave', '/en/leave'), step('Pay scales', null)]],
  ['other-page', [home, step('Leave', '/en/leave')]],
  ['name-unlike', [home, step('Sick leave in days', null)]],
])('%s is said of the first wrong step', (reason, steps) => {
  expect(reasonOf(...steps)).toBe(reason)
})

test('a step that leads where the signatures lead is home, however deep the site stands', () => {
  const deep = { ...page, address: `${origin}/dept/en/days`, home: `${origin}/dept/en/` }
  expect(judgeTrail([step('Department', '/dept/en/'), here], deep)).toBeUndefined()
})

test('a step through another entry of navigation leads elsewhere where one of them is above the page', () => {
  const among = { ...page, entries: [`${origin}/en/forms`, `${origin}/en/leave`] }
  expect(judgeTrail([home, step('Forms', '/en/forms'), here], among)?.reason).toBe('leads-elsewhere')
})
