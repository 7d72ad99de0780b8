import { describe, expect, test } from 'vitest'
import { treeOutline } from '../read/tree-outline.ts'
import { treeText } from '../read/tree-text.ts'
import type { DocumentTree, NodeIn, TreeNode } from '../tree.ts'
import { renderTree } from './render-tree.ts'
import type { TreeContext } from './state.ts'

const context: TreeContext = {
  lang: 'en',
  hrefOf: (internal) => `/en/${internal.slice('clf:'.length)}`,
  fileHref: (file) => `/files${file}`,
  fileOf: (name) => (name === 'gone' ? null : { documentId: name, name, url: `/${name}`, mime: 'image/png', ext: '.png', size: 3, width: 40, height: 30 }),
}

const text = (words: string, more: Omit<TreeNode<'text'>, 'type' | 'text'> = {}): TreeNode<'text'> => ({ type: 'text', text: words, ...more })
const paragraph = (...children: (string | NodeIn<'inline'>)[]): TreeNode<'paragraph'> => ({ type: 'paragraph', children: children.map((each) => (typeof each === 'string' ? text(each) : each)) })
const numbered = (...children: TreeNode<'numbered'>['children']): TreeNode<'numbered'> => ({ type: 'numbered', children })
const heading = (words: string, level: 2 | 3 | 4 = 2): TreeNode<'heading'> => ({ type: 'heading', level, children: [text(words)] })
const item = (...children: TreeNode<'item'>['children']): TreeNode<'item'> => ({ type: 'item', children })
const tree = (...children: DocumentTree['children']): DocumentTree => ({ type: 'document', version: 1, children })
const html = (...children: DocumentTree['children']) => renderTree(tree(...children), context)
const words = (...children: DocumentTree['children']) => treeText(tree(...children), 'en')

describe('numbered paragraphs', () => {
  test('carry their number as a link to themselves and are one list until something else stands between', () => {
    expect(html(numbered(paragraph('One.')), numbered(paragraph('Two.')), heading('Next'), numbered(paragraph('Three.')))).toBe(
      '<ol class="clf-paragraphs" role="list"><li id="p1" value="1"><p><a class="clf-paragraph-number" href="#p1">1.</a> One.</p></li>' +
        '<li id="p2" value="2"><p><a class="clf-paragraph-number" href="#p2">2.</a> Two.</p></li></ol>' +
        '<h2 id="s-1">Next</h2>' +
        '<ol class="clf-paragraphs" role="list"><li id="p3" value="3"><p><a class="clf-paragraph-number" href="#p3">3.</a> Three.</p></li></ol>',
    )
  })

  test('bear the words that the page puts before a block, which headings never do', () => {
    const labelled = renderTree(tree(heading('Rules'), paragraph('Zero.'), numbered(paragraph('One.'))), { ...context, labelOf: () => 'New & <old>' })
    const label = '<p><clf-tag kind="information">New &amp; &lt;old&gt;</clf-tag></p>'
    expect(labelled).toBe(
      `<h2 id="s-1">Rules</h2>${label}<p>Zero.</p><ol class="clf-paragraphs" role="list"><li id="p1" value="1">${label}<p><a class="clf-paragraph-number" href="#p1">1.</a> One.</p></li></ol>`,
    )
  })

  test('hold what belongs to them', () => {
    const list: TreeNode<'list'> = { type: 'list', numeral: 'lower-alpha', children: [item(paragraph('First'))] }
    expect(html(numbered(paragraph('One.'), list, paragraph('Meanwhile.')))).toContain(
      'One.</p><ol class="clf-lower-alpha" role="list"><li><span class="clf-marker">a)</span> First</li></ol><p>Meanwhile.</p></li></ol>',
    )
  })

  test('with an own number that counts for nothing have no value', () => {
    expect(html({ ...numbered(paragraph('x')), number: 'A1' })).toContain('<li id="pa1"><p><a class="clf-paragraph-number" href="#pa1">A1.</a> x</p></li>')
  })

  test('that begin with a table have their number in a paragraph of its own', () => {
    expect(html(numbered({ type: 'list', children: [item(paragraph('x'))] }))).toContain('<p><a class="clf-paragraph-number" href="#p1">1.</a></p><ul>')
  })
})

