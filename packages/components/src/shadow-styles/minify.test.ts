import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { minifyStyles } from './minify.ts'

const source = new URL('../', import.meta.url)
const files = globSync('**/*.styles.ts', { cwd: source.pathname })
const built = (file: string) => readFileSync(new URL(`../dist/${file.replace('.ts', '.js')}`, source), 'utf8')

test('leaves out white space and comments, and nothing else', () => {
  expect(minifyStyles('tag.styles.js', 'export const styles = css `\n  /* Why. */\n  :host {\n    color: red;\n  }\n`;\n')).toBe('export const styles = css`:host{color:red}`;\n')
})

test('keeps an escaped character escaped', () => {
  expect(minifyStyles('a.styles.js', 'css`a::after { content: "\\\\2192"; }`')).toBe('css`a:after{content:"→"}`')
})

test('refuses what it could not read whole', () => {
  expect(() => minifyStyles('a.styles.js', 'css `a { color: ${colour}; }`')).toThrow('a.styles.js puts a value into its css`…`. Write it out, or as a custom property.')
  expect(() => minifyStyles('a.styles.js', 'export const styles = []')).toThrow('a.styles.js holds no css`…`.')
  expect(() => minifyStyles('a.styles.js', 'css`a { color: red`')).not.toThrow()
  expect(() => minifyStyles('a.styles.js', 'css`} a {`')).toThrow()
})

test('finds the styles of the elements', () => {
  expect(files.length).toBeGreaterThan(15)
})

test.each(files)('%s is built as written, minified', (file) => {
  const styles = /css ?`[^`]*`/.exec(minifyStyles(file, readFileSync(new URL(file, source), 'utf8')))
  expect(built(file)).toContain(styles?.[0])
})
