import { validateTree } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import { judgeEdition } from '@clf/rules'
import type { Edition } from '@clf/rules'
import { languageTags, pathOf } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { expect, test } from 'vitest'
import { examplesIn } from './examples.ts'
import { partIds } from './part.ts'
import type { PartId } from './part.ts'
import { writingHelp } from './strings.ts'

/** An example below the heading and the first words of its part, as it stands on the page. */
function bodyOf(part: PartId, tag: LanguageTag): DocumentTree {
  const { heading, paragraphs: [words = ''] } = writingHelp[tag].parts[part]
  const own = examplesIn(tag)[part]?.children ?? []
  return {
    type: 'document',
    version: 1,
    children: [{ type: 'heading', level: 2, children: [{ type: 'text', text: heading }] }, { type: 'paragraph', children: [{ type: 'text', text: words }] }, ...own],
  }
}

const wordsIn = (part: PartId) =>
  Object.fromEntries(languageTags.map((tag) => [pathOf(tag), { locale: tag, title: writingHelp[tag].title, summary: writingHelp[tag].description, body: bodyOf(part, tag) }]))

const withExamples = partIds.filter((id) => examplesIn('en')[id] !== undefined)

test('there are examples of several kinds', () => {
  expect(withExamples).toEqual(['structure', 'tables', 'links', 'languages'])
})

test.each(withExamples)('the examples in %s are what rules ask for', (part) => {
  for (const tag of languageTags) expect(validateTree(examplesIn(tag)[part]).problems).toEqual([])
  const { findings, outcomes } = judgeEdition({ kind: 'guideline', facts: {}, words: wordsIn(part), around: { today: '2026-11-28' } } as unknown as Edition)
  const ofTheBody = findings.filter(({ pointer }) => pointer.includes('.body'))
  expect(ofTheBody.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([])
  expect(Object.values(outcomes).filter((outcome) => outcome === 'passed').length).toBeGreaterThan(5)
})