describe('lists', () => {
  test('keep a line for each item, a language of its own included', () => {
    const chinese: TreeNode<'paragraph'> = { ...paragraph('一'), lang: 'zh-Hant-HK' }
    expect(html({ type: 'list', children: [item(chinese), item(paragraph('Two'), { type: 'list', children: [item(paragraph('Inner'))] })] })).toBe(
      '<ul><li><span lang="zh-Hant-HK">一</span></li><li>Two<ul><li>Inner</li></ul></li></ul>',
    )
  })

  test('with several paragraphs in an item keep them apart', () => {
    expect(html({ type: 'list', numeral: 'lower-roman', children: [item(paragraph('One'), paragraph('Two'))] })).toBe(
      '<ol class="clf-lower-roman" role="list"><li><p><span class="clf-marker">(i)</span> One</p><p>Two</p></li></ol>',
    )
  })

  test('print marks of other kinds and own marks as text', () => {
    const list: TreeNode<'list'> = { type: 'list', numeral: 'decimal', children: [item(paragraph('One')), { ...item(paragraph('Two')), mark: '1A.' }] }
    expect(html(list)).toBe('<ol class="clf-marked" role="list"><li><span class="clf-marker">1.</span> One</li><li><span class="clf-marker">1A.</span> Two</li></ol>')
    expect(html({ type: 'list', children: [{ ...item(paragraph('One')), mark: '–' }, item(paragraph('Two'))] })).toBe(
      '<ol class="clf-marked" role="list"><li><span class="clf-marker">–</span> One</li><li>Two</li></ol>',
    )
  })

  test('of figures that are printed in another form have them as text', () => {
    expect(html({ type: 'list', numeral: 'decimal', surround: '(1)', children: [item(paragraph('One'))] })).toBe(
      '<ol class="clf-marked" role="list"><li><span class="clf-marker">(1)</span> One</li></ol>',
    )
  })

  test('of plain figures start where they say', () => {
    expect(html({ type: 'list', numeral: 'decimal', start: 4, children: [item(paragraph('Four'))] })).toBe('<ol start="4"><li>Four</li></ol>')
  })
})

describe('tables', () => {
  const cell = (said: string, more: Omit<TreeNode<'cell'>, 'type' | 'children'> = {}): TreeNode<'cell'> => ({ type: 'cell', children: said === '' ? [] : [paragraph(said)], ...more })
  const table = (...rows: TreeNode<'cell'>[][]): TreeNode<'table'> => ({ type: 'table', caption: [text('Phases')], children: rows.map((children) => ({ type: 'row', children })) })

  test('have a caption, a head of any height and cells that span', () => {
    const merged = table(
      [cell('Phase', { heads: 'column', rowspan: 2 }), cell('Dates', { heads: 'column', colspan: 2 })],
      [cell('Start', { heads: 'column' }), cell('End', { heads: 'column' })],
      [cell('One', { heads: 'row' }), cell('May'), cell('June')],
    )
    expect(html(merged)).toBe(
      '<div class="clf-table-scroll" tabindex="0" role="region" aria-labelledby="table-1"><table><caption id="table-1">Phases</caption>' +
        '<thead><tr><th scope="col" rowspan="2">Phase</th><th scope="col" colspan="2">Dates</th></tr><tr><th scope="col">Start</th><th scope="col">End</th></tr></thead>' +
        '<tbody><tr><th scope="row">One</th><td>May</td><td>June</td></tr></tbody></table></div>',
    )
  })

  test('have no head out of which a cell reaches, because a browser cuts it there', () => {
    expect(html(table([cell('A', { heads: 'column', rowspan: 2 }), cell('B', { heads: 'column' })], [cell('x')]))).toContain('<tbody><tr><th scope="col" rowspan="2">A</th>')
  })

  test('an empty corner is a cell that heads nothing', () => {
    expect(html(table([cell('', { heads: 'column' }), cell('Start', { heads: 'column' })], [cell('One', { heads: 'row' }), cell('May')]))).toContain(
      '<thead><tr><td></td><th scope="col">Start</th></tr></thead>',
    )
  })

  test('keep blocks of a cell apart', () => {
    expect(html(table([{ type: 'cell', children: [{ type: 'list', children: [item(paragraph('Files papers')), item(paragraph('Answers calls'))] }] }]))).toContain(
      '<td><ul><li>Files papers</li><li>Answers calls</li></ul></td>',
    )
  })
})

