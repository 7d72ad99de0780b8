import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './tracked-files.ts'

// The early script imports nothing and the shell of the apps reads no inner module of the library: their lists are copies.
const listIn = (file: string, pattern: RegExp): string[] => (pattern.exec(readFileSync(join(root, file), 'utf8'))?.[1] ?? '').split(/[|,]/).map((value) => value.replaceAll(/[\s']/g, ''))
const components = 'packages/components/src'
const shell = 'packages/app-shell/src/preferences/preferences.ts'
const offered = {
  theme: listIn(`${components}/display-settings/display-choice.ts`, /themes = \[([^\]]+)\]/),
  'text-size': listIn(`${components}/text-size/text-size-cookie.ts`, /textSizes = \[([^\]]+)\]/),
  motion: listIn(`${components}/display-settings/display-choice.ts`, /motions = \[([^\]]+)\]/),
}

test.each(Object.entries(offered))('the early script sets every %s that is offered, apart from the default', (setting, [, ...others]) => {
  expect(others.length).toBeGreaterThan(0)
  expect(listIn(`${components}/display-settings/early.ts`, new RegExp(`'?${setting}'?: /\\^\\(?([a-z|-]+)\\)?\\$/`))).toEqual(others)
})

test('the apps take every choice that is offered', () => {
  expect(listIn(shell, /themes = \[([^\]]+)\]/)).toEqual(offered.theme.slice(1))
  expect(listIn(shell, /textSizes = \[([^\]]+)\]/)).toEqual(offered['text-size'])
  expect(listIn(shell, /motion = z\.enum\(\[([^\]]+)\]/)).toEqual(offered.motion.slice(1))
})
