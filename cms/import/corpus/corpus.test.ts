import { validateTree } from '@clf/content/tree'
import { describe, expect, test } from 'vitest'
import { importPaper } from '../import-paper.ts'
import type { ImportedPaper } from '../import-paper.ts'
import { allCases } from './all-cases.ts'
import type { CorpusCase } from './corpus-case.ts'
import { outlineOf } from './outline.ts'
import { wordBytes } from './word-file.ts'
import type { WordSpelling } from './word-file.ts'

const spellings: Record<string, WordSpelling> = {
  'with other prefixes': { prefixes: true },
  'in the strict variant': { strict: true },
  'in UTF-16': { utf16: true },
  'without compression': { stored: true },
  'under another path': { mainPath: 'word/parts/main.xml' },
}

const importCase = async ({ name, file }: CorpusCase, spelling?: WordSpelling): Promise<ImportedPaper> => importPaper(await wordBytes(file, spelling), `${name}.docx`)

const imported = new Map<CorpusCase, Promise<ImportedPaper>>()
const importOnce = (one: CorpusCase): Promise<ImportedPaper> => {
  const paper = imported.get(one) ?? importCase(one)
  imported.set(one, paper)
  return paper
}

/** What a case says must come out, beside what did. */
function compared(corpusCase: CorpusCase, paper: ImportedPaper): [unknown, unknown] {
  const { tree, title, facts = {}, closing, named = [] } = corpusCase
  const guessed = Object.fromEntries(Object.keys(facts).map((kind) => [kind, paper.guesses.find((guess) => guess.kind === kind)?.value]))
  const found = [...paper.findings].map(({ kind, excerpt }) => `${kind}: ${excerpt}`).toSorted()
  return [
    {
      tree: outlineOf(paper.tree).split('\n'),
      title: title === undefined ? undefined : paper.title,
      facts: guessed,
      closing: closing === undefined ? undefined : paper.closing.map((line) => line.text),
      named: found,
    },
    { tree, title, facts, closing, named: named.map(([kind, words]) => `${kind}: ${words}`.trimEnd()).toSorted().map((line) => (line.endsWith(':') ? `${line} ` : line)) },
  ]
}

test('the corpus holds at least 120 files, each with a name of its own, of which at least 110 come out whole', () => {
  expect(allCases.length).toBeGreaterThanOrEqual(120)
  expect(new Set(allCases.map(({ name }) => name)).size).toBe(allCases.length)
  expect(allCases.filter(({ shortOf }) => shortOf === undefined).length).toBeGreaterThanOrEqual(110)
})

test('a file of the corpus has the same bytes each time', async () => {
  const [first] = allCases
  expect((await wordBytes((first as CorpusCase).file)).equals(await wordBytes((first as CorpusCase).file))).toBe(true)
})

describe.each(allCases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  test('comes out as it must', async () => {
    const [found, expected] = compared(one, await importOnce(one))
    expect(found).toEqual(expected)
  })

  test('holds what its source holds, and may be stored', async () => {
    const paper = await importOnce(one)
    expect(paper.checks.filter((check) => !check.same)).toEqual([])
    expect(validateTree(paper.tree).problems.filter((problem) => problem.stops === 'saving')).toEqual([])
  })
})

describe('what falls short', () => {
  test.each(allCases.filter(({ shortOf }) => shortOf !== undefined).map((one) => [one.name, one] as const))('%s is named or asked for', async (_name, one) => {
    const paper = await importOnce(one)
    expect(paper.notPlaced.length + paper.doubtful.length).toBeGreaterThan(0)
  })
})

const isFull = process.env['CLF_MATRIX'] === 'full'
const respelled = isFull ? allCases : allCases.filter((_one, index) => index % 12 === 0)

describe.each(Object.entries(spellings))('written %s', (_how, spelling) => {
  test.each(respelled.map((one) => [one.name, one] as const))('%s comes out the same', async (_name, one) => {
    const [found, expected] = compared(one, await importCase(one, spelling))
    expect(found).toEqual(expected)
  })
})
