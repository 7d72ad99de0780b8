import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '..')
const shell = join(import.meta.dirname, '../../../../packages/app-shell/src')
const library = readFileSync(join(import.meta.dirname, '../../../../packages/components/README.md'), 'utf8')

function textsIn(folder: string, ending: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending))
  return files.map((file) => readFileSync(join(folder, file), 'utf8'))
}

/** Classes that components write: `class="a b"` and, of `class={…}` and `class:list`, every quoted word. */
const used = new Set(
  [...textsIn(source, '.astro'), ...textsIn(shell, '.astro')]
    .flatMap((text) => [...text.matchAll(/\bclass(?::list)?=(?:"([^"]*)"|\{([^}]*)\})/g)])
    .flatMap(([, plain, expression]) => plain?.split(/\s+/) ?? [...(expression ?? '').matchAll(/['"`]([^'"`]+)['"`]/g)].flatMap(([, words]) => words?.split(/\s+/) ?? [])),
)
const sheets = [...textsIn(source, '.css'), ...textsIn(shell, '.css')]
const styled = new Set(sheets.flatMap((text) => [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? '')))

const isOwn = (name: string) => /^(?:intranet|shell)-/.test(name)
const isDocumented = (name: string) => library.includes(`\`${name}\``)

it('every class is one the README of the components names, or one of the shell’s or the intranet’s own', () => {
  expect(used.size).toBeGreaterThan(10)
  expect([...used, ...styled].filter((name) => !isOwn(name) && !isDocumented(name))).toEqual([])
})

it('every class of its own is both used and styled', () => {
  expect([...used].filter((name) => isOwn(name) && !styled.has(name))).toEqual([])
  expect([...styled].filter((name) => isOwn(name) && !used.has(name))).toEqual([])
})

it('no style sheet of an app takes its colours from anywhere but the tokens', () => {
  expect(sheets.join('\n')).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i)
})
