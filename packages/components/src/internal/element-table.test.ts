import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, new URL('..', import.meta.url)), 'utf8')
const elements = [...read('index.ts').matchAll(/'\.\/([a-z-]+)\/\1\.ts'/g)].map(([, name]) => String(name))
const commentOf = (name: string) => /\/\*\*(?:(?!\*\/)[\s\S])*@tag[\s\S]*?\*\//.exec(read(`${name}/${name}.ts`))?.[0] ?? ''

/** `kind` (primary, secondary), `stacked` or `label="…"`, from `{'primary'|'secondary'} kind`. */
function attributeText(type: string, name: string): string {
  const values = [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value)
  if (values.length > 0) return `\`${name}\` (${values.join(', ')})`
  return type === 'boolean' ? `\`${name}\`` : `\`${name}="…"\``
}

function contentText(comment: string): string {
  const slots = [...comment.matchAll(/@slot (?:([a-z-]+) )?- ([^\n]+)/g)].map(([, name, text]) => (name ? `\`slot="${name}"\`: ${text}` : text))
  return slots.join(' ') || (/@summary ([^\n]+)/.exec(comment)?.[1] ?? '')
}

/** What the table of the package's README says of an element: its attributes and what goes into it, from its class comment. */
function rowOf(name: string): string {
  const comment = commentOf(name)
  const attributes = [...comment.matchAll(/@attr \{([^}]+)\} ([a-z-]+)/g)].map(([, type = '', attribute = '']) => attributeText(type, attribute))
  const cells = [`[clf-${name}](src/${name}/README.md)`, attributes.join(', '), contentText(comment).replaceAll('|', String.raw`\|`)]
  return `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' ')
}

const rows = read('../README.md').split('\n').filter((line) => line.startsWith('| [clf-'))

test.each(elements)('the README of the package says what clf-%s takes', (name) => {
  const row = rowOf(name)
  expect(rows, `<clf-${name}>: its row in packages/components/README.md is missing or differs from the class comment. Write:\n${row}\n`).toContain(row)
})

test('the README of the package lists no element that is gone', () => {
  expect(rows.length, 'Take the row of an element that is gone out of packages/components/README.md.').toBe(elements.length)
})
