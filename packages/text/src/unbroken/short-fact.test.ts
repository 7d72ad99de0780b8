import { expect, test } from 'vitest'
import { isShortFact } from './short-fact.ts'

test.each([
  '1 April 2026',
  '30 September 2026',
  ' 2026年12月31日\n',
  '2026-04-01',
  'DEMO-FIN-1',
  'No. 3/2026',
  '第3/2026號',
  '+852 2810 2345',
  'HK$1,200 million',
  '10 working days',
  '1個工作天',
  '25%',
  '9 am to 5 pm',
])(
  '%s is a short fact',
  (text) => {
    expect(isShortFact(text)).toBe(true)
  },
)

test.each(['', 'Chan Tai Man', '不適用', 'Pay by 30 June.', 'Reply to the bureau within 10 days', '須於2026年4月1日或以前辦理手續', '2026年內辦理。'])('%s is none', (text) => {
  expect(isShortFact(text)).toBe(false)
})
