import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { root, trackedFiles } from './tracked-files.ts'

interface Term {
  term: string
  hant: string
  hans: string
  names: string[]
  meaning: string
  not: string[]
}

const listOf = (cell: string) => cell.split(',').map((one) => one.trim()).filter(Boolean)

const glossary: Term[] = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (term|---)/.test(line))
  .map((line) => {
    const [term = '', hant = '', hans = '', names = '', meaning = '', not = ''] = line.split('|').slice(1, -1).map((cell) => cell.trim())
    return { term, hant, hans, names: listOf(names.replaceAll('`', '')), meaning, not: listOf(not) }
  })

const copyFiles = trackedFiles.filter((file) => /(^|\/)(strings|words|page-words|wording|[a-z-]+\.messages)\.ts$/.test(file))
const codeFiles = trackedFiles.filter((file) => /^(packages|apps|cms)\/.*\.ts$/.test(file) && !/\.test\.ts$|^cms\/import\/fixtures/.test(file))

/** Texts that a reader sees, and names that a developer does, of one source. */
function wordsOf(file: string): { copy: string[]; names: string[] } {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found = { copy: [] as string[], names: [] as string[] }
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.copy.push(node.text)
    if (ts.isIdentifier(node)) found.names.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const copy = copyFiles.flatMap((file) => wordsOf(file).copy.map((text) => ({ file, text: text.toLowerCase() })))
const names = new Map<string, string>(codeFiles.flatMap((file) => wordsOf(file).names.map((name) => [name.toLowerCase(), file] as const)))
for (const file of trackedFiles.filter((path) => path.endsWith('schema.json') && path.startsWith('cms/src/api/'))) {
  const { attributes } = JSON.parse(readFileSync(join(root, file), 'utf8')) as { attributes: object }
  for (const name of Object.keys(attributes)) names.set(name.toLowerCase(), file)
}
const isWordIn = (word: string, text: string) => (/[a-z]/.test(word) ? new RegExp(`\\b${word}\\b`).test(text) : text.includes(word))

test('the glossary and the copy it speaks of are there', () => {
  expect(glossary.length).toBeGreaterThan(15)
  expect(copy.length).toBeGreaterThan(500)
  expect(names.size).toBeGreaterThan(1000)
})

describe.each(glossary.map((one) => [one.term, one] as const))('%s', (_term, { hant, hans, names: used, meaning, not }) => {
  test('is written in three languages, each in its script, with its meaning', () => {
    expect([hant, hans, meaning].filter((text) => text === '')).toEqual([])
    expect([...findSimplifiedOnly(hant), ...findTraditionalOnly(hans)]).toEqual([])
  })

  test('is called in code what the glossary says', () => {
    const isFolder = (name: string) => trackedFiles.some((file) => file.includes(`/${name}/`) || file.includes(`/${name}.`))
    expect(used.filter((name) => !names.has(name.toLowerCase()) && !isFolder(name))).toEqual([])
  })

  test('has no other name in copy, code or CMS', () => {
    const inCopy = not.flatMap((word) => copy.filter(({ text }) => isWordIn(word.toLowerCase(), text)).map(({ file }) => `${word} in ${file}`))
    const inCode = not.flatMap((word) => names.get(word.replaceAll(' ', '').toLowerCase()) ?? []).map((file) => `a name in ${file}`)
    expect([...new Set([...inCopy, ...inCode])]).toEqual([])
  })
})
