import { expect, test } from 'vitest'
import { sideBySide } from './side-by-side.ts'

/** Work that notes when it starts and ends, and ends after so many turns of the event loop. */
function noted(log: string[], name: string, cores: number, turns: number) {
  const run = async () => {
    log.push(`${name} starts`)
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
    log.push(`${name} ends`)
    return name
  }
  return { cores, run }
}

test('two that need one processor run side by side, and what needs both waits for them', async () => {
  const log: string[] = []
  const results = await sideBySide([noted(log, 'lint', 1, 9), noted(log, 'types', 1, 3), noted(log, 'pages', 2, 1)], 2)
  expect(log).toEqual(['lint starts', 'types starts', 'types ends', 'lint ends', 'pages starts', 'pages ends'])
  expect(results).toEqual(['lint', 'types', 'pages'])
})

test('on one processor nothing runs side by side', async () => {
  const log: string[] = []
  await sideBySide([noted(log, 'pages', 2, 2), noted(log, 'lint', 1, 1)], 1)
  expect(log).toEqual(['pages starts', 'pages ends', 'lint starts', 'lint ends'])
})

test('after an error nothing is started, and what runs is waited for', async () => {
  const log: string[] = []
  const broken = { cores: 1, run: () => Promise.reject(new Error('no such program')) }
  await expect(sideBySide([noted(log, 'lint', 1, 5), broken, noted(log, 'types', 1, 1)], 2)).rejects.toEqual(new Error('no such program'))
  expect(log).toEqual(['lint starts', 'lint ends'])
})
