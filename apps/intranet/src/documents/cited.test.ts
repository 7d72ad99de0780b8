import { kinds } from '@clf/content'
import { kindExamples } from '@clf/content/examples'
import { asAtDay } from '@clf/content/in-force'
import type { DocumentTree } from '@clf/content/tree'
import { expect, it } from 'vitest'
import { citedPlace } from './cited.ts'
import type { DocumentView } from './document-view.ts'

const context = { lang: 'en', label: () => 'CSB Circular' } as const
const [example] = kindExamples.circular('en')
if (!example) throw new Error('An example is needed.')
const paragraph = (text: string, number?: string) => ({ type: 'numbered', ...(number && { number }), children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] })
const body = { type: 'document', version: 1, children: [paragraph('One'), paragraph('Two'), paragraph('Three', '2A')] } as unknown as DocumentTree
const document = { ...example, number: 2, year: 2024, reference: 'csb-circular/2-2024', body }
const view = { kind: kinds.circular, document, context, entry: kinds.circular.entry(document as never, context) } as unknown as DocumentView
const cited = (query: string) => citedPlace(view, asAtDay('2024-03-01'), new URLSearchParams(query))

it('cites the document as at the day, with its address', () => {
  expect(cited('')).toEqual({ text: 'CSB Circular No. 2/2024, as at 1 March 2024', path: '/en/circulars/csb-circular/2-2024?as-at=2024-03-01', missing: null })
})

it.each([['2', 'paragraph 2', '#p2'], [' 2a ', 'paragraph 2A', '#p2A']])('cites paragraph %j', (asked, place, fragment) => {
  const { text, path } = cited(new URLSearchParams({ paragraph: asked }).toString())
  expect([text, path.toLowerCase()]).toEqual([`CSB Circular No. 2/2024, ${place}, as at 1 March 2024`, `/en/circulars/csb-circular/2-2024?as-at=2024-03-01${fragment.toLowerCase()}`])
})

it.each(['9', 'x', '<b>'])('says that there is no paragraph %j, and cites the document', (asked) => {
  expect(cited(new URLSearchParams({ paragraph: asked }).toString())).toMatchObject({ text: 'CSB Circular No. 2/2024, as at 1 March 2024', missing: asked })
})
