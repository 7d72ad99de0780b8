import { expect, test } from 'vitest'
import type { Figure } from './figure.ts'
import { faultsOf } from './judge.ts'

const core: Figure = { bench: 'size', name: 'core', value: 6100, unit: 'B', limit: 7000, peer: null, peerValue: null }
const today = '2026-11-27'
const excuse = { name: 'core', most: 7100, reason: 'Every error of a framework is kept.', owner: 'components', until: '2026-11-27' }

test('a value at its limit holds', () => {
  expect(faultsOf([{ ...core, value: 7000 }], {}, [], today)).toEqual([])
})

test('a value over its limit is a fault', () => {
  expect(faultsOf([{ ...core, value: 7001 }], {}, [], today)).toEqual(['core is 7001 B, over its limit of 7000 B.'])
})

test('a rate at its limit holds, and below it is a fault', () => {
  const rate: Figure = { ...core, name: 'feed', unit: 'entries/s', value: 7000 }
  expect(faultsOf([rate], {}, [], today)).toEqual([])
  expect(faultsOf([{ ...rate, value: 6999 }], {}, [], today)).toEqual(['feed is 6999 entries/s, under its limit of 7000 entries/s.'])
})

test('points and what is right are better the more they are, and questions without an answer are not', () => {
  const faults = (unit: Figure['unit'], value: number) => faultsOf([{ ...core, unit, value, limit: 90 }], {}, [], today).length
  expect([faults('points', 89), faults('points', 100), faults('% right', 89), faults('% right', 91), faults('% of questions', 91), faults('% of questions', 89)]).toEqual([1, 0, 1, 0, 1, 0])
})

test('growth of one per cent holds, and more is a fault under the limit too', () => {
  expect(faultsOf([{ ...core, value: 6060 }], { core: 6000 }, [], today)).toEqual([])
  expect(faultsOf([{ ...core, value: 6120 }], { core: 6000 }, [], today)).toEqual([
    'core grew by 2.0 %, from 6000 to 6120 B. Make it smaller, or accept it with --record.',
  ])
})

test('the same fault beside two peers is told once', () => {
  expect(faultsOf([{ ...core, value: 7001 }, { ...core, value: 7001, peer: 'lit 3.3.3', peerValue: 5000 }], {}, [], today)).toHaveLength(1)
})

test('a figure that was never recorded holds', () => {
  expect(faultsOf([core], { other: 1 }, [], today)).toEqual([])
})

test('a value over its limit is excused up to the last day that is written down, and no further than is written down', () => {
  expect(faultsOf([{ ...core, value: 7100 }], {}, [excuse], today)).toEqual([])
  expect(faultsOf([{ ...core, value: 7101 }], {}, [excuse], today)).toEqual(['core is 7101 B, over its limit of 7000 B.'])
  expect(faultsOf([{ ...core, value: 7100 }], {}, [excuse], '2026-11-28')).toHaveLength(1)
})

test('what is excused still may not grow', () => {
  expect(faultsOf([{ ...core, value: 7100 }], { core: 6000 }, [excuse], today)).toHaveLength(1)
})
