import { createRandom } from '@clf/content/examples'
import { validateTree } from '@clf/content/tree'
import { describe, expect, test } from 'vitest'
import type { CleanedChange } from '../editor-options.ts'
import { caretAfter, mounted, numbered, paragraph, tree } from '../testing/mounted.ts'
import type { Mounted } from '../testing/mounted.ts'

function paste({ body }: Mounted, data: Readonly<Record<string, string>>): void {
  const clipboardData = new DataTransfer()
  for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text)
  body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

function pasted(html: string, given = tree(paragraph(''))): { children: unknown[]; changes: string[]; shown: Mounted } {
  const changes: CleanedChange[] = []
  const shown = mounted({ tree: given, onCleaned: (found) => changes.push(...found) })
  shown.body.focus()
  paste(shown, { 'text/html': html, 'text/plain': 'x' })
  expect(validateTree(shown.editor.read()).problems.filter(({ stops }) => stops === 'saving')).toEqual([])
  return { children: shown.editor.read().children, changes: changes.map(({ place, what }) => `${place}: ${what}`), shown }
}

const text = (words: string, look: object = {}) => ({ type: 'text' as const, text: words, ...look })

describe('from Word', () => {
  const word = (body: string) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body lang=EN-US><!--StartFragment-->${body}<!--EndFragment--></body></html>`
  const item = (level: number, mark: string, words: string) =>
    `<p class=MsoListParagraph style='margin-left:.5in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`

  test('headings, numbers and sub-items come in as such', () => {
    const { children } = pasted(word(`<h1>Leave</h1>${item(1, '1.', 'One')}${item(2, '(a)', 'Sub')}${item(2, '(b)', 'Next')}${item(1, '2.', 'Two')}`))
    const sub = (words: string) => ({ type: 'item', children: [{ type: 'paragraph', children: [text(words)] }] })
    expect(children).toEqual([
      { type: 'heading', level: 2, children: [text('Leave')] },
      { type: 'numbered', children: [{ type: 'paragraph', children: [text('One')] }, { type: 'list', numeral: 'lower-alpha', surround: '(1)', children: [sub('Sub'), sub('Next')] }] },
      { type: 'numbered', children: [{ type: 'paragraph', children: [text('Two')] }] },
    ])
  })

  test('bold stays, colours and fonts go and are named once', () => {
    const { children, changes } = pasted(word("<p class=MsoNormal><span style='font-size:14.0pt;color:red'>Red </span><b><span style='color:blue'>bold</span></b></p>"))
    expect(children).toEqual([{ type: 'paragraph', children: [text('Red '), text('bold', { bold: true })] }])
    expect(changes).toEqual([': Colours, fonts and sizes were left out.'])
  })

  test('hidden and deleted words stay out and are named', () => {
    const { children, changes } = pasted(word("<p class=MsoNormal>Shown<span style='mso-hide:all'>secret</span><span style='display:none'>secret</span> <del>gone</del>here</p>"))
    expect(children).toEqual([{ type: 'paragraph', children: [text('Shown here')] }])
    expect(changes).toEqual(['pasted paragraph 1: Hidden words were left out.', 'pasted paragraph 1: Words marked as deleted were left out.'])
  })

  test('a footnote comes to its mark', () => {
    const { children } = pasted(
      word(
        `<p class=MsoNormal>Leave<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a> is due.</p><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title="">[1]</a> In 2026.</p></div></div>`,
      ),
    )
    expect(children).toEqual([{
      type: 'paragraph',
      children: [text('Leave'), { type: 'note', kind: 'footnote', children: [{ type: 'paragraph', children: [text('In 2026.')] }] }, text(' is due.')],
    }])
  })

  test('a table keeps its merged cells, and one without head cells says so', () => {
    const { children, changes } = pasted(word('<table class=MsoTableGrid><tr><td rowspan=2>A</td><td colspan=2>B</td></tr><tr><td>C</td><td>D</td></tr><tr><td>E</td></tr></table>'))
    const cell = (words: string, more: object = {}) => ({ type: 'cell', ...more, children: [{ type: 'paragraph', children: [text(words)] }] })
    const empty = { type: 'cell', children: [] }
    expect(children[0]).toEqual({
      type: 'table',
      caption: [],
      children: [{ type: 'row', children: [cell('A', { rowspan: 2 }), cell('B', { colspan: 2 })] }, { type: 'row', children: [cell('C'), cell('D')] }, {
        type: 'row',
        children: [cell('E'), empty, empty],
      }],
    })
    expect(changes.map((change) => change.replace(/^.*?: /, ''))).toEqual([
      'A table had rows of different width. Empty cells were added.',
      'This table says of no cell that it heads others. Mark the head cells in the Table menu.',
    ])
  })

  test('a picture is left out and named by its words', () => {
    const { children, changes } = pasted(word("<p class=MsoNormal>Plan<img src='file:///C:/x.png' alt='The way out'></p>"))
    expect(children).toEqual([{ type: 'paragraph', children: [text('Plan')] }])
    expect(changes).toEqual(['pasted paragraph 1: A picture was left out (The way out). Insert it with “Image”.'])
  })
})