describe('links', () => {
  test('side by side to the same place are one', () => {
    const link = { address: 'https://a.example/?a=1&b="2"' }
    expect(html(paragraph(text('See ', { link }), text('this', { link, bold: true }), text('that', { link: { address: '/forms' } })))).toBe(
      '<p><a href="https://a.example/?a=1&amp;b=&quot;2&quot;">See <strong>this</strong></a><a href="/forms">that</a></p>',
    )
  })

  test('to another document are asked from the page', () => {
    expect(html(paragraph(text('the paper', { link: { address: 'clf:circular/itb-paper/1/2006', hreflang: 'zh-Hant-HK' } })))).toBe(
      '<p><a href="/en/circular/itb-paper/1/2006" hreflang="zh-Hant-HK">the paper</a></p>',
    )
  })
})

describe('references', () => {
  const target = (...children: TreeNode<'numbered'>['children']): TreeNode<'numbered'> => ({ type: 'numbered', id: 'a', children })
  const to = (id: string, said?: string): TreeNode<'reference'> => ({ type: 'reference', target: id, ...(said === undefined ? {} : { text: said }) })

  test('name the number that their paragraph has, before and after it', () => {
    expect(html(numbered(paragraph(to('a'))), target(paragraph('x', to('a', 'para. {}'))))).toMatch(/<a href="#p2">paragraph 2<\/a>.*<a href="#p2">para\. 2<\/a>/)
  })

  test('name an item with the way to it', () => {
    const inner: TreeNode<'list'> = { type: 'list', numeral: 'lower-roman', children: [item(), { ...item(paragraph('x')), id: 'b' }] }
    const outer: TreeNode<'list'> = { type: 'list', numeral: 'lower-alpha', surround: '(1)', children: [item(), item(paragraph('y'), inner)] }
    expect(html(numbered(paragraph('z'), outer), paragraph(to('b')))).toContain('<a href="#at-b">paragraph 1(b)(ii)</a>')
    expect(words(outer, paragraph(to('b')))).toContain('item (b)(ii)')
  })

  test('name a Chinese item in brackets of full width', () => {
    const list: TreeNode<'list'> = { type: 'list', numeral: 'han', surround: '（1）', children: [{ ...item(paragraph('x')), id: 'b' }] }
    const document: DocumentTree = { type: 'document', version: 1, numbering: { numeral: 'han' }, children: [numbered(paragraph('一'), list), paragraph(to('b'))] }
    expect(treeText(document, 'zh-Hant-HK')).toBe('一、 一\n（一） x\n第一（一）段')
  })

  test('name what has no number by its words', () => {
    const children = [{ ...heading('Fees & charges'), id: 'h' }, { type: 'table', id: 't', caption: [text('Fees')], children: [{ type: 'row', children: [] }] }] as const
    expect(html(...(children as unknown as DocumentTree['children']), paragraph(to('h'), to('t', 'the table below')))).toContain(
      '<a href="#s-1">“Fees &amp; charges”</a><a href="#table-1">the table below</a>',
    )
  })
})

