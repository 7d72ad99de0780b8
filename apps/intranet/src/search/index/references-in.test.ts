import { expect, test } from 'vitest'
import { referencesIn } from './references-in.ts'

const names = new Map<string, string[]>([
  ['generalcircular', ['general']],
  ['gc', ['general']],
  ['总务通告', ['general']],
  ['csbcircular', ['csb']],
  ['civilservicebureaucircular', ['csb']],
  ['公务员事务局通告', ['csb']],
  ['fc', ['financial']],
  ['circular', []],
  ['circulars', []],
  ['通告', []],
])

const read = (text: string) => referencesIn(text, names, 2026).map(({ series, named, number, years, isWithin }) => `${series[0] ?? named} ${number}/${years[0]}${isWithin ? ' within' : ''}`)

test.each([
  ['under CSB Circular No. 2/2024 dated', ['csb 2/2024']],
  ['General Circular 4/25 refers', ['general 4/2025']],
  ['根據總務通告第4/2025號及公務員事務局通告第2/2024號', ['general 4/2025', 'csb 2/2024']],
  ['根据总务通告第4/2025号', ['general 4/2025']],
  ['FC 6/2026', ['financial 6/2026']],
  ['General\nCircular\nNo. 4/2025', ['general 4/2025']],
  ['CSB Circulars Nos. 2/2024 and 3/2024', ['csb 2/2024', 'csb 3/2024']],
  ['General Circulars Nos. 2, 3 & 5/2024', ['general 2/2024 within', 'general 3/2024 within', 'general 5/2024']],
  ['General Circulars Nos. 2, 3 and 5 of 2024', ['general 2/2024 within', 'general 3/2024 within', 'general 5/2024']],
  ['General Circulars Nos. 2/2024 to 5/2024', ['general 2/2024', 'general 3/2024 within', 'general 4/2024 within', 'general 5/2024']],
  ['General Circulars Nos. 2–4/2024', ['general 2/2024 within', 'general 3/2024 within', 'general 4/2024']],
  ['總務通告第2/2024及4/2025號', ['general 2/2024', 'general 4/2025']],
  ['總務通告第2至4/2024號', ['general 2/2024 within', 'general 3/2024 within', 'general 4/2024']],
  ['總務通告第２／２０２４號', ['general 2/2024']],
  ['總務通告第四/二零二五號', ['general 4/2025']],
  ['GC 4/25 and CSB Circular No. 3/24', ['general 4/2025', 'csb 3/2024']],
  ['第4/2025號總務通告', ['general 4/2025']],
  ['see Circular No. 4/2025 and the circular 5/2025', ['any 4/2025', 'any 5/2025']],
  ['根據通告第4/2025號', ['any 4/2025']],
  ['Legal Circular No. 4/2025', ['other 4/2025']],
  ['ETWB TC(W) No. 4/2025', ['other 4/2025']],
  ['庫務通告第4/2025號', ['other 4/2025']],
  ['第4/2025號法律公告', ['other 4/2025']],
  ['in the year 2025-26, on 1/5/2026, half of 1.5/10.5', []],
  ['as 4/2025 says', ['nothing 4/2025']],
  ['the above-mentioned circular', []],
])('reads %j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('tells the place in the text as it is written', () => {
  const text = '請參閱《臺灣》及總務通告第4／2025號。'
  const [only] = referencesIn(text, names, 2026)
  expect(only && text.slice(only.from, only.to)).toBe('總務通告第4／2025號')
})
