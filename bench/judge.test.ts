import { expect, test } from 'vitest'
import type { Figure } from './figure.ts'
import { faultsOf } from './judge.ts'

const core: Figure = { bench: 'size', name: 'core', value: 6100, unit: 'B', limit: 7000, peer: null, peerValue: null }

test('a value at its limit holds', () => {
  expect(faultsOf([{ ...core, value: 7000 }], {})).toEqual([])
})

test('a value over its limit is a fault', () => {
  expect(faultsOf([{ ...core, value: 7001 }], {})).toEqual(['core is 7001 B, over its limit of 7000 B.'])
})

test('growth of one per cent holds, and more is a fault under the limit too', () => {
  expect(faultsOf([{ ...core, value: 6060 }], { core: 6000 })).toEqual([])
  expect(faultsOf([{ ...core, value: 6120 }], { core: 6000 })).toEqual([
    'core grew by 2.0 %, from 6000 to 6120 B. Make it smaller, or accept it with --record.',
  ])
})

test('the same fault beside two peers is told once', () => {
  expect(faultsOf([{ ...core, value: 7001 }, { ...core, value: 7001, peer: 'lit 3.3.3', peerValue: 5000 }], {})).toHaveLength(1)
})

test('a figure that was never recorded holds', () => {
  expect(faultsOf([core], { other: 1 })).toEqual([])
})
