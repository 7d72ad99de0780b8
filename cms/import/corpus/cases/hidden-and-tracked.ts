import { titled } from '../corpus-case.ts'
import type { CorpusCase } from '../corpus-case.ts'
import { box, cell, deleted, field, inserted, item, note, p, picture, r, row, run, simpleField, table } from '../word-xml.ts'

const secret = 'INTERNAL: not agreed.'
const hiding =
  '<w:style w:type="character" w:styleId="Hid"><w:name w:val="Hid"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="HidP"><w:name w:val="HidP"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="HidQ"><w:name w:val="HidQ"/><w:basedOn w:val="HidP"/></w:style>'

const hidden = (name: string, blocks: string[], tree: string[], file: Partial<CorpusCase['file']> = {}, named: CorpusCase['named'] = [['hidden text', secret]]): CorpusCase => ({
  name: `hidden: ${name}`,
  file: { body: titled(...blocks), styles: hiding, ...file },
  tree,
  title: 'Demonstration',
  named,
})

const tracked = (name: string, blocks: string[], tree: string[], named: CorpusCase['named'], file: Partial<CorpusCase['file']> = {}): CorpusCase => ({
  name: `tracked: ${name}`,
  file: { body: titled(...blocks), ...file },
  tree,
  title: 'Demonstration',
  named,
})

