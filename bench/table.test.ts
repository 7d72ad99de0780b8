import { expect, test } from 'vitest'
import { tableOf } from './table.ts'

test('shows value, limit and peer in columns', () => {
  const table = tableOf([
    { bench: 'size', name: 'core', value: 6100, unit: 'B', limit: null, peer: null, peerValue: null },
    { bench: 'ssr', name: 'page', value: 0.3, unit: 'ms', limit: 0.5, peer: '@lit-labs/ssr 4.1.0', peerValue: 0.5 },
  ])
  expect(table.split('\n')).toEqual([
    '        value   limit    peer',
    'core  6,100 B',
    'page   0.3 ms  0.5 ms  0.5 ms  @lit-labs/ssr 4.1.0',
  ])
})