describe('notes', () => {
  const note = (said: string, more: Partial<TreeNode<'note'>> = {}): TreeNode<'note'> => ({ type: 'note', kind: 'footnote', children: [paragraph(said)], ...more })

  test('are linked both ways and stand at the end', () => {
    const page = html(numbered(paragraph('In 2026', note('By the lunar calendar.'), '.')))
    expect(page).toContain('In 2026<sup><a id="fnref1" href="#fn1" aria-describedby="footnotes">1</a></sup>.')
    expect(page).toMatch(
      /<section class="clf-footnotes" aria-labelledby="footnotes"><h2 id="footnotes">Footnotes<\/h2><ol class="clf-footnote-list" role="list"><li id="fn1"><p><span class="clf-marker">1<\/span> By the lunar calendar\. <a class="clf-footnote-back" href="#fnref1" aria-label="Back to reference 1 in paragraph 1">↩<\/a><\/p><\/li><\/ol><\/section>$/,
    )
  })

  test('marked twice have two ways back, in words without number where there is none', () => {
    const page = html(numbered(paragraph('a', note('n', { id: 'n' }))), paragraph('b', { type: 'reference', target: 'n' }))
    expect(page).toContain('b<sup><a id="fnref1-2" href="#fn1" aria-describedby="footnotes">1</a></sup>')
    expect(page).toContain('href="#fnref1-2" aria-label="Back to reference 1">↩</a></p>')
  })

  test('at the end of the paper have a section of their own', () => {
    expect(html(paragraph('a', note('n', { kind: 'endnote' })))).toContain('<h2 id="endnotes">Endnotes</h2><ol class="clf-footnote-list" role="list"><li id="en-i">')
  })

  test('in a table are linked too, and one that ends in a list has its way back below', () => {
    const list: TreeNode<'list'> = { type: 'list', children: [item(paragraph('x'))] }
    expect(html(paragraph(note('n', { children: [paragraph('n'), list] })))).toContain('<ul><li>x</li></ul><p><a class="clf-footnote-back"')
    expect(html({ type: 'table', caption: [], children: [{ type: 'row', children: [{ type: 'cell', children: [paragraph('a', note('n'))] }] }] })).toContain('<td>a<sup><a id="fnref1"')
  })

  test('are lines of their own in plain text, so that a mark never merges with a year', () => {
    expect(words(numbered(paragraph('In 2026', note('By the lunar calendar.'))))).toBe('1. In 2026\n1 By the lunar calendar.')
  })
})

describe('files', () => {
  test('an image without words has no alt, so that every checker sees it; a decorative one has an empty one', () => {
    expect(html({ type: 'image', media: 'a' })).not.toContain('alt=')
    expect(html({ type: 'image', media: 'a', decorative: true })).toContain('alt=""')
  })

  test('a file that the reader may not have leaves the words', () => {
    expect(html({ type: 'image', media: 'gone', text: 'The way out' })).toContain('<p>The way out</p>')
    expect(html({ type: 'video', media: 'gone', title: 'Drill', transcript: [paragraph('Leave.')] })).toBe(
      '<details class="clf-transcript"><summary>Transcript: Drill</summary><p>Leave.</p></details>',
    )
    expect(html({ type: 'attachments', children: [{ type: 'file', media: 'gone', title: 'x', fileLanguage: 'en', accessible: 'yes' }] })).toBe('')
  })
})

test('a node without anything to show is on the page all the same when it has an id, so that no reference leads nowhere', () => {
  const empty: DocumentTree['children'] = [{ type: 'paragraph', id: 'a', children: [] }, { type: 'heading', id: 'b', level: 2, children: [] }, { type: 'image', id: 'c', media: 'gone' }, {
    type: 'video',
    id: 'd',
    title: '',
    transcript: [],
  }]
  expect(html(...empty)).toBe('<div id="at-a"></div><div id="at-b"></div><div id="at-c"></div><div id="video-1"></div>')
  expect(html(...empty.map((node) => ({ ...node, id: undefined })))).toBe('')
})

test('notes whose marks look like references, and equal marks, have ids of their own', () => {
  const note = (mark?: string): TreeNode<'note'> => ({ type: 'note', kind: 'footnote', id: 'n', ...(mark === undefined ? {} : { mark }), children: [paragraph('n')] })
  const page = html(paragraph(note(), { type: 'reference', target: 'n' }, { ...note('1'), id: undefined }, { ...note('ref1'), id: undefined }))
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids).toEqual(['fnref1', 'fnref1-2', 'fnref1_2', 'fnref-ref1', 'footnotes', 'fn1', 'fn1_2', 'fn-ref1'])
})

