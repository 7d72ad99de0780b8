import { describe, expect, it } from 'vitest'
import { bodyOf } from './body-of.ts'

const text = (value: string) => ({ type: 'text', text: value })
const paragraph = (value: string, number?: number) => ({ type: 'paragraph', ...(number && { number }), children: [text(value)] })
const plain = (source: string) => bodyOf(source, { language: 'en', numbered: false })
const numbered = (source: string) => bodyOf(source, { language: 'en', numbered: true })

describe('a Markdown body', () => {
  it('becomes headings, paragraphs and nested lists in one text block', () => {
    expect(plain('## Scope\n\nAll **staff**.\n\n1. one\n   - deep\n2. two')).toEqual([
      {
        __component: 'content.text',
        body: [
          { type: 'heading', level: 2, children: [text('Scope')] },
          { type: 'paragraph', children: [text('All '), { type: 'text', text: 'staff', bold: true }, text('.')] },
          {
            type: 'list',
            format: 'ordered',
            children: [
              { type: 'list-item', children: [text('one')] },
              { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('deep')] }] },
              { type: 'list-item', children: [text('two')] },
            ],
          },
        ],
      },
    ])
  })

  it('numbers paragraphs from 2 across headings and leaves the first and the continued ones without', () => {
    expect(numbered('One.\n\n## Two\n\nSecond.\n\n+ Continued.\n\nThird.')[0]).toEqual({
      __component: 'content.text',
      body: [paragraph('One.'), { type: 'heading', level: 2, children: [text('Two')] }, paragraph('Second.', 2), paragraph('Continued.'), paragraph('Third.', 3)],
    })
  })

  it('marks lists under numbered paragraphs with letters, then Roman numerals', () => {
    expect(numbered('One.\n\n1. a\n   1. i')[0]).toMatchObject({
      body: [{}, { type: 'list', marker: 'lower-alpha', children: [{}, { type: 'list', marker: 'lower-roman' }] }],
    })
  })

  it('takes the caption of a table from the line before it', () => {
    expect(plain('Before.\n\nTable: Limits\n\n| Kind | Days |\n|---|---|\n| Short | 3 |\n\nAfter.')).toEqual([
      { __component: 'content.text', body: [paragraph('Before.')] },
      { __component: 'content.table', caption: 'Limits', rows: [['Kind', 'Days'], ['Short', '3']], headerRow: true, headerColumn: false },
      { __component: 'content.text', body: [paragraph('After.')] },
    ])
  })

  it('takes the caption also when no empty line follows it, and in Chinese', () => {
    const [table] = bodyOf('表：限額\n\n| 類別 | 日數 |\n|---|---|\n| 短假 | 3 |', { language: 'zh-Hant-HK', numbered: false })
    expect(table).toMatchObject({ caption: '限額' })
  })

  it('makes a callout of a quotation that starts with its kind', () => {
    expect(plain('> [!warning] Stop\n> Do not open it.')).toEqual([
      { __component: 'content.callout', kind: 'warning', title: 'Stop', body: [paragraph('Do not open it.')] },
    ])
  })

  it('keeps other quotations with their source', () => {
    expect(plain('> Words.\n>\n> — A report')).toEqual([{ __component: 'content.quote', text: 'Words.', source: 'A report', sourceUrl: null }])
  })

  it('makes steps of the ordered list after the line that announces them', () => {
    expect(plain('Steps:\n\n1. **Sign in.** Use your account.\n2. **Send.**')).toEqual([
      {
        __component: 'content.steps',
        title: null,
        items: [
          { title: 'Sign in.', body: [paragraph('Use your account.')] },
          { title: 'Send.', body: [] },
        ],
      },
    ])
  })

  it('sees bold that ends after Chinese punctuation', () => {
    expect(bodyOf('步驟：\n\n1. **登入。**使用帳戶。', { language: 'zh-Hant-HK', numbered: false })).toMatchObject([
      { items: [{ title: '登入。', body: [paragraph('使用帳戶。')] }] },
    ])
  })

  it('keeps internal links', () => {
    expect(plain('See [paragraph 2](clf:paragraph/2).')).toMatchObject([{ body: [{ children: [{}, { type: 'link', url: 'clf:paragraph/2' }, {}] }] }])
  })

  it('joins broken lines with a space in English and with nothing between Chinese characters', () => {
    expect(plain('one\ntwo')).toMatchObject([{ body: [paragraph('one two')] }])
    expect(bodyOf('一二\n三四', { language: 'zh-Hant-HK', numbered: false })).toMatchObject([{ body: [paragraph('一二三四')] }])
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