describe('from a page', () => {
  test('nothing but what a text can hold comes in', () => {
    const { children, changes, shown } = pasted(
      '<h5>Deep</h5><p onclick="x()">Go <a href="javascript:alert(1)">bad</a> <a href="https://a.example/?q=1">good</a></p><script>alert(1)</script><iframe src="https://evil.example"></iframe><ul><li>one<ul><li>two</li></ul></li></ul><ol type="i" start="3"><li>three</li></ol>',
    )
    expect(children).toEqual([
      { type: 'heading', level: 4, children: [text('Deep')] },
      { type: 'paragraph', children: [text('Go bad '), text('good', { link: { address: 'https://a.example/?q=1' } })] },
      {
        type: 'list',
        children: [{
          type: 'item',
          children: [{ type: 'paragraph', children: [text('one')] }, { type: 'list', children: [{ type: 'item', children: [{ type: 'paragraph', children: [text('two')] }] }] }],
        }],
      },
      { type: 'list', numeral: 'lower-roman', start: 3, children: [{ type: 'item', children: [{ type: 'paragraph', children: [text('three')] }] }] },
    ])
    expect(changes.join()).toContain('A heading of level 5 became level 4.')
    expect(changes.join()).toContain('A link was left out, its words were kept: bad')
    expect(changes.join()).toContain('<iframe>')
    expect(shown.place.querySelector('script, iframe')).toBeNull()
  })

  test('a formula, a reading, a box, a language and a head cell come in', () => {
    const { children } = pasted(
      '<p>x is <math alttext="x squared"><msup><mi>x</mi><mn>2</mn></msup></math> <ruby>漢<rt>hon3</rt></ruby> ☑ <span lang="zh-HK">規則</span></p><table><caption>Days</caption><tr><th>Grade<th>Days<tr><th>Clerk<td>14</table>',
    )
    expect(JSON.stringify(children[0])).toBe(JSON.stringify({
      type: 'paragraph',
      children: [
        text('x is '),
        { type: 'formula', words: 'x squared', children: [{ type: 'math', element: 'msup', children: [{ type: 'symbol', element: 'mi', text: 'x' }, { type: 'symbol', element: 'mn', text: '2' }] }] },
        text(' '),
        { type: 'ruby', base: '漢', reading: 'hon3' },
        text(' '),
        { type: 'checkbox', checked: true },
        text(' '),
        text('規則', { lang: 'zh-Hant-HK' }),
      ],
    }))
    expect(JSON.stringify(children[1]).match(/"heads":"\w+"/g)).toEqual(['"heads":"column"', '"heads":"column"', '"heads":"row"'])
  })

  test('300 broken pieces of markup come in as trees that may be saved', () => {
    const pieces = [
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td rowspan=9 colspan=7>',
      '<th>',
      '<li>',
      '<ol start=-3>',
      '</ul>',
      '<h1>',
      '<b>',
      '<i style="font-weight:bold">',
      'words',
      ' ',
      '1. a',
      '(i) b',
      '一、丙',
      '\u0000',
      '<math>',
      '<mi>',
      '<ruby>',
      '<a href="#_ftn1">1</a>',
      '<img>',
      '<br>',
      '<blockquote>',
      '<div hidden>',
      '</div>',
      '☐',
      '<caption>',
      '\uD800',
    ]
    for (let seed = 0; seed < 300; seed += 1) {
      const { below, pick } = createRandom(seed)
      pasted(Array.from({ length: below(25) }, () => pick(pieces)).join(''))
      for (const main of document.querySelectorAll('main')) main.replaceChildren()
    }
  })
})

test('what another editor on ProseMirror copied is cleaned like any page', () => {
  const { children } = pasted('<h1 data-pm-slice="1 1 []">Title</h1><p><strong>bold</strong></p>')
  expect(children).toEqual([{ type: 'heading', level: 2, children: [text('Title')] }, { type: 'paragraph', children: [text('bold', { bold: true })] }])
})

