import type { DocumentTree, TreeNode } from '@clf/content/tree'
import { walk } from '@clf/content/tree'
import { expect, test } from 'vitest'
import { openArchive } from '../archive/open-archive.ts'
import { titled } from '../corpus/corpus-case.ts'
import { wordBytes } from '../corpus/word-file.ts'
import { across, checkbox, deleted, down, fraction, item, math, mr, note, p, picture, r, run, table, under } from '../corpus/word-xml.ts'
import type { Finding } from '../paper/finding.ts'
import { recognisePaper } from '../recognise/recognise-paper.ts'
import { readWord } from '../word/read-word.ts'
import { compareWithSource } from './compare.ts'

const body = titled(
  item(1, 0, 'Heads shall pay 50% of:'),
  item(1, 1, ['the rent', note(1), ';']),
  item(1, 1, ['a sum of ', math(fraction(mr('a'), mr('2'))), '.']),
  item(1, 0, [checkbox(true), r(' Yes '), checkbox(false), r(' No'), r(' hidden', 'vanish'), deleted(' gone')]),
  table([[down('Type'), across(2, 'Deadline')], [under(), 'New', 'Old'], ['Forms', '1 May', '1 June']]),
  p([run(picture('rP', 'A map'))]),
  p('The end.'),
)
const file = { body, lists: { 1: ['decimal|%1.', 'lowerLetter|(%2)'] }, footnotes: { 1: 'Monthly.' }, links: { rP: 'image media/a.png' }, parts: { 'media/a.png': Buffer.from('89504e47', 'hex') } }

type Spoil = (tree: DocumentTree, all: TreeNode[]) => void

/** Kinds of checks that find a difference after a tree was spoilt. */
async function foundAfter(spoil: Spoil, findings?: Finding[]): Promise<string[]> {
  const { paper, inventory } = await readWord(await openArchive(await wordBytes(file), 'a.docx'))
  const recognised = recognisePaper(paper, 'en')
  spoil(recognised.tree, [...walk(recognised.tree)].map(({ node }) => node))
  return compareWithSource(inventory, recognised, findings ?? recognised.findings, false).filter((check) => !check.same).map((check) => check.kind)
}

const first = <Name extends TreeNode['type']>(all: TreeNode[], type: Name): TreeNode<Name> => all.find((node) => node.type === type) as TreeNode<Name>

test('a tree that holds what the source holds differs in nothing', async () => {
  expect(await foundAfter(() => undefined)).toEqual([])
})

test.each<[string, Spoil, string[]]>([
  ['a word', (_tree, all) => void (first(all, 'text').text = 'Heads pay 50% of:'), ['words', 'order']],
  ['a sign', (_tree, all) => void (first(all, 'text').text = 'Heads shall pay 50 of:'), ['signs']],
  ['the order of two paragraphs', (tree) => void tree.children.reverse(), ['order']],
  ['a number', (_tree, all) => void (first(all, 'numbered').number = '7'), ['words', 'order']],
  ['the mark of an item', (_tree, all) => void (first(all, 'item').mark = '(x)'), ['words', 'order']],
  ['the place of a cell', (_tree, all) => void (first(all, 'row').children.reverse()), ['order', 'cells']],
  ['how far a cell reaches', (_tree, all) => void delete first(all, 'cell').rowspan, ['cells']],
  ['the note of a mark', (_tree, all) => void (first(all, 'note').children.splice(0)), ['notes']],
  ['a formula', (_tree, all) => void (first(all, 'formula').children.splice(0)), ['words', 'formulas']],
  ['a tick', (_tree, all) => void (first(all, 'checkbox').checked = false), ['words', 'order', 'boxes']],
  [
    'a picture',
    (tree) =>
      void tree.children.splice(
        0,
        tree.children.length,
        ...tree.children.map((node) => (node.type === 'numbered'
          ? { ...node, children: node.children.filter((child) => child.type !== 'image') }
          : node)
        ),
      ),
    ['pictures'],
  ],
])('what is lost or changed is found: %s', async (_what, spoil, kinds) => {
  expect(await foundAfter(spoil)).toEqual(kinds)
})

test('hidden and deleted text that nobody names is found', async () => {
  expect(await foundAfter(() => undefined, [])).toEqual(['hidden text', 'deleted text'])
})
