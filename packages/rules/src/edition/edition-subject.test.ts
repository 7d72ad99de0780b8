import { expect, test } from 'vitest'
import { editionOf } from '../labels/cases.ts'
import { subjectOfEdition } from './edition-subject.ts'

test('a run of words has its own place, with its first 200 characters', () => {
  const { versions } = subjectOfEdition(editionOf({ en: `See **${'x'.repeat(201)}**` }))
  const runs = versions.flatMap(({ nodes }) => nodes.filter(({ node }) => node.type === 'text'))
  expect(runs.map(({ pointer, snippet }) => [pointer, snippet])).toEqual([['en.body.children.0.children.0', 'See '], ['en.body.children.0.children.1', 'x'.repeat(200)]])
})
