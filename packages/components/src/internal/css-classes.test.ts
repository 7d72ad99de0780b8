import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '..')
const readme = readFileSync(join(source, '../README.md'), 'utf8')

const names = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name)

const styled = new Set(globSync(['css/*.css', '*/*.styles.ts'], { cwd: source }).flatMap((file) => names(readFileSync(join(source, file), 'utf8'), /\.(clf-[a-z-]*[a-z])/g)))

/** From the sentence on classes to the next heading, and every class that the examples write. */
const [, classes = ''] = /^Classes of clf\.css([^]*?)^## /m.exec(readme) ?? []
const written = (text: string) => names(text, /class(?:Name)?="([^"]*)"/g).flatMap((list) => list.split(/\s+/)).filter((name) => /^clf-[a-z-]*[a-z]$/.test(name))
const listed = new Set(names(classes, /`(clf-[a-z-]*[a-z])`/g))

test('the README lists every class of the style sheets', () => {
  expect(styled.size).toBeGreaterThan(20)
  expect([...styled].filter((name) => !listed.has(name)), 'Name the class in packages/components/README.md, or take it out of src/css.').toEqual([])
})

test('the README lists no class that the style sheets do not have', () => {
  expect([...listed, ...written(readme)].filter((name) => !styled.has(name)), 'Style the class in src/css, or take it out of the README.').toEqual([])
})

test('templates of the house write no class that the style sheets do not have', () => {
  const root = join(source, '../../..')
  const files = globSync(['packages/*/src/**/*.{ts,astro}', 'apps/*/src/**/*.{ts,astro}'], { cwd: root }).filter((file) => !/\.test\.ts$|dist/.test(file))
  const used = files.flatMap((file) => written(readFileSync(join(root, file), 'utf8')).map((name) => `${file}: ${name}`))
  expect(used.length).toBeGreaterThan(20)
  expect(used.filter((use) => !styled.has(use.slice(use.indexOf(': ') + 2)))).toEqual([])
})
