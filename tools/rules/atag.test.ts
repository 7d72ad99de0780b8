import { editionRules, rules, wcag22 } from '@clf/rules'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root, trackedFiles } from './tracked-files.ts'

interface Proof {
  file: string
  test: string
}

interface MatrixRow {
  id: string
  rules?: string[]
  byHand?: object
  outOfReach?: string
}

const read = (path: string): unknown => parse(readFileSync(join(root, 'docs/conformance', path), 'utf8'))
const { criteria } = read('atag.yml') as { criteria: { id: string; answer: string; proof?: Proof[] }[] }
const matrix = read('wcag-in-documents.yml') as { reasons: Record<string, object>; criteria: MatrixRow[] }

/** The titles of the tests of a source that are run, as they are written there, `…` for what is put in; `test.skip` and its like are none. */
function titlesIn(text: string): string[] {
  const source = ts.createSourceFile('x.tsx', text, ts.ScriptTarget.Latest, true)
  const titles: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments
      if (title && ts.isStringLiteralLike(title)) titles.push(title.text)
      if (title && ts.isTemplateExpression(title)) titles.push([title.head.text, ...title.templateSpans.map(({ literal }) => literal.text)].join('…'))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return titles
}

/** `test`, `it`, `test.each(…)`, `it.each(…)`. */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 'test' || callee.text === 'it'
  return ts.isCallExpression(callee) && ts.isPropertyAccessExpression(callee.expression) && callee.expression.name.text === 'each' && isTest(callee.expression.expression)
}

/** Whether a file is run: a test by its name, or a suite that one imports. */
const isRun = (file: string): boolean =>
  /\.(?:test|spec)\.tsx?$/.test(file) ||
  trackedFiles.some((one) => one.startsWith(`${file.split('/')[0]}/`) && /\.test\.ts$/.test(one) && readFileSync(join(root, one), 'utf8').includes(`/${file.split('/').slice(-2).join('/')}'`))

describe('titles of tests', () => {
  test.each([
    ["test('one', () => {})", ['one']],
    ["it.each([1])('%s is two', () => {})", ['%s is two']],
    ['test(`${name} in ${lang} is three`, () => {})', ['… in … is three']],
    ["describe('a group', () => { test('inside', { timeout: 1 }, () => {}) })", ['inside']],
    ["test.skip('gone', () => {}); test.todo('later'); test.fixme('broken')", []],
    ["// test('in a comment')", []],
  ])('of %s are %j', (text, titles) => {
    expect(titlesIn(text)).toEqual(titles)
  })
})

const proofs = criteria.flatMap(({ id, proof = [] }) => proof.map((one) => [`${id}: ${one.file}: ${one.test}`, one] as const))

test('the claim names tests', () => {
  expect(criteria.filter(({ answer, proof = [] }) => answer === 'met' && proof.length === 0)).toEqual([])
  expect(proofs.length).toBeGreaterThan(60)
})

test.each(proofs)('%s is there and is run', (_name, { file, test: title }) => {
  expect(trackedFiles).toContain(file)
  expect(isRun(file)).toBe(true)
  expect(titlesIn(readFileSync(join(root, file), 'utf8'))).toContain(title)
})

test('every criterion of WCAG 2.2 A and AA is asked by rules, checked by hand or out of reach of a document', () => {
  const wanted = Object.entries(wcag22).filter(([, { level }]) => level !== 'AAA').map(([id]) => id)
  expect(wanted).toHaveLength(55)
  expect(matrix.criteria.map(({ id }) => id)).toEqual(wanted)
  expect(matrix.criteria.filter(({ rules: asked = [], byHand, outOfReach }) => asked.length === 0 && !byHand && !(outOfReach && matrix.reasons[outOfReach]))).toEqual([])
})

test.each(matrix.criteria)('the rules that ask for $id are those that say so', ({ id, rules: named = [] }) => {
  const asking = [...rules, ...editionRules].filter(({ criteria: demanded }) => demanded.includes(id)).map((rule) => rule.id)
  expect(named).toEqual(expect.arrayContaining(asking))
  expect(asking).toEqual(expect.arrayContaining(named))
})
