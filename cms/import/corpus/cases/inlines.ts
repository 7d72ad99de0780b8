import { titled } from '../corpus-case.ts'
import type { CorpusCase } from '../corpus-case.ts'
import { alternatives, bookmark, box, checkbox, field, fraction, item, math, mr, note, p, picture, r, run, simpleField, styled, table } from '../word-xml.ts'

const line = (name: string, content: string[], tree: string | string[], more: Partial<CorpusCase> & { parts?: Partial<CorpusCase['file']> } = {}): CorpusCase => {
  const { parts, ...rest } = more
  return { name, file: { body: titled(p(content)), ...parts }, tree: [tree].flat(), title: 'Demonstration', ...rest }
}
const sym = (font: string, char: string): string => run(`<w:sym w:font="${font}" w:char="${char}"/>`)
const formula = (name: string, content: string, words: string): CorpusCase => line(`formulas: ${name}`, [r('It is '), math(content), r('.')], `p It is {math ${words}}.`)
const png = { links: { rP: 'image media/a.png' }, parts: { 'media/a.png': Buffer.from('89504e47', 'hex') } }
const ruby = (base: string, reading: string): string => run(`<w:ruby><w:rubyPr/><w:rt>${r(reading)}</w:rt><w:rubyBase>${r(base)}</w:rubyBase></w:ruby>`)