test('a file that is accessible names nobody who supplies another', () => {
  const file = (accessible: 'yes' | 'no' | 'not-checked') =>
    html({ type: 'attachments', children: [{ type: 'file', media: 'f', title: 'x', fileLanguage: 'en', accessible, alternativeFormatContact: 'a@b.example' }] })
  expect(file('yes')).not.toContain('mailto:')
  expect(file('no')).toContain('This file does not meet the accessibility standard. For another format, write to <a href="mailto:a@b.example">')
  expect(file('not-checked')).toContain('This file has not been checked for accessibility.')
})

test('a check box says in words whether it is ticked', () => {
  const box = (checked: boolean) => html(paragraph({ type: 'checkbox', checked }))
  expect(box(true)).toBe('<p><span aria-hidden="true">☒</span><span class="clf-visually-hidden">ticked</span></p>')
  expect(box(false)).toContain('☐</span><span class="clf-visually-hidden">not ticked</span>')
})

test('a formula is MathML with its words', () => {
  const formula: TreeNode<'formula'> = {
    type: 'formula',
    words: 'x over "2"',
    children: [{ type: 'math', element: 'mfrac', children: [{ type: 'symbol', element: 'mi', text: '<x' }, { type: 'symbol', element: 'mn', text: '2' }] }],
  }
  expect(html(paragraph(formula))).toBe('<p><math aria-label="x over &quot;2&quot;"><mfrac><mi>&lt;x</mi><mn>2</mn></mfrac></math></p>')
})

test('every text is escaped, wherever it stands', () => {
  const evil = '<img src=x onerror=alert(1)>"\'&'
  const held: DocumentTree['children'] = [
    { ...heading(evil) },
    numbered(
      paragraph(evil, { type: 'ruby', base: evil, reading: evil }, { type: 'formula', words: evil, children: [{ type: 'symbol', element: 'mtext', text: evil }] }, {
        type: 'reference',
        target: 'h',
        text: evil,
      }),
    ),
    { type: 'heading', id: 'h', level: 2, children: [text(evil)] },
    { type: 'table', caption: [text(evil)], children: [{ type: 'row', children: [{ type: 'cell', heads: 'column', children: [paragraph(evil)] }] }] },
    { type: 'list', children: [{ type: 'item', mark: '<b>', children: [paragraph(evil)] }] },
    { type: 'image', media: 'a', text: evil, caption: [text(evil)] },
    { type: 'callout', kind: 'warning', title: evil, children: [paragraph(evil)] },
    { type: 'steps', title: evil, children: [{ type: 'step', title: evil, children: [] }] },
    { type: 'quotation', source: evil, sourceAddress: 'https://a.example/"<', children: [paragraph(evil)] },
    { type: 'video', title: evil, media: 'v', transcript: [paragraph(evil)] },
    { type: 'attachments', title: evil, children: [{ type: 'file', media: 'f', title: evil, fileLanguage: 'zh-Hant-HK', accessible: 'no', alternativeFormatContact: evil }] },
    paragraph({ type: 'note', kind: 'footnote', mark: '<u>', children: [paragraph(evil)] }),
  ]
  const page = html(...held)
  expect(page).not.toMatch(/<img src=x|<b>|<u>/)
  expect(page.split('&lt;img src=x').length).toBeGreaterThan(18)
})

test('the outline has the headings with the ids of the page', () => {
  const document = tree(heading('Purpose'), { type: 'heading', level: 3, children: [] }, numbered(paragraph('x')), heading('Fees', 3))
  expect(treeOutline(document)).toEqual([{ id: 's-1', level: 2, text: 'Purpose' }, { id: 's-2', level: 3, text: 'Fees' }])
  expect(renderTree(document, context)).toContain('<h3 id="s-2">Fees</h3>')
})

test('every id and every way to one begins with the prefix of the page', () => {
  const document = tree({ ...numbered(paragraph('x')), id: 'a' }, heading('Part'), paragraph({ type: 'reference', target: 'a' }, { type: 'note', kind: 'footnote', children: [paragraph('n')] }))
  const page = renderTree(document, { ...context, idPrefix: 'o-' })
  expect([...page.matchAll(/(?: id| aria-labelledby| aria-describedby)="(?!o-)|href="#(?!o-)/g)]).toEqual([])
})
