import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { expect, test } from 'vitest'
import { progressOn } from './show-progress.ts'
import { words } from './words.ts'

const told = (pagesDone: number, secondsLeft?: number) => ({ pagesDone, pagesKnown: 2_000, statesDone: pagesDone * 8, faults: 7, secondsLeft })

function shownOn(isTTY: boolean, columns = 200) {
  const clock = { now: 0 }
  const written: string[] = []
  const progress = progressOn({ isTTY, columns, write: (text) => written.push(text) }, words.en, () => clock.now)
  return { clock, written, progress }
}

test('a terminal has one line, which is updated and stays', () => {
  const { written, progress } = shownOn(true)
  progress.show(told(1, 3_725))
  progress.show(told(2, 3_725))
  progress.end()
  expect(written).toEqual([
    '\rPages: 1 of 2000 known. States: 8. Faults so far: 7. Time left: about 1:02:05.\u001B[K',
    '\rPages: 2 of 2000 known. States: 16. Faults so far: 7. Time left: about 1:02:05.\u001B[K',
    '\n',
  ])
})

test('a line never runs over the edge of the terminal, where Han characters are two columns wide', () => {
  const { written, progress } = shownOn(true, 20)
  progress.show(told(1))
  expect(written[0]).toBe('\rPages: 1 of 2000 kn\u001B[K')
  const chinese: string[] = []
  progressOn({ isTTY: true, columns: 11, write: (text) => chinese.push(text) }, words['zh-Hant-HK']).show(told(1))
  expect(chinese[0]).toBe('\r網頁：已知\u001B[K')
})

test('elsewhere a line comes now and then, and the last one always', () => {
  const { clock, written, progress } = shownOn(false)
  for (const [now, pages] of [[0, 1], [9_000, 2], [10_000, 3], [15_000, 4]] as const) {
    clock.now = now
    progress.show(told(pages))
  }
  progress.end()
  expect(written).toEqual(['Pages: 3 of 2000 known. States: 24. Faults so far: 7.\n', 'Pages: 4 of 2000 known. States: 32. Faults so far: 7.\n'])
})

test('what was shown last is not shown twice, and where nothing happened nothing is', () => {
  const { clock, written, progress } = shownOn(false)
  clock.now = 10_000
  progress.show(told(3))
  progress.end()
  progress.end()
  expect(written).toHaveLength(1)
})

test('what is said meanwhile stays, above the line that is updated', () => {
  const terminal = shownOn(true)
  terminal.progress.show(told(1))
  terminal.progress.say('The page is visited again.')
  expect(terminal.written[1]).toBe('\rThe page is visited again.\u001B[K\n')
  const elsewhere = shownOn(false)
  elsewhere.progress.say('The page is visited again.')
  expect(elsewhere.written).toEqual(['The page is visited again.\n'])
})

test('each language has its own words', () => {
  const all = Object.values(words).map(({ progress, resumed, runFile, again }) =>
    [progress(told(1)), resumed('27/11', told(1)), ...Object.values({ ...runFile, ...again }).map((say) => say('a.sqlite'))].join('\n')
  )
  expect(new Set(all).size).toBe(3)
  const [, traditional = '', simplified = ''] = all
  expect([findSimplifiedOnly(traditional), findTraditionalOnly(simplified)]).toEqual([[], []])
})
