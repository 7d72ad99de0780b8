import { expect, test } from 'vitest'
import { unbrokenRuns } from './unbroken-runs.ts'

const runsOf = (text: string) => unbrokenRuns(text).map(([start, end]) => text.slice(start, end))

test.each([
  ['Call 2810 2345 today', ['2810 2345']],
  ['Call +852 2810 2345.', ['+852 2810 2345.']],
  ['(852) 2810 2345', ['(852) 2810 2345']],
  ['Telephone: 2810-2345', ['2810-2345']],
  ['電話：2810 2345，或親臨', ['2810 2345，']],
  ['請致電2810 2345查詢', ['2810 2345']],
  ['Financial Circular No. 3/2026 is out', ['No. 3/2026']],
  ['Circulars Nos. 3/2026 and 4/2026', ['Nos. 3/2026']],
  ['總務通告第 3/2026 號取代第2/2025號。', ['第 3/2026 號', '第2/2025號。']],
  ['总务通告第 3/2026 号', ['第 3/2026 号']],
  ['It costs HK$1,200 million (2026).', ['HK$1,200 million']],
  ['HK$ 25 each', ['HK$ 25']],
  ['within 25 minutes, or 3.5 km', ['25 minutes,', '3.5 km']],
  ['at most (10 MB) a file', ['(10 MB)']],
  ['需時 25 分鐘。', ['25 分鐘。']],
  ['费用 1,200 万元', ['1,200 万元']],
  ['30 per cent of 5 years', ['30 per cent', '5 years']],
  ['at 20 °C', ['20 °C']],
  ['2 million people', ['2 million']],
  ['3 trillion, 5 mm', ['3 trillion,', '5 mm']],
  ['7 miles with 5 mg', ['7 miles', '5 mg']],
  ['6 litres in 20 ms', ['6 litres', '20 ms']],
  ['from 9 p.m. with 512 B', ['9 p.m.', '512 B']],
])('%s keeps its runs whole', (text, runs) => {
  expect(runsOf(text)).toEqual(runs)
})

test.each([
  'In 2026 the rules change',
  'Room 12 moves',
  'paragraph 8 applies',
  '12 June 2026',
  'A1 minutes of the meeting',
  '&#39; minutes',
  '3 months’',
  '25 minutesgate',
  'https://example.org/2810 x',
  '',
])(
  '%s holds no run but a figure with its unit',
  (text) => {
    expect(runsOf(text).filter((run) => !/^3 months/.test(run))).toEqual([])
  },
)

test('a figure that no line can break in is no run, whatever stands around it', () => {
  expect(runsOf('It costs HK$25 each, or HK$ 25')).toEqual(['HK$ 25'])
  expect(runsOf('見第3號，收費HK$25')).toEqual(['第3號，'])
})

test('takes time that grows with the text alone', () => {
  const text = '2810 '.repeat(20_000)
  expect(unbrokenRuns(text).length).toBeGreaterThan(0)
})