export const inlines: CorpusCase[] = [
  formula('a fraction', fraction(mr('a+25'), mr('12')), 'the fraction a plus 25, over 12, end of fraction'),
  formula('a simple fraction', fraction(mr('1'), mr('2')), '1 over 2'),
  formula('a power', `<m:sSup><m:e>${mr('x')}</m:e><m:sup>${mr('2')}</m:sup></m:sSup>`, 'x squared'),
  formula('an index', `<m:sSub><m:e>${mr('a')}</m:e><m:sub>${mr('n')}</m:sub></m:sSub>`, 'a sub n'),
  formula('a square root', `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${mr('x+1')}</m:e></m:rad>`, 'the square root of x plus 1, end of root'),
  formula('a cube root', `<m:rad><m:deg>${mr('3')}</m:deg><m:e>${mr('8')}</m:e></m:rad>`, 'the cube root of 8, end of root'),
  formula(
    'a sum with limits',
    `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${mr('i=1')}</m:sub><m:sup>${mr('n')}</m:sup><m:e>${mr('i')}</m:e></m:nary>`,
    'the sum from i equals 1 to n of i',
  ),
  formula('brackets', `<m:d><m:e>${mr('a-b')}</m:e></m:d>`, 'open bracket a minus b close bracket'),
  formula('a matrix', `<m:m><m:mr><m:e>${mr('1')}</m:e><m:e>${mr('0')}</m:e></m:mr><m:mr><m:e>${mr('0')}</m:e><m:e>${mr('1')}</m:e></m:mr></m:m>`, 'a table of 2 rows: 1, 0; 0, 1; end of table'),
  formula('a function', `<m:func><m:fName>${mr('f')}</m:fName><m:e>${mr('x')}</m:e></m:func>`, 'f of x'),
  formula('a hat and a bar', `<m:acc><m:e>${mr('x')}</m:e></m:acc>${mr('=')}<m:bar><m:barPr><m:pos m:val="top"/></m:barPr><m:e>${mr('y')}</m:e></m:bar>`, 'x with hat above equals y with bar above'),
  formula('signs before a base', `<m:sPre><m:sub>${mr('6')}</m:sub><m:sup>${mr('14')}</m:sup><m:e>${mr('C')}</m:e></m:sPre>`, 'C with 6 lowered and 14 raised before it'),
  formula('words inside', `<m:r><m:rPr><m:nor/></m:rPr><m:t>rate</m:t></m:r>${mr('=5%')}`, 'rate equals 5 per cent'),
  {
    name: 'formulas: on a line of its own',
    file: { body: titled(p('As follows:'), `<w:p><m:oMathPara>${math(mr('x=365×2'))}</m:oMathPara></w:p>`) },
    tree: ['p As follows:', 'p {math x equals 365 times 2}'],
  },
  {
    name: 'formulas: in Chinese',
    file: { body: `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>示範公式</w:t></w:r></w:p>${p(['津貼為 ', math(fraction(mr('1'), mr('2'))), ' 薪金，即時生效。'])}` },
    tree: ['p 津貼為 {math 2 分之 1} 薪金，即時生效。'],
    title: '示範公式',
  },
  line('formulas: a fraction of an EQ field', [r('Pay '), field('EQ \\f(1,3)', ''), r(' of it.')], 'p Pay {math 1 over 3} of it.'),
  line('formulas: an equation object of an old kind', [r('It is '), run('<w:object><v:shape><v:imagedata r:id="rP"/></v:shape><o:OLEObject ProgID="Equation.3"/></w:object>'), r('.')], [
    'p It is .',
    'image',
  ], { parts: png, named: [['unread equation', 'Equation.3']], shortOf: 'an equation of an old kind holds no words; its picture stands for it and it is named' }),

  line('boxes: content controls', [checkbox(true), r(' Yes '), checkbox(false), r(' No')], 'p [x] Yes [ ] No'),
  line('boxes: a tick sign in a control', [checkbox(true, '✔'), r(' Agreed')], 'p [x] Agreed'),
  line('boxes: signs without a control', [r('☒ Yes ☐ No ☑ Both')], 'p [x] Yes [ ] No [x] Both'),
  line('boxes: a form field, ticked', [field('FORMCHECKBOX', '', '<w:ffData><w:name w:val="C"/><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>'), r(' Yes')], 'p [x] Yes'),
  line('boxes: a form field, not ticked', [field('FORMCHECKBOX', '', '<w:ffData><w:name w:val="C"/><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>'), r(' No')], 'p [ ] No'),
  line('boxes: a form field ticked from the start', [field('FORMCHECKBOX', '', '<w:ffData><w:name w:val="C"/><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData>'), r(' Yes')], 'p [x] Yes'),
  line('boxes: signs of Wingdings', [sym('Wingdings', 'F0FE'), r(' Yes '), sym('Wingdings', 'F0A8'), r(' No '), sym('Wingdings 2', 'F052'), r(' Both')], 'p [x] Yes [ ] No [x] Both'),

  line('symbols: tick and cross', [r('Tick '), sym('Wingdings', 'F0FC'), r(' cross '), sym('Wingdings', 'F0FB'), r('.')], 'p Tick ✓ cross ✗.'),
  line('symbols: letters in a symbol font', [r('Tick '), r('P', '<w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/>'), r(' here.')], 'p Tick ✓ here.'),
  line('symbols: Greek and signs', [sym('Symbol', 'F061'), r(' '), sym('Symbol', 'F0B3'), r(' 5')], 'p α ≥ 5'),
  line('symbols: a SYMBOL field', [r('Tick '), field('SYMBOL 252 \\f "Wingdings" \\s 12', ''), r('.')], 'p Tick ✓.'),
  line('symbols: one that nobody knows', [r('Sign '), sym('Demonstration Dingbats', 'F041'), r('.')], 'p Sign ▯.', {
    named: [['unknown symbol', 'Demonstration Dingbats F041']],
    shortOf: 'the font is not known; a ▯ stands in the place and it is named',
  }),
  line('hyphens: one that does not break, and one that may', [r('Co'), run('<w:noBreakHyphen/>'), r('operate and soft'), run('<w:softHyphen/>'), r('hyphen.')], 'p Co‑operate and softhyphen.'),
  line('raised and lowered', [r('10 m'), r('3', 'vertAlign=superscript'), r(' of H'), r('2', 'vertAlign=subscript'), r('O')], 'p 10 m{sup 3} of H{sub 2}O'),
  line('ruby: over a character', [r('A '), ruby('漢', 'hon'), r(' character.')], 'p A {ruby 漢|hon} character.'),
  line('ruby: by an EQ field', [r('A '), field('EQ \\* jc2 \\* "Font:MingLiU" \\* hps10 \\o\\ad(\\s\\up 9(hon),漢)', ''), r(' character.')], 'p A {ruby 漢|hon} character.'),
  line(
    'looks: bold, italic, underlined and struck',
    [r('bold', 'b'), r(' and '), r('italic', 'i'), r(' and '), r('line', 'u=single'), r(' and '), r('struck', 'strike'), r('.')],
    'p {b bold} and {i italic} and {u line} and {s struck}.',
  ),
  line('looks: bold by a style, and not', [r('strong', 'rStyle=Strong'), r(' and '), r('not', 'rStyle=Strong', '<w:b w:val="0"/>'), r('.')], 'p {b strong} and not.', {
    parts: { styles: '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>' },
  }),
  line('looks: a language written from right to left', [r('See '), r('ملحق', 'rtl', '<w:lang w:val="en-GB" w:bidi="ar-SA"/>'), r('.')], 'p See {ar-SA ملحق}.'),
  line('hyphens: one typed where a line may break', [r('co\u00adoperate')], 'p cooperate'),
  {
    name: 'paragraphs: a dropped capital in a frame of its own',
    file: { body: titled(p('T', '<w:framePr w:dropCap="drop" w:lines="3"/>'), p('he scheme begins on 1 May.')) },
    tree: ['p The scheme begins on 1 May.'],
    title: 'Demonstration',
  },
  {
    name: 'controls: a paragraph to fill in',
    file: { body: titled(p('Name:'), `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Choose an item.')}</w:sdtContent></w:sdt>`) },
    tree: ['p Name:', 'p Choose an item.'],
    title: 'Demonstration',
    named: [['placeholder', 'Choose an item.']],
  },
  line('looks: another language', [r('The word '), r('garantie', '<w:lang w:val="fr-FR"/>'), r(' is French.')], 'p The word {fr-FR garantie} is French.'),

  line('notes: the mark and a year', [r('from 1 April 2026'), note(1), r('.')], 'p from 1 April 2026{note 1|Subject to review.}.', { parts: { footnotes: { 1: 'Subject to review.' } } }),
  line('notes: footnotes and endnotes', [r('One'), note(1), r(', two'), note(2, 'endnote'), r(', three'), note(2), r('.')], 'p One{note 1|First.}, two{note i|At the end.}, three{note 2|Second.}.', {
    parts: { footnotes: { 1: 'First.', 2: 'Second.' }, endnotes: { 2: 'At the end.' } },
  }),
  line(
    'notes: a mark of its own',
    [r('Text'), run('<w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t>'), r(' and'), note(2), r('.')],
    'p Text{note *|Starred.} and{note 1|Counted.}.',
    { parts: { footnotes: { 1: p('* Starred.'), 2: 'Counted.' } } },
  ),
  line('notes: the same one twice', [r('Once'), note(1), r(' and again'), note(1), r('.')], 'p Once{note 1|Said once.} and again{ref fn1|}.', { parts: { footnotes: { 1: 'Said once.' } } }),
  line(
    'notes: of several paragraphs, one with a table',
    [r('Text'), note(1), r('.')],
    'p Text{note 1|First. / Second. / table /   [0,0 1×1 column] A /   [0,1 1×1 column] B /   [1,0 1×1] x /   [1,1 1×1] y}.',
    { parts: { footnotes: { 1: p('First.') + p('Second.') + table([['A', 'B'], ['x', 'y']]) } } },
  ),
  line('notes: one whose words are missing', [r('Text'), note(9), r('.')], 'p Text.', {
    parts: { footnotes: { 1: 'Unused.' } },
    named: [['unused note', 'Unused.'], ['note without text', 'footnote']],
  }),

  line(
    'links: to a page and to an address of mail',
    ['<w:hyperlink r:id="rA">' + r('the guide') + '</w:hyperlink>', r(' or '), '<w:hyperlink r:id="rB">' + r('write') + '</w:hyperlink>'],
    'p {link https://example.gov.hk/a?b=1&c=2|the guide} or {link mailto:a@example.gov.hk|write}',
    { parts: { links: { rA: 'hyperlink https://example.gov.hk/a?b=1&c=2', rB: 'hyperlink mailto:a@example.gov.hk' } } },
  ),
  line('links: a HYPERLINK field', [r('See '), field('HYPERLINK "https://example.gov.hk/"', r('the guide')), r('.')], 'p See {link https://example.gov.hk/|the guide}.'),
  line('links: to a script or a drive are words', ['<w:hyperlink r:id="rA">' + r('run') + '</w:hyperlink>', r(' '), '<w:hyperlink r:id="rB">' + r('open') + '</w:hyperlink>'], 'p run open', {
    parts: { links: { rA: 'hyperlink javascript:alert(1)', rB: 'hyperlink file:///C:/a.docx' } },
    named: [['dropped address', 'javascript:alert(1)'], ['dropped address', 'file:///C:/a.docx']],
  }),
  {
    name: 'references: to a numbered paragraph by a field',
    file: { body: titled(item(1, 0, [bookmark('_Ref1', r('Read this.'))]), item(1, 0, [r('See paragraph '), field('REF _Ref1 \\r \\h', r('1')), r('.')])), lists: { 1: ['decimal'] } },
    tree: ['n 1. Read this.', 'n 2. See paragraph {ref p1|1}.'],
  },
  {
    name: 'references: to a sub-item in words',
    file: { body: titled(item(1, 0, 'Heads shall:'), item(1, 1, 'read; and'), item(1, 1, 'sign.'), item(1, 0, 'See paragraph 1(b) above.')), lists: { 1: ['decimal|%1.', 'lowerLetter|(%2)'] } },
    tree: ['n 1. Heads shall:', '  - (a) read; and', '  - (b) sign.', 'n 2. See {ref at-p-1-b|paragraph {}} above.'],
  },
  {
    name: 'references: in Chinese words',
    file: {
      body: `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>示範通告</w:t></w:r></w:p>${item(1, 0, '見下文第三段。')}${item(1, 0, '第二段的內容。')}${item(1, 0, '第三段的內容。')}`,
      lists: { 1: ['decimal'] },
    },
    tree: ['n 1. 見{ref p3|下文第三段}。', 'n 2. 第二段的內容。', 'n 3. 第三段的內容。'],
    title: '示範通告',
  },
  {
    name: 'references: to a table by its caption',
    file: {
      body: titled(
        p([r('See '), field('REF _RefT \\h', r('Table 1')), r('.')]),
        styled('Caption', [bookmark('_RefT', r('Table ') + simpleField('SEQ Table', r('1'))), r(': Limits')]),
        table([['A', 'B'], ['x', 'y']]),
      ),
    },
    tree: ['p See {ref table-1|Table 1}.', 'table Table 1: Limits', '  [0,0 1×1 column] A', '  [0,1 1×1 column] B', '  [1,0 1×1] x', '  [1,1 1×1] y'],
  },
  line('references: to a bookmark that is gone', [r('See '), field('REF _Gone \\h', r('Annex A')), r('.')], 'p See Annex A.'),

  line('fields: chosen from a list of a form', [
    r('Grade: '),
    field('FORMDROPDOWN', '', '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="CO"/><w:listEntry w:val="EO"/></w:ddList></w:ffData>'),
    r('.'),
  ], 'p Grade: EO.'),
  line('fields: the name of the file', [r('File '), simpleField('FILENAME', r('a.docx')), r('.')], 'p File a.docx.', { named: [['computed field', 'a.docx']] }),
  line('fields: one inside another', [r('Year '), field('= 2000 + ', field('PAGE', r('26'))), r('.')], 'p Year 26.', { named: [['page field', '26'], ['computed field', '26']] }),
  line('fields: a number that only Word knows', [field('AUTONUM', ''), r(' Counted by Word.')], 'p Counted by Word.', {
    named: [['number field', 'AUTONUM']],
    shortOf: 'the number is computed when Word shows the page and stands nowhere; it is named',
  }),
  {
    name: 'fields: a table of contents',
    file: {
      body: titled(
        p([
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`,
          r('Purpose'),
          '<w:r><w:tab/></w:r>',
          field('PAGEREF _Toc1', r('1')),
        ]),
        p([r('Policy'), '<w:r><w:tab/></w:r>', r('2')]),
        p(['<w:r><w:fldChar w:fldCharType="end"/></w:r>']),
        styled('Heading1', 'Purpose'),
        p('This is it.'),
      ),
    },
    tree: ['h2 Purpose', 'p This is it.'],
    named: [['contents table', 'Purpose 1 Policy 2']],
  },
  {
    name: 'fields: a table of contents in a control',
    file: {
      body: titled(
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Contents')}${p('Purpose 1')}</w:sdtContent></w:sdt>`,
        styled('Heading1', 'Purpose'),
        p('This is it.'),
      ),
    },
    tree: ['h2 Purpose', 'p This is it.'],
    named: [['contents table', 'Contents Purpose 1']],
  },
  line('controls: words to fill in', [`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click here to type.')}</w:sdtContent></w:sdt>`, r(' End.')], 'p Click here to type. End.', {
    named: [['placeholder', 'Click here to type.']],
  }),
  line('controls: smart tags and marks of direction', [
    `<w:smartTag w:element="place">${r('Hong Kong')}</w:smartTag>`,
    `<w:bdo w:val="ltr">${r(' and ')}</w:bdo>`,
    `<w:customXml w:element="x">${r('more.')}</w:customXml>`,
  ], 'p Hong Kong and more.'),
  line('controls: an element nobody knows', [r('Known '), `<w:unheardOf>${r('and unheard of')}</w:unheardOf>`, r('.')], 'p Known and unheard of.', {
    named: [['unknown element', 'w:unheardOf and unheard of']],
  }),

  line('pictures: with words', [r('Look: '), run(picture('rP', 'A map of the office'))], ['p Look:', 'image A map of the office'], { parts: png }),
  line(
    'pictures: decorative',
    [
      r('Text.'),
      run(
        picture('rP', '').replace(
          '/><a:graphic>',
          '><a:extLst><a:ext><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></wp:docPr><a:graphic>',
        ),
      ),
    ],
    ['p Text.', 'image (decorative)'],
    { parts: png },
  ),
  line('pictures: of VML', [r('Text.'), run('<w:pict><v:shape alt="An old map"><v:imagedata r:id="rP"/></v:shape></w:pict>')], ['p Text.', 'image An old map'], { parts: png }),
  line(
    'pictures: two in a group',
    [
      run(
        `<w:drawing><wp:inline><wp:docPr id="1" name="G"/><a:graphic><a:graphicData uri="x"><wpg:wgp>${
          ['a', 'b'].map(() => '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="p" descr="One of two"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rP"/></pic:blipFill></pic:pic>').join('')
        }</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing>`,
      ),
      r('Text.'),
    ],
    ['p Text.', 'image One of two', 'image One of two'],
    { parts: png },
  ),
  line(
    'pictures: a chart',
    [
      r('Text.'),
      run('<w:drawing><wp:inline><wp:docPr id="1" name="Chart 1" descr="Staff by year"/><a:graphic><a:graphicData uri="x"><c:chart r:id="rC"/></a:graphicData></a:graphic></wp:inline></w:drawing>'),
    ],
    'p Text.',
    { named: [['unread object', 'Staff by year']], shortOf: 'a chart is drawn from figures elsewhere; it is named' },
  ),
  line('pictures: letters drawn as a picture', [r('Text. '), run('<w:pict><v:shape><v:textpath string="SPECIMEN"/></v:shape></w:pict>')], 'p Text. SPECIMEN'),

  line(
    'text boxes: between two paragraphs',
    [run(
      alternatives(box(p('Deadline: 1 May 2026')), '<w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Deadline: 1 May 2026</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>'),
    )],
    'p Deadline: 1 May 2026',
    { named: [['text box', 'Deadline: 1 May 2026']] },
  ),
  line('text boxes: of VML alone', [r('Beside.'), run(`<w:pict><v:shape><v:textbox><w:txbxContent>${p('Old box.')}</w:txbxContent></v:textbox></v:shape></w:pict>`)], ['p Beside.', 'p Old box.'], {
    named: [['text box', 'Old box.']],
  }),
  line(
    'text boxes: two in a group, with a list',
    [
      r('Beside.'),
      run(
        `<w:drawing><wp:anchor><wp:docPr id="1" name="G"/><a:graphic><a:graphicData uri="x"><wpg:wgp><wps:wsp><wps:txbx><w:txbxContent>${p('One:')}${
          item(1, 0, 'point')
        }</w:txbxContent></wps:txbx></wps:wsp><wps:wsp><wps:txbx><w:txbxContent>${p('Two.')}</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing>`,
      ),
    ],
    ['p Beside.', 'p One:', '- • point', 'p Two.'],
    { parts: { lists: { 1: ['bullet|•'] } }, named: [['text box', 'One: • point'], ['text box', 'Two.']] },
  ),
]
