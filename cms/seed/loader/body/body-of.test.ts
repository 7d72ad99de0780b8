import { describe, expect, it } from 'vitest'
import { bodyOf } from './body-of.ts'

const text = (value: string) => ({ type: 'text', text: value })
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] })
const plain = (source: string) => bodyOf(source, { language: 'en', numbered: false }).children
const numbered = (source: string) => bodyOf(source, { language: 'en', numbered: true })
const chinese = (source: string) => bodyOf(source, { language: 'zh-Hant-HK', numbered: false }).children

describe('a Markdown body', () => {
  it('becomes headings, paragraphs and nested lists', () => {
    expect(plain('## Scope\n\nAll **staff**.\n\n1. one\n   - deep\n2. two')).toEqual([
      { type: 'heading', level: 2, children: [text('Scope')] },
      { type: 'paragraph', children: [text('All '), { type: 'text', text: 'staff', bold: true }, text('.')] },
      {
        type: 'list',
        numeral: 'decimal',
        children: [
          { type: 'item', children: [paragraph('one'), { type: 'list', children: [{ type: 'item', children: [paragraph('deep')] }] }] },
          { type: 'item', children: [paragraph('two')] },
        ],
      },
    ])
  })

  it('says the language of words, in cells too', () => {
    const words = { type: 'text', text: '萬', lang: 'zh-Hant-HK' }
    expect(plain('Write [萬](lang:zh-Hant-HK).\n\nTable: Units\n\n| Unit |\n| --- |\n| a [萬](lang:zh-Hant-HK) |')).toMatchObject([
      { children: [text('Write '), words, text('.')] },
      { children: [{}, { children: [{ children: [{ type: 'paragraph', children: [text('a '), words] }] }] }] },
    ])
  })

  it('numbers paragraphs from 2 across headings, leaves the first without, and puts continued ones under their number', () => {
    expect(numbered('One.\n\n## Two\n\nSecond.\n\n+ Continued.\n\nThird.')).toEqual({
      type: 'document',
      version: 1,
      numbering: { start: 2 },
      children: [
        paragraph('One.'),
        { type: 'heading', level: 2, children: [text('Two')] },
        { type: 'numbered', id: 'p2', children: [paragraph('Second.'), paragraph('Continued.')] },
        { type: 'numbered', id: 'p3', children: [paragraph('Third.')] },
      ],
    })
  })

  it('marks lists under numbered paragraphs with letters, then Roman numerals', () => {
    expect(numbered('One.\n\n1. a\n   1. i').children[1]).toMatchObject({ type: 'list', numeral: 'lower-alpha', children: [{ children: [{}, { type: 'list', numeral: 'lower-roman' }] }] })
  })

  it('takes the caption of a table from the line before it', () => {
    const cell = (value: string) => ({ type: 'cell', children: [paragraph(value)] })
    const head = (value: string) => ({ ...cell(value), heads: 'column' })
    expect(plain('Before.\n\nTable: Limits\n\n| Kind | Days |\n|---|---|\n| Short | 3 |\n\nAfter.')).toEqual([
      paragraph('Before.'),
      { type: 'table', caption: [text('Limits')], children: [{ type: 'row', children: [head('Kind'), head('Days')] }, { type: 'row', children: [cell('Short'), cell('3')] }] },
      paragraph('After.'),
    ])
  })

  it('takes the caption also when no empty line follows it, and in Chinese', () => {
    expect(chinese('表：限額\n\n| 類別 | 日數 |\n|---|---|\n| 短假 | 3 |')).toMatchObject([{ caption: [text('限額')] }])
  })

  it('makes a callout of a quotation that starts with its kind', () => {
    expect(plain('> [!warning] Stop\n> Do not open it.')).toEqual([{ type: 'callout', kind: 'warning', title: 'Stop', children: [paragraph('Do not open it.')] }])
  })

  it('keeps other quotations with their source', () => {
    expect(plain('> Words.\n>\n> — A report')).toEqual([{ type: 'quotation', source: 'A report', children: [paragraph('Words.')] }])
  })

  it('makes steps of the ordered list after the line that announces them', () => {
    expect(plain('Steps:\n\n1. **Sign in.** Use your account.\n2. **Send.**')).toEqual([
      { type: 'steps', children: [{ type: 'step', title: 'Sign in.', children: [paragraph('Use your account.')] }, { type: 'step', title: 'Send.', children: [] }] },
    ])
  })

  it('sees bold that ends after Chinese punctuation', () => {
    expect(chinese('步驟：\n\n1. **登入。**使用帳戶。')).toMatchObject([{ children: [{ title: '登入。', children: [paragraph('使用帳戶。')] }] }])
  })

  it('keeps links, and makes references of links to paragraphs', () => {
    expect(plain('See [the code](clf:guideline/code) and [paragraph 2](clf:paragraph/2).')).toMatchObject([
      { children: [{}, { type: 'text', text: 'the code', link: { address: 'clf:guideline/code' } }, {}, { type: 'reference', target: 'p2', text: 'paragraph {}' }, {}] },
    ])
  })

  it('joins broken lines with a space in English and with nothing between Chinese characters', () => {
    expect(plain('one\ntwo')).toEqual([paragraph('one two')])
    expect(chinese('一二\n三四')).toEqual([paragraph('一二三四')])
  })

  it.each([
    ['a table without a caption', '| a |\n|---|\n| b |', 'line 1 of the text: Give the table a caption'],
    ['a first-level heading', 'x\n\n# Top', 'line 3 of the text: Headings run from ## to ####'],
    ['HTML', '<b>x</b>', 'html is not used'],
    ['italics', 'an *odd* word', 'emphasis is not used'],
    ['a caption without a table', 'Table: Lost\n\nText.', 'After this line comes a table'],
    ['a step without a title', 'Steps:\n\n1. Go.', 'A step starts with its title in bold'],
  ])('refuses %s and names the line', (_name, source, message) => {
    expect(() => plain(source)).toThrow(message)
  })
})
