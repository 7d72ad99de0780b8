import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root, trackedFiles } from './tracked-files.ts'

const rooms = /^(packages\/(content|rules|app-shell)|apps\/[a-z-]+|cms)\/.*\.ts$/

/**
 * Silent ends of choices in a source: a `default:` that neither throws, refuses nor proves that it is never reached, and a
 * lookup by kind or block with something to fall back on. Each as `line: text`.
 */
function silentEnds(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isDefaultClause(node) && !/\bthrow\b|\brefuse\w*\(|satisfies never/.test(node.getText())) found.push(node.getText())
    if (ts.isBinaryExpression(node) && isFallback(node) && isLookupByKind(node.left)) found.push(node.getText())
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.map((end) => `${file}: ${end.split('\n')[0]}`)
}

function isFallback({ operatorToken: { kind }, right }: ts.BinaryExpression): boolean {
  // Counting from nothing is no choice between kinds.
  return (kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken) && right.getText() !== '0'
}

function isLookupByKind(node: ts.Expression): boolean {
  if (!ts.isElementAccessExpression(node)) return false
  return /^(kind|kindName|block\.__component|.*\.__component|kind\.name|.*\.kind)$/.test(node.argumentExpression.getText())
}

test.each([
  ["switch (block.__component) { case 'content.text': return 1\n default: return [] }", 1],
  ["switch (x) { case 'a': return 1\n default: throw new Error('unknown') }", 0],
  ["switch (x) { case 'a': return 1\n default: return x satisfies never }", 0],
  ["const path = paths[kind] ?? '/site-map'", 1],
  ['const render = renderers[block.__component] || nothing', 1],
  ["const name = names[0] ?? ''", 0],
])('%j has %i silent ends', (text, count) => {
  expect(silentEnds('x.ts', text)).toHaveLength(count)
})

test('no choice between kinds or blocks ends in silence', () => {
  const files = trackedFiles.filter((file) => rooms.test(file) && !file.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap((file) => silentEnds(file, readFileSync(join(root, file), 'utf8')))).toEqual([])
})
