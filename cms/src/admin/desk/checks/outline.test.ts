import type { Edition } from '@clf/rules'
import { expect, it } from 'vitest'
import { outlineOf } from './outline.ts'

const heading = (level: number, text: string) => ({ type: 'heading', level, children: [{ type: 'text', text }] })
const paragraph = { type: 'paragraph', children: [] }
const edition = (words: object): Edition => ({ kind: 'circular', facts: {}, words, around: {} }) as never
const body = (...children: unknown[]) => ({ type: 'document', version: 1, children })

it('headings stand below those that they belong to, also when a level is skipped', () => {
  const en = { title: 'T', body: body(heading(2, 'Scope'), paragraph, heading(4, 'Staff'), heading(3, 'Rooms'), heading(2, 'Fees')) }
  expect(outlineOf(edition({ en }))).toEqual([{
    language: 'en',
    entries: [
      { path: 'en.body.children.0', words: 'Scope', below: [{ path: 'en.body.children.2', words: 'Staff', below: [] }, { path: 'en.body.children.3', words: 'Rooms', below: [] }] },
      { path: 'en.body.children.4', words: 'Fees', below: [] },
    ],
  }])
})

it('a language without headings is left out, and a text that cannot be read has none', () => {
  expect(outlineOf(edition({ en: { body: body(paragraph) }, tc: { body: { some: 'thing' } }, sc: { body: body({}, null, { type: 'heading' }) } }))).toEqual([])
})