describe('plain text', () => {
  function plain(words: string, given = tree(paragraph(''))): unknown[] {
    const shown = mounted({ tree: given })
    shown.body.focus()
    paste(shown, { 'text/plain': words })
    return shown.editor.read().children
  }

  test('typed numbers are recognised in both scripts', () => {
    expect(plain('1. One\n(a) Sub\n(b) Next\n2. Two')).toEqual([
      {
        type: 'numbered',
        children: [paragraph('One'), {
          type: 'list',
          numeral: 'lower-alpha',
          surround: '(1)',
          children: [{ type: 'item', children: [paragraph('Sub')] }, { type: 'item', children: [paragraph('Next')] }],
        }],
      },
      numbered('Two'),
    ])
    expect(plain('一、甲部\n（一）子項\n（二）次項\n二、乙部')).toEqual([{
      type: 'list',
      numeral: 'han',
      surround: '1、',
      children: [
        {
          type: 'item',
          children: [paragraph('甲部'), {
            type: 'list',
            numeral: 'han',
            surround: '（1）',
            children: [{ type: 'item', children: [paragraph('子項')] }, { type: 'item', children: [paragraph('次項')] }],
          }],
        },
        { type: 'item', children: [paragraph('乙部')] },
      ],
    }])
  })

  test('a number that goes nowhere stays typed', () => {
    expect(plain('Dear all,\n(a) is the answer')).toEqual([paragraph('Dear all,'), paragraph('(a) is the answer')])
  })
})

describe('where the caret stands', () => {
  test('blocks divide a numbered paragraph, and the numbers follow', () => {
    const given = tree(numbered('before after'))
    const shown = mounted({ tree: given })
    caretAfter(shown, 'before')
    paste(shown, { 'text/plain': '1. One\n2. Two' })
    expect(shown.editor.read().children).toEqual([numbered('before'), numbered('One'), numbered('Two'), { type: 'numbered', children: [paragraph(' after')] }])
  })

  test('in a cell no number and no heading comes in', () => {
    const cell = { type: 'cell' as const, children: [paragraph('cell')] }
    const shown = mounted({ tree: tree({ type: 'table', caption: [], children: [{ type: 'row', children: [cell] }] }) })
    caretAfter(shown, 'cell')
    paste(shown, { 'text/html': '<h2>Head</h2><p>1. One</p><p>2. Two</p>' })
    expect(validateTree(shown.editor.read()).problems.filter(({ stops }) => stops === 'saving')).toEqual([])
    expect(JSON.stringify(shown.editor.read())).toContain('"text":"Head","bold":true')
  })

  test('one paragraph goes into the line', () => {
    const shown = mounted({ tree: tree(paragraph('ab')) })
    caretAfter(shown, 'a')
    paste(shown, { 'text/html': '<p>in<b>side</b></p>' })
    expect(shown.editor.read().children).toEqual([{ type: 'paragraph', children: [text('ain'), text('side', { bold: true }), text('b')] }])
  })

  test('what is copied keeps the words of a picture, the head and caption of a table, and the language of words', () => {
    const cell = (words: string, more: object = {}) => ({ type: 'cell' as const, ...more, children: [paragraph(words)] })
    const given = tree(
      { type: 'image', media: 'plan', text: 'The way out', caption: [text('Ground floor')] },
      {
        type: 'table',
        caption: [text('Visitors')],
        children: [{ type: 'row', children: [cell('Year', { heads: 'column' }), cell('Visitors', { heads: 'column' })] }, { type: 'row', children: [cell('2026', { heads: 'row' }), cell('1,900')] }],
      },
      { type: 'paragraph', children: [text('The counter is '), text('查詢櫃位', { lang: 'zh-Hant-HK' }), text('.')] },
    )
    const clipboardData = new DataTransfer()
    const source = mounted({ tree: given })
    source.body.focus()
    getSelection()?.selectAllChildren(source.body)
    document.dispatchEvent(new Event('selectionchange'))
    source.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
    const other = mounted({ tree: tree(paragraph('')) })
    other.body.focus()
    paste(other, { 'text/html': clipboardData.getData('text/html'), 'text/plain': clipboardData.getData('text/plain') })
    expect(other.editor.read().children).toEqual(expect.arrayContaining([...given.children]))
  })

  test('what is copied from the editor comes back as it was, without a name that is taken', () => {
    const shown = mounted({ tree: tree(numbered('first'), numbered('one', { id: 'one', number: '7' }), numbered('last'), paragraph('end')) })
    const selection = getSelection()
    shown.body.focus()
    selection?.selectAllChildren(shown.body)
    document.dispatchEvent(new Event('selectionchange'))
    const clipboardData = new DataTransfer()
    shown.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
    caretAfter(shown, 'end')
    paste(shown, { 'text/html': clipboardData.getData('text/html'), 'text/plain': clipboardData.getData('text/plain') })
    const names = JSON.stringify(shown.editor.read()).match(/"id":"one"/g)
    expect(names).toEqual(['"id":"one"'])
    expect(JSON.stringify(shown.editor.read()).match(/"number":"7"/g)).toHaveLength(2)
  })
})
