import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const source = new URL('..', import.meta.url)
const index = readFileSync(new URL('index.ts', source), 'utf8')
const files = [...index.matchAll(/'\.\/(([a-z-]+)\/\2\.ts)'/g)].map(([, file]) => file ?? '')

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name ?? '').sort()
const attributeOf = (property: string) => /attribute: '([a-z-]+)'/.exec(property)?.[1] ?? /^\w+/.exec(property.trim())?.[0]

test('index.ts exports the ten elements of the house and those that follow', () => {
  expect(files.length).toBeGreaterThanOrEqual(10)
})

describe.each(files)('%s', (file) => {
  const code = readFileSync(new URL(file, source), 'utf8')
  const comment = /\/\*\*(?:(?!\*\/)[\s\S])*@tag[\s\S]*?\*\//.exec(code)?.[0] ?? ''
  const body = code.replace(comment, '')

  test('documents every attribute and no other', () => {
    const properties = /static override properties = \{\n([\s\S]*?)\n {2}\}/.exec(code)?.[1] ?? ''
    const attributes = properties.split('\n').flatMap((line) => (line.trim() ? [attributeOf(line)] : []))
    expect(matches(comment, /@attr \{[^}]+\} ([\w-]+) - \S/g)).toEqual(attributes.sort())
  })

  test('documents every slot and no other', () => {
    const slots = matches(body, /<slot(?: name="([\w-]+)")?[\s>]/g)
    expect(matches(comment, /@slot(?: ([\w-]+))? - \S/g)).toEqual(slots)
  })

  test('documents every event and no other', () => {
    const events = matches(body, /new (\w+Event)\(/g)
    expect(matches(comment, /@event \{(\w+)\} clf-[\w-]+ - \S/g)).toEqual(events)
  })

  test('states its tag, status, age and criteria', () => {
    const tag = `clf-${file.split('/')[0]}`
    expect(comment).toContain(`@tag ${tag}\n`)
    expect(body).toContain(`define('${tag}', `)
    expect(comment).toMatch(/@status stable[\s\S]*@since \d+\.\d+\.\d+/)
    expect(comment).toMatch(/WCAG 2\.2: \d\.\d\.\d+ /)
  })

  test('has a README with an example', () => {
    const readme = readFileSync(new URL(file.replace(/[^/]+$/, 'README.md'), source), 'utf8')
    expect(readme).toContain(`<clf-${file.split('/')[0]}`)
  })
})
