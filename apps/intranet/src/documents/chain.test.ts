import { kinds } from '@clf/content'
import { kindExamples } from '@clf/content/examples'
import { expect, it } from 'vitest'
import { chainOf } from './chain.ts'

const context = { lang: 'en', label: () => 'General Circular' } as const
const [example] = kindExamples.circular('en')
if (!example) throw new Error('An example is needed.')
const numbered = (number: number, more: object = {}) => ({ ...example, documentId: `c${number}`, number, supersedes: [], supersededBy: [], toBeSupersededBy: [], ...more })
const numbers = (links: { entry: { number?: string } }[]) => links.map(({ entry }) => entry.number)

it('goes from the oldest to the newest, each once', () => {
  const oldest = numbered(1)
  const document = numbered(4, {
    supersedes: [numbered(3, { supersedes: [numbered(2, { supersedes: [oldest] })] })],
    supersededBy: [numbered(5, { supersededBy: [numbered(6), numbered(4)] })],
    toBeSupersededBy: [numbered(7)],
  })
  const { before, after, coming } = chainOf(kinds.circular, document, context)
  expect(numbers(before)).toEqual(['General Circular No. 1/2026', 'General Circular No. 2/2026', 'General Circular No. 3/2026'])
  expect(numbers(after)).toEqual(['General Circular No. 5/2026', 'General Circular No. 6/2026'])
  expect(numbers(coming)).toEqual(['General Circular No. 7/2026'])
})

it('is empty where nothing was asked for', () => {
  expect(chainOf(kinds.circular, numbered(1, { supersedes: undefined, supersededBy: null }), context)).toEqual({ before: [], after: [], coming: [] })
})
