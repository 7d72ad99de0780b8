import type { PageDocument } from '@clf/content'
import { createRandom, validTree } from '@clf/content/examples'
import { countTree, renderTree, validateTree } from '@clf/content/tree'
import type { DocumentTree, NodeIn, TreeNode } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import { describe, expect, it } from 'vitest'
import { treeContext } from '../documents/render-context.ts'
import { linkTerms } from './link-terms.ts'

const terms = [
  { code: 'officer', term: 'Officer' },
  { code: 'approving-officer', term: 'Approving officer' },
  { code: 'leave', term: 'Leave' },
]
const inChinese = [{ code: 'bureau', term: '決策局' }, { code: 'leave', term: '假期' }]

const text = (words: string, more: Omit<TreeNode<'text'>, 'type' | 'text'> = {}): TreeNode<'text'> => ({ type: 'text', text: words, ...more })
const paragraph = (...children: NodeIn<'inline'>[]): TreeNode<'paragraph'> => ({ type: 'paragraph', children })
const tree = (...children: DocumentTree['children']): DocumentTree => ({ type: 'document', version: 1, children })

function rendered(trees: Record<string, DocumentTree>, known: readonly { code: string; term: string }[] = terms, lang: LanguageTag = 'en'): string {
  const document = linkTerms(trees as unknown as PageDocument, Object.keys(trees), known) as unknown as Record<string, DocumentTree>
  return Object.keys(trees).map((field) => renderTree(document[field] as DocumentTree, treeContext(lang, { document: { files: {} }, changes: null }))).join('\n')
}

const linked = (html: string) => [...html.matchAll(/<a href="\/\w+\/glossary#term-([^"]+)">([^<]*)</g)].map(([, code, words]) => `${code} ${words}`)

describe('a term of the glossary', () => {
  it('is a link where a document first uses it, over all its texts, and nowhere else', () => {
    expect(linked(rendered({ problem: tree(paragraph(text('Apply for leave.'))), body: tree(paragraph(text('Leave and officers. An officer on leave.'))) }))).toEqual([
      'leave leave',
      'officer officers',
    ])
  })

  it('goes before one that is part of it', () => {
    expect(linked(rendered({ body: tree(paragraph(text('The approving officer is an officer.'))) }))).toEqual(['approving-officer approving officer', 'officer officer'])
  })

  it('is a whole word in English, and may stand anywhere in Chinese', () => {
    expect(linked(rendered({ body: tree(paragraph(text('Sleaves, leaver, e-leave and leave-taking.'))) }))).toEqual([])
    expect(linked(rendered({ body: tree(paragraph(text('各決策局的假期及決策局。'))) }, inChinese, 'zh-Hant-HK'))).toEqual(['bureau 決策局', 'leave 假期'])
  })

  it('is none in a heading, a link, code or words of another language', () => {
    const link = { address: 'https://a.example/' }
    const body = tree(
      { type: 'heading', level: 2, children: [text('Leave')] },
      paragraph(text('leave', { link }), text(' leave', { code: true }), text(' leave', { lang: 'fr' })),
      { ...paragraph(text('leave')), lang: 'fr' },
      paragraph(text('leave', { bold: true })),
    )
    expect(rendered({ body })).toMatch(/<p><a href="\/en\/glossary#term-leave"><strong>leave<\/strong><\/a><\/p>$/)
    expect(rendered({ body }).split('glossary#').length).toBe(2)
  })

  it('leaves numbers and places of paragraphs, and every word, as they are', () => {
    const body: DocumentTree = tree({ type: 'numbered', children: [paragraph(text('Every officer has leave.'))] }, { type: 'numbered', children: [paragraph(text('See this.'))] })
    expect(rendered({ body })).toContain(
      '<li id="p1" value="1"><p><a class="clf-paragraph-number" href="#p1">1.</a> Every <a href="/en/glossary#term-officer">officer</a> has <a href="/en/glossary#term-leave">leave</a>.</p></li><li id="p2"',
    )
  })
})

it('is linked in any tree without changing its words, numbers or ids', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const body = validTree(createRandom(seed))
    const known = [{ code: 'a', term: 'a' }, { code: 'the', term: 'the' }, { code: 'one', term: '一' }]
    const after = (linkTerms({ body } as unknown as PageDocument, ['body'], known) as PageDocument).body
    const shown = (each: DocumentTree) => renderTree(each, treeContext('en', { document: { files: {} }, changes: null })).replaceAll(/<a href="\/en\/glossary#[^"]*">(.*?)<\/a>/g, '$1')
    expect(shown(after)).toBe(shown(body))
    expect([...countTree(after).anchors.values()]).toEqual([...countTree(body).anchors.values()])
    expect(validateTree(body).tree).not.toBeNull()
  }
})
