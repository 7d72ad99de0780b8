import type { DocumentTree, NodeIn } from '@clf/content/tree'
import { describe, expect, test } from 'vitest'
import { alignTrees } from './align.ts'
import { compareTranslation, offerSimplified, recordTranslation } from './translation.ts'

const tree = (...children: NodeIn<'top'>[]): DocumentTree => ({ type: 'document', version: 1, children })
const words = (text: string): NodeIn<'block'>[] => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
const numbered = (text: string, id?: string): NodeIn<'top'> => ({ type: 'numbered', ...(id === undefined ? {} : { id }), children: words(text) })
const heading = (text: string): NodeIn<'top'> => ({ type: 'heading', level: 2, children: [{ type: 'text', text }] })
const shown = (source: DocumentTree, target: DocumentTree) => alignTrees(source, target).map((pair) => `${pair.source ?? '–'}:${pair.target ?? '–'}`).join(' ')

const en = tree(heading('Leave'), numbered('Staff have 14 days.'), numbered('Ask by 5 May 2026.'), numbered('Tell your supervisor.'))

describe('blocks side by side', () => {
  test('go together in their order', () => {
    expect(shown(en, tree(heading('假期'), numbered('職員有14日假期。'), numbered('請於2026年5月5日前申請。'), numbered('請通知主管。')))).toBe('0:0 1:1 2:2 3:3')
  })

  test('one that is missing in the middle moves no other', () => {
    expect(shown(en, tree(heading('假期'), numbered('職員有14日假期。'), numbered('請通知主管。')))).toBe('0:0 1:1 2:– 3:2')
    expect(shown(en, tree(heading('假期'), numbered('請於2026年5月5日前申請。'), numbered('請通知主管。')))).toBe('0:0 1:– 2:1 3:2')
  })

  test('one that the source has not is alone', () => {
    expect(shown(tree(heading('Leave'), numbered('14 days')), tree(heading('假期'), { type: 'paragraph', children: [] }, numbered('14日')))).toBe('0:0 –:1 1:2')
  })

  test('those with the same name go together, whatever they say', () => {
    expect(shown(tree(numbered('a'), numbered('b', 'x'), numbered('c')), tree(numbered('乙', 'x'), numbered('丙')))).toBe('0:– 1:0 2:1')
  })

  test('empty trees and 2,000 blocks are laid side by side', () => {
    expect(shown(tree(), tree())).toBe('')
    expect(shown(tree(), en)).toBe('–:0 –:1 –:2 –:3')
    const many = tree(...Array.from({ length: 2000 }, (_, index) => numbered(`No. ${index}`)))
    expect(alignTrees(many, tree(...many.children.toSpliced(700, 1))).filter(({ target }) => target === null)).toEqual([{ source: 700, target: null }])
  })
})

describe('the state of a translation', () => {
  const tc = tree(heading('假期'), numbered('職員有14日假期。'), numbered('請於2026年5月5日前申請。'))
  const record = recordTranslation(en, tc, [])

  test('what is missing is missing, the rest is current', () => {
    expect(compareTranslation(en, tc, record).map(({ state }) => state)).toEqual(['current', 'current', 'current', 'missing'])
  })

  test('a source that changed leaves its translation older, until that is written anew', () => {
    const changed = tree(...en.children.with(1, numbered('Staff have 18 days.')))
    expect(compareTranslation(changed, tc, record).map(({ state }) => state)).toEqual(['current', 'older', 'current', 'missing'])
    // Saving something else does not make it current.
    expect(compareTranslation(changed, tc, recordTranslation(changed, tc, record)).map(({ state }) => state)[1]).toBe('older')
    const written = tree(...tc.children.with(1, numbered('職員有18日假期。')))
    expect(compareTranslation(changed, written, recordTranslation(changed, written, record)).map(({ state }) => state)[1]).toBe('current')
  })

  test('an older block that somebody says is right is current', () => {
    const changed = tree(...en.children.with(1, numbered('Staff have 14 days!')))
    const right = recordTranslation(changed, tc, record, new Set([1]))
    expect(compareTranslation(changed, tc, right)[1]?.state).toBe('current')
  })

  test('a new name changes nothing: it is no word', () => {
    const named = tree(...en.children.with(1, numbered('Staff have 14 days.', 'leave')))
    expect(compareTranslation(named, tc, record)[1]?.state).toBe('current')
  })
})

describe('Simplified by conversion', () => {
  test('is unread until somebody has read it', async () => {
    const { tree: sc, record } = await offerSimplified(tree(heading('衞生署的回覆'), numbered('職員')))
    expect(sc).toEqual(tree(heading('卫生署的回复'), numbered('职员')))
    const source = tree(heading('衞生署的回覆'), numbered('職員'))
    expect(compareTranslation(source, sc, record).map(({ state }) => state)).toEqual(['unread', 'unread'])
    const read = recordTranslation(source, sc, record, new Set([0]))
    expect(compareTranslation(source, sc, read).map(({ state }) => state)).toEqual(['current', 'unread'])
  })

  test('a converted block that is written anew is read', async () => {
    const source = tree(numbered('職員'))
    const { record } = await offerSimplified(source)
    expect(compareTranslation(source, tree(numbered('工作人员')), record)[0]?.state).toBe('current')
  })
})