export const hiddenAndTracked: CorpusCase[] = [
  hidden('a run in the middle of a sentence', [p([r('Pay is $5. '), r(secret, 'vanish'), r('It starts in May.')])], ['p Pay is $5. It starts in May.']),
  hidden('by a style of characters', [p([r('Before '), r(secret, 'rStyle=Hid'), r('after.')])], ['p Before after.']),
  hidden('by a style of the paragraph, inherited', [p('Shown.'), p(secret, 'pStyle=HidQ'), p('Shown too.')], ['p Shown.', 'p Shown too.']),
  hidden(
    'shown again by the run itself',
    [p([r('Seen after all.', '<w:vanish w:val="0"/>')], 'pStyle=HidP'), p([r('Seen by value.', 'vanish=false')])],
    ['p Seen after all.', 'p Seen by value.'],
    {},
    [],
  ),
  hidden('two styles that hide show again', [p([r('Toggled.', 'rStyle=Hid')], 'pStyle=HidP')], ['p Toggled.'], {}, []),
  hidden('a whole paragraph with its mark', [p('One.'), p([r(secret, 'vanish')], '<w:rPr><w:vanish/></w:rPr>'), p('Two.')], ['p One.', 'p Two.']),
  hidden('a numbered paragraph takes no number', [item(1, 0, 'First.'), item(1, 0, [r(secret, 'vanish')], '<w:rPr><w:vanish/></w:rPr>'), item(1, 0, 'Second.')], ['n 1. First.', 'n 2. Second.'], {
    lists: { 1: ['decimal'] },
  }),
  hidden('in a cell', [table([['Head', 'Other'], ['Shown', cell(p([r('Seen '), r(secret, 'vanish')]))]])], [
    'table',
    '  [0,0 1×1 column] Head',
    '  [0,1 1×1 column] Other',
    '  [1,0 1×1] Shown',
    '  [1,1 1×1] Seen',
  ]),
  hidden('a row of a table', [table([['Head', 'Other'], row([secret, ''], 'hidden'), ['Last', 'row']])], [
    'table',
    '  [0,0 1×1 column] Head',
    '  [0,1 1×1 column] Other',
    '  [1,0 1×1] Last',
    '  [1,1 1×1] row',
  ]),
  hidden('in a footnote', [p(['Text', note(1), '.'])], ['p Text{note 1|Seen in the note.}.'], { footnotes: { 1: `<w:p>${r('Seen in the note.')}${r(secret, 'vanish')}</w:p>` } }),
  hidden('the mark of a footnote, with its note', [p(['Text', run('<w:footnoteReference w:id="1"/>', 'vanish'), '.'])], ['p Text.'], { footnotes: { 1: secret } }, [['unused note', secret], [
    'hidden text',
    '',
  ]]),
  hidden('in a text box', [p([r('Beside. '), run(box(p([r('In the box. '), r(secret, 'vanish')])))])], ['p Beside.', 'p In the box.'], {}, [['hidden text', secret], ['text box', 'In the box.']]),
  hidden('a box that is hidden', [p([r('Beside.'), run(box(p(secret), 'hidden="1"'))])], ['p Beside.']),
  hidden('a picture that is hidden', [p([r('Beside.'), run(picture('rP', secret, 'hidden="1"'))])], ['p Beside.'], {
    links: { rP: 'image media/a.png' },
    parts: { 'media/a.png': Buffer.from('89504e47', 'hex') },
  }, [['hidden picture', secret]]),
  hidden('the result of a field', [p([r('On '), field('DATE', r(secret, 'vanish')), r('we meet.')])], ['p On we meet.'], {}, [['hidden text', secret], ['date field', '']]),
  hidden('in a link', [p([`<w:hyperlink r:id="rL">${r('the guide ')}${r(secret, 'vanish')}</w:hyperlink>`, r('says so.')])], ['p {link https://example.gov.hk/|the guide }says so.'], {
    links: { rL: 'hyperlink https://example.gov.hk/' },
  }),
  hidden(
    'words that a merged cell covers',
    [table([['Head', 'Other'], [cell('Kept', 'vMerge=restart'), 'One'], [cell(secret, '<w:vMerge/>'), 'Two']])],
    ['table', '  [0,0 1×1 column] Head', '  [0,1 1×1 column] Other', '  [1,0 2×1] Kept', '  [1,1 1×1] One', '  [2,1 1×1] Two'],
    {},
    [['covered text', secret]],
  ),
  hidden('a table whose style hides its words', [p('Shown.'), table([[secret, r('Shown after all.', 'vanish=0')]], '<w:tblStyle w:val="HidT"/>')], [
    'p Shown.',
    'table',
    '  [0,0 1×1]',
    '  [0,1 1×1] Shown after all.',
  ], {
    styles: `${hiding}<w:style w:type="table" w:styleId="HidT"><w:name w:val="HidT"/><w:rPr><w:vanish/></w:rPr></w:style>`,
  }),
  hidden(
    'letters as light as paper, or too small to read, are named',
    [p([r('Seen. '), r('Nearly white. ', 'color=FDFDFD'), r('One point. ', 'sz=2'), r('Grey.', 'color=808080')])],
    [
      'p Seen. Nearly white. One point. Grey.',
    ],
    {},
    [['pale text', 'Nearly white.'], ['tiny text', 'One point.']],
  ),
  hidden(
    'in a page of HTML by its style sheet',
    [p('Shown.'), '<w:altChunk r:id="rA"/>'],
    ['p Shown.', 'p Shown too.', '- c. Third', '- e. Fifth'],
    {
      links: { rA: 'aFChunk a.html' },
      types: { 'a.html': 'text/html' },
      parts: {
        'a.html':
          `<html><head><style><!-- p.x, .inner {color:red; display : none} /* .y{display:none} */ @media print {.y{display:none}} --></style></head><body><p class="a x">${secret}</p><p class="y">Shown too.</p><ol type="a" start="3"><li>Third</li><li value="5">Fifth</li></ol></body></html>`,
      },
    },
  ),

  tracked('a word deleted and another inserted', [p([r('The fee is '), deleted('$50'), inserted(r('$500')), r('.')])], ['p The fee is $500.'], [['deleted text', '$50'], ['inserted text', '$500']]),
  tracked('a whole paragraph deleted', [p('One.'), `<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="D"/></w:rPr></w:pPr>${deleted('Gone.')}</w:p>`, p('Two.')], ['p One.', 'p Two.'], [[
    'deleted text',
    'Gone.',
  ]]),
  tracked('the mark of a paragraph deleted, so that two become one', [`<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="D"/></w:rPr></w:pPr>${r('First half ')}</w:p>`, p('second half.')], [
    'p First half second half.',
  ], []),
  tracked(
    'a deleted paragraph takes no number',
    [
      item(1, 0, 'First.'),
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="3" w:author="D"/></w:rPr></w:pPr>${deleted('Gone.')}</w:p>`,
      item(1, 0, 'Second.'),
    ],
    ['n 1. First.', 'n 2. Second.'],
    [['deleted text', 'Gone.']],
    { lists: { 1: ['decimal'] } },
  ),
  tracked('a row deleted and a row inserted', [table([['Head', 'Other'], row(['gone', 'row'], '<w:del w:id="4" w:author="D"/>'), row(['new', 'line'], '<w:ins w:id="5" w:author="D"/>')])], [
    'table',
    '  [0,0 1×1 column] Head',
    '  [0,1 1×1 column] Other',
    '  [1,0 1×1] new',
    '  [1,1 1×1] line',
  ], [['deleted text', 'gone row'], ['inserted text', 'new line']]),
  tracked(
    'a sentence moved down',
    [p([`<w:moveFrom w:id="6" w:author="D">${r('Moved. ')}</w:moveFrom>`, r('Stays.')]), p([r('Then: '), `<w:moveTo w:id="7" w:author="D">${r('Moved. ')}</w:moveTo>`])],
    ['p Stays.', 'p Then: Moved.'],
    [['moved text', 'Moved.'], ['moved text', 'Moved.']],
  ),
  tracked('a cell deleted and one inserted', [table([['A', 'B', 'C'], ['1', cell('gone', '<w:cellDel w:id="4" w:author="D"/>'), cell('new', '<w:cellIns w:id="5" w:author="D"/>')]])], [
    'table',
    '  [0,0 1×1 column] A',
    '  [0,1 1×1 column] B',
    '  [0,2 1×1 column] C',
    '  [1,0 1×1] 1',
    '  [1,1 1×1] new',
    '  [1,2 1×1]',
  ], [['deleted text', 'gone']]),
  tracked(
    'cells merged by a reviewer',
    [
      table([['A', 'B'], [cell('both', '<w:cellMerge w:id="4" w:author="D" w:vMerge="rest"/>'), '1'], [cell('', '<w:cellMerge w:id="5" w:author="D" w:vMerge="cont"/>'), '2']]),
    ],
    ['table', '  [0,0 1×1 column] A', '  [0,1 1×1 column] B', '  [1,0 2×1] both', '  [1,1 1×1] 1', '  [2,1 1×1] 2'],
    [['format change', ''], ['format change', '']],
  ),
  tracked(
    'changes that another person made at the same time',
    [
      p([`<w14:conflictIns w:id="6" w:author="D">${r('Kept. ')}</w14:conflictIns><w14:conflictDel w:id="7" w:author="D">${r(secret)}</w14:conflictDel>`, r('End.')]),
    ],
    ['p Kept. End.'],
    [['inserted text', 'Kept.'], ['deleted text', secret]],
  ),
  tracked(
    'a number given to a paragraph, a table and a row set otherwise',
    [
      p('Numbered now.', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="1" w:author="D"/></w:numPr>'),
      table([['A', 'B'], row(['1', '2'], '<w:trPrChange w:id="2" w:author="D"><w:trPr/></w:trPrChange>')], '<w:tblPrChange w:id="3" w:author="D"><w:tblPr/></w:tblPrChange>'),
    ],
    ['n 1. Numbered now.', '  table', '    [0,0 1×1 column] A', '    [0,1 1×1 column] B', '    [1,0 1×1] 1', '    [1,1 1×1] 2'],
    [['format change', ''], ['format change', ''], ['format change', '1 2']],
    {
      lists: { 1: ['decimal'] },
    },
  ),
  tracked(
    'the end of a field deleted',
    [
      p([
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>',
        r('Not lost.'),
        '<w:del w:id="2" w:author="D"><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>',
      ]),
      p('Nor this.'),
    ],
    ['p Not lost.', 'p Nor this.'],
    [['unknown element', 'w:fldChar'], ['deleted text', '']],
  ),
  tracked('bold taken away', [p([`<w:r><w:rPr><w:rPrChange w:id="8" w:author="D"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>Plain now.</w:t></w:r>`])], ['p Plain now.'], [[
    'format change',
    'Plain now.',
  ]]),
  tracked('in a footnote', [p(['Text', note(1), '.'])], ['p Text{note 1|It is new.}.'], [['deleted text', 'old'], ['inserted text', 'new']], {
    footnotes: { 1: `<w:p>${r('It is ')}${deleted('old')}${inserted(r('new'))}${r('.')}</w:p>` },
  }),
  tracked(
    'a field inserted in pieces',
    [p([
      r('See '),
      inserted(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.gov.hk/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`),
      inserted(r('the guide')),
      inserted('<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
      r('.'),
    ])],
    ['p See {link https://example.gov.hk/|the guide}.'],
    [['inserted text', 'the guide']],
  ),
  tracked('a note whose mark was deleted', [p([r('Text'), '<w:del w:id="2" w:author="D"><w:r><w:footnoteReference w:id="1"/></w:r></w:del>', r('.')])], ['p Text.'], [['unused note', 'An old note.'], [
    'deleted text',
    '',
  ]], { footnotes: { 1: 'An old note.' } }),
  tracked('a comment', [p(['<w:commentRangeStart w:id="1"/>', r('Remarked.'), '<w:commentRangeEnd w:id="1"/>', '<w:r><w:commentReference w:id="1"/></w:r>'])], ['p Remarked.'], [[
    'comment',
    'Is this so?',
  ]], { comments: 'Is this so?' }),
  tracked('inserted inside a formula', [p([`<m:oMath>${inserted('<m:r><m:t>x=2</m:t></m:r>')}<w:del w:id="2" w:author="D"><m:r><m:t>y</m:t></m:r></w:del></m:oMath>`])], ['p {math x equals 2}'], [[
    'deleted text',
    'y',
  ]]),
  {
    name: 'fields: a simple date and a page number',
    file: { body: titled(p([r('On '), simpleField('DATE', r('9 March 2026')), r(', page '), simpleField('PAGE', r('3')), r('.')])) },
    tree: ['p On 9 March 2026, page 3.'],
    named: [['date field', '9 March 2026'], ['page field', '3']],
  },
]
