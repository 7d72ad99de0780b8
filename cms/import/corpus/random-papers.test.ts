import { validateTree } from '@clf/content/tree'
import { expect, test } from 'vitest'
import { importPaper } from '../import-paper.ts'
import { randomPaper } from './random-papers.ts'
import { wordBytes } from './word-file.ts'

const count = process.env['CLF_MATRIX'] === 'full' ? 2_000 : 60

test(`${count} papers put together by chance hold what their sources hold, and may be stored`, { timeout: 300_000 }, async () => {
  const wrong: unknown[] = []
  for (let seed = 1; seed <= count; seed += 1) {
    const paper = await importPaper(await wordBytes(randomPaper(seed)), `${seed}.docx`)
    const different = paper.checks.filter((check) => !check.same).map((check) => `${check.kind}: ${check.difference}`)
    const problems = validateTree(paper.tree).problems.filter((problem) => problem.stops === 'saving').map((problem) => `${problem.key} ${problem.path}`)
    if (different.length + problems.length > 0) wrong.push({ seed, different, problems })
  }
  expect(wrong).toEqual([])
})
