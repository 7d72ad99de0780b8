import { plainText } from '@clf/content'
import { importRequest } from '@clf/content/import'
import { describe, expect, test } from 'vitest'
import { countLetters, differenceOf, lettersOf } from '../check/letters.ts'
import { treeInventory } from '../check/tree-inventory.ts'
import { allCases } from '../corpus/all-cases.ts'
import { wordBytes } from '../corpus/word-file.ts'
import { importPaper } from '../import-paper.ts'
import { blocksOfTree } from './blocks-of-tree.ts'

const facts = {
  series: 'demonstration',
  number: 1,
  year: 2026,
  date: '2026-03-09',
  force: 'information',
  classification: 'unclassified',
  lifecycle: 'current',
  revisedOn: '2026-03-09',
  reviewBy: '2027-03-09',
  demonstration: true,
}
const words = { title: 'T', summary: 'S', from: 'F', to: 'T' }

describe.each(allCases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  test('as stored blocks keeps every word, and is what the CMS takes', async () => {
    const { tree } = await importPaper(await wordBytes(one.file), 'a.docx')
    const { blocks } = blocksOfTree(tree, false)
    const { paragraphs, notes, readings } = treeInventory(tree)
    const stored = plainText(blocks.map((block) => (block.__component === 'content.table' && /^Table \d+$/.test(block.caption) ? { ...block, caption: '' } : block)))
    // Marks of notes are printed by stored blocks and counted by the tree, so that figures are left to the test of references.
    const lettersAlone = (text: string): Map<string, number> => countLetters(lettersOf(text).replace(/\d|[ivx*]/g, ''))
    expect(differenceOf(lettersAlone([...paragraphs, ...notes, ...readings].join('\n')), lettersAlone(stored))).toBe('')
    const body = blocks.length > 0 ? blocks : [{ __component: 'content.text', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }] }]
    expect(importRequest.safeParse({ publish: false, circular: { ...facts, locales: { en: { ...words, body } } } }).error?.issues ?? []).toEqual([])
  })
})
