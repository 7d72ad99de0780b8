import { themes } from '@clf/audit'
import { motionNames, systemThemeNames, textSizeNames, themeNames } from '@clf/tokens/choices'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, trackedFiles } from './tracked-files.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const components = 'packages/components/src'

// Elements and apps import the lists of the tokens. The early script imports nothing, and what is said of an attribute is text.
const chosen = [['theme', themeNames], ['text-size', textSizeNames.filter((name) => name !== 'default')], ['motion', motionNames]] as const
const offered = { theme: ['device', ...themeNames], 'text-size': textSizeNames, motion: ['device', ...motionNames] }

test.each(chosen)('the early script sets every %s that the tokens have, apart from the default', (setting, names) => {
  expect(names.length).toBeGreaterThan(0)
  const [, found = ''] = new RegExp(`'?${setting}'?: /\\^\\(?([a-z|-]+)\\)?\\$/`).exec(read(`${components}/display-settings/early.ts`)) ?? []
  expect(found.split('|')).toEqual(names)
})

test.each(['display-settings', 'text-size', 'header'])('the contract of clf-%s names every choice that the tokens have', (element) => {
  const text = read(`${components}/${element}/${element}.ts`)
  const documented = [...text.matchAll(/@attr \{([^}]+)\} (theme|text-size|motion) /g)]
  expect(documented.length).toBeGreaterThan(0)
  for (const [, values = '', setting] of documented) expect(values.replaceAll("'", '').split('|')).toEqual(offered[setting as keyof typeof offered])
})

test('the audit judges every theme that a reader’s system can choose, and forced colours', () => {
  expect(themes).toEqual([...systemThemeNames, 'forced-colours'])
})

test('no other file lists the themes', () => {
  const lists = trackedFiles.filter((file) =>
    /\.(?:ts|js|mjs|astro|tsx)$/.test(file) && !/\.test\.ts$|\.spec\.ts$/.test(file) && /'light',\s*'dark',\s*'high-contrast'|light\|dark\|high-contrast/.test(read(file))
  )
  expect(lists).toEqual(['packages/audit/src/visit/state.ts', `${components}/display-settings/early.ts`, 'packages/tokens/src/read-sources.ts'])
})
