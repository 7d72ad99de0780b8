import { titled } from '../corpus-case.ts'
import type { CorpusCase } from '../corpus-case.ts'
import { p, r, row, styled, table, item } from '../word-xml.ts'

const center = 'jc=center'
const bold = (text: string, ...look: string[]): string => p([r(text, 'b')], ...look)
const memoHead = table([
  ['From', 'Director of Demonstration', 'To', 'All Heads of Departments'],
  ['Ref. in', 'DEM/1-10/2', '(Attn:', 'Departmental Secretaries)'],
  ['Tel. No.', '2810 0000', 'Your Ref.', ''],
  ['Date', '9 March 2026', 'Total Pages', '3'],
])

export const papers: CorpusCase[] = [
  {
    name: 'papers: a memo in English',
    file: {
      body: [
        memoHead,
        bold('Accessible Documents', center),
        bold('Purpose'),
        p('This memo informs heads of the arrangements.'),
        bold('Background'),
        item(1, 0, 'The group reviewed 312 documents.'),
        p('(C. D. WONG)', 'jc=right'),
        p('for Director of Demonstration', 'jc=right'),
        p('Encl.'),
        p('c.c. Director of Audit'),
      ].join(''),
      lists: { 1: ['decimal|%1.|2'] },
    },
    tree: ['h2 Purpose', 'p This memo informs heads of the arrangements.', 'h2 Background', 'n 2. The group reviewed 312 documents.'],
    title: 'Accessible Documents',
    facts: {
      'sender': 'Director of Demonstration',
      'addressee': 'All Heads of Departments',
      'file reference': 'DEM/1-10/2',
      'attention': 'Departmental Secretaries',
      'telephone': '2810 0000',
      'date': '2026-03-09',
      'pages': '3',
    },
    closing: ['(C. D. WONG)', 'for Director of Demonstration', 'Encl.', 'c.c. Director of Audit'],
  },
  {
    name: 'papers: a memo with label and words in one cell',
    file: { body: [table([['From: Director of Demonstration', 'To: All Heads'], ['Ref.: DEM/1-10/2', 'Date: 9 March 2026']]), bold('Leave', center), p('Leave is earned monthly.')].join('') },
    tree: ['p Leave is earned monthly.'],
    title: 'Leave',
    facts: { 'sender': 'Director of Demonstration', 'addressee': 'All Heads', 'file reference': 'DEM/1-10/2', 'date': '2026-03-09' },
  },
  {
    name: 'papers: a memo with colons in cells of their own',
    file: { body: [table([['From', ':', 'Director of Demonstration'], ['To', ':', 'All Heads'], ['Date', ':', '9.3.2026']]), bold('Leave', center), p('Leave is earned monthly.')].join('') },
    tree: ['p Leave is earned monthly.'],
    title: 'Leave',
    facts: { 'sender': 'Director of Demonstration', 'addressee': 'All Heads', 'date': '2026-03-09' },
  },
  {
    name: 'papers: a memo in Chinese',
    file: {
      body: [
        bold('便箋', center),
        table([['發文人', '示範署署長', '受文人', '各部門首長'], ['檔號', 'DEM/1-10/2', '日期', '2026年3月9日'], ['電話', '2810 0000', '傳真', '2810 0001']]),
        bold('無障礙文件', center),
        bold('目的'),
        p('本便箋通知各部門有關安排。'),
        p('示範署署長'),
        p('（陳大文代行）'),
      ].join(''),
    },
    tree: ['h2 目的', 'p 本便箋通知各部門有關安排。'],
    title: '無障礙文件',
    facts: { 'sender': '示範署署長', 'addressee': '各部門首長', 'file reference': 'DEM/1-10/2', 'date': '2026-03-09', 'telephone': '2810 0000', 'fax': '2810 0001' },
    closing: ['示範署署長', '（陳大文代行）'],
  },
  {
    name: 'papers: a circular in Chinese',
    file: {
      body: [
        p('公務員事務局通告第5/2026號'),
        p('2026年3月9日'),
        bold('文件的無障礙安排', center),
        bold('目的'),
        p('本通告公布安排。'),
        bold('查詢'),
        p('請致電 2810 0001。'),
        p('公務員事務局局長'),
        p('（黃某某代行）'),
        p('致：各局常任秘書長及部門首長'),
      ].join(''),
    },
    tree: ['h2 目的', 'p 本通告公布安排。', 'h2 查詢', 'p 請致電 2810 0001。'],
    title: '文件的無障礙安排',
    facts: { series: '公務員事務局通告', number: '5/2026', date: '2026-03-09', addressee: '各局常任秘書長及部門首長', sender: '公務員事務局局長' },
    closing: ['公務員事務局局長', '（黃某某代行）', '致：各局常任秘書長及部門首長'],
  },
  {
    name: 'papers: a circular in English, with what it supersedes',
    file: {
      body: [
        p('CIVIL SERVICE BUREAU'),
        p('Civil Service Bureau Circular No. 5/2026'),
        p([r('From : Secretary for the Civil Service'), '<w:r><w:tab/></w:r>', r('To : Permanent Secretaries')]),
        p([r('Ref. : CSB/1/2'), '<w:r><w:tab/></w:r>', r('Date : 9 March 2026')]),
        p('(Note: All officers should read this. It supersedes CSB Circular No. 3/2019.)'),
        bold('Acceptance of Advantages', center),
        bold('Policy'),
        p('Officers must not accept advantages.'),
      ].join(''),
    },
    tree: ['h2 Policy', 'p Officers must not accept advantages.'],
    title: 'Acceptance of Advantages',
    facts: {
      series: 'Civil Service Bureau Circular',
      number: '5/2026',
      sender: 'Secretary for the Civil Service',
      addressee: 'Permanent Secretaries',
      'file reference': 'CSB/1/2',
      date: '2026-03-09',
      supersedes: 'CSB Circular No. 3/2019',
    },
  },
  {
    name: 'papers: a technical circular of a works bureau',
    file: { body: [p('Development Bureau Technical Circular (Works) No. 1/2022'), styled('Title', 'Demonstration of Works'), p('9 March 2026'), p('This circular sets out works.')].join('') },
    tree: ['p This circular sets out works.'],
    title: 'Demonstration of Works',
    facts: { series: 'Development Bureau Technical Circular (Works)', number: '1/2022', date: '2026-03-09' },
  },
  {
    name: 'papers: a circular of the last century',
    file: { body: [p('總務通告第17/94號'), p('一九九四年三月九日'), styled('Title', '示範'), p('本通告說明安排。')].join('') },
    tree: ['p 本通告說明安排。'],
    title: '示範',
    facts: { series: '總務通告', number: '17/1994', date: '1994-03-09' },
  },
  {
    name: 'papers: a subject on a line with a label',
    file: { body: [p('To: All staff'), p('From: Office Manager'), p('Date: 9 March 2026'), p('Subject: Lifts out of service'), p('The lifts rest on Sunday.')].join('') },
    tree: ['p The lifts rest on Sunday.'],
    title: 'Lifts out of service',
    facts: { addressee: 'All staff', sender: 'Office Manager', date: '2026-03-09' },
  },
  {
    name: 'papers: a title in larger letters, not centred',
    file: { body: [p([r('Working at Height', 'b', 'sz=36')]), p('9 March 2026'), bold('Introduction'), p('Height is dangerous.'), bold('Duties'), p('Heads train staff.')].join('') },
    tree: ['h2 Introduction', 'p Height is dangerous.', 'h2 Duties', 'p Heads train staff.'],
    title: 'Working at Height',
    facts: { date: '2026-03-09' },
  },
  {
    name: 'papers: a title of two centred lines',
    file: { body: [bold('Demonstration of a Title', center), bold('that Takes Two Lines', center), p('It is long.')].join('') },
    tree: ['p It is long.'],
    title: 'Demonstration of a Title that Takes Two Lines',
  },
  {
    name: 'papers: heading styles of three levels',
    file: { body: titled(styled('Heading1', 'Part'), styled('Heading2', 'Section'), styled('Heading3', 'Point'), p('Words.'), styled('Heading1', 'Last'), p('More words.')) },
    tree: ['h2 Part', 'h3 Section', 'h4 Point', 'p Words.', 'h2 Last', 'p More words.'],
    title: 'Demonstration',
  },
  {
    name: 'papers: a title that is the only heading of the first level',
    file: { body: [styled('Heading1', 'Only Title'), styled('Heading2', 'Section'), p('Words.')].join('') },
    tree: ['h2 Section', 'p Words.'],
    title: 'Only Title',
  },
  {
    name: 'papers: headings by outline level, under another name',
    file: { body: titled(styled('Kopf', 'Section'), p('Words.')), styles: '<w:style w:type="paragraph" w:styleId="Kopf"><w:name w:val="Kopf"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' },
    tree: ['h2 Section', 'p Words.'],
    title: 'Demonstration',
  },
  {
    name: 'papers: bold words at the beginning of a paragraph are no heading',
    file: { body: titled(p([r('Leave.', 'b'), r(' It is earned monthly.')]), p([r('A whole sentence in bold.', 'b')]), p('End.')) },
    tree: ['p {b Leave.} It is earned monthly.', 'p {b A whole sentence in bold.}', 'p End.'],
    title: 'Demonstration',
  },
  {
    name: 'papers: underlined heads',
    file: { body: titled(p([r('Purpose', 'u=single')]), p('Words.'), p([r('Scope', 'u=single')]), p('More words.')) },
    tree: ['h2 Purpose', 'p Words.', 'h2 Scope', 'p More words.'],
    title: 'Demonstration',
  },
  {
    name: 'papers: last lines without a full stop are no closing',
    file: { body: titled(p('Bring a pen.'), p('Room 5 on the second floor'), p('Coffee is served')) },
    tree: ['p Bring a pen.', 'p Room 5 on the second floor', 'p Coffee is served'],
    title: 'Demonstration',
    closing: [],
  },
  {
    name: 'papers: a distribution list at the end',
    file: {
      body: titled(p('Words.'), p('(Mrs A B CHAN)'), p('for Secretary for Demonstration'), p('Distribution'), p('Permanent Secretaries'), p('Heads of Departments'), p('c.c. Judiciary Administrator')),
    },
    tree: ['p Words.'],
    title: 'Demonstration',
    closing: ['(Mrs A B CHAN)', 'for Secretary for Demonstration', 'Distribution', 'Permanent Secretaries', 'Heads of Departments', 'c.c. Judiciary Administrator'],
  },
  {
    name: 'papers: words in header and footer',
    file: { body: titled(p('Words.')), header: p('RESTRICTED') },
    tree: ['p Words.'],
    title: 'Demonstration',
    named: [['page header', 'RESTRICTED']],
  },
  {
    name: 'papers: saved by Word for the web, under another name of the main part',
    file: { body: titled(p('Words.')), mainPath: 'word/document2.xml' },
    tree: ['p Words.'],
    title: 'Demonstration',
  },
  {
    name: 'papers: quotations',
    file: { body: titled(p('He said:'), styled('Quote', 'Read it.'), p('So we did.')), styles: '<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>' },
    tree: ['p He said:', 'quotation Read it.', 'p So we did.'],
    title: 'Demonstration',
  },
  {
    name: 'inserts: a page of HTML, with what it hides',
    file: {
      body: titled(p('Before.'), '<w:altChunk r:id="rH"/>', p('After.')),
      links: { rH: 'aFChunk a.html' },
      parts: {
        'a.html':
          '<html><body><p>In the <b>page</b>.</p><p style="display:none">INTERNAL</p><ul><li>one</li><li>two</li></ul><table><tr><th>A</th><th>B</th></tr><tr><td>x</td><td>y</td></tr></table></body></html>',
      },
      types: { 'a.html': 'text/html' },
    },
    tree: ['p Before.', 'p In the {b page}.', '- • one', '- • two', 'table', '  [0,0 1×1 column] A', '  [0,1 1×1 column] B', '  [1,0 1×1] x', '  [1,1 1×1] y', 'p After.'],
    title: 'Demonstration',
    named: [['hidden text', 'INTERNAL']],
  },
  {
    name: 'inserts: a text file',
    file: { body: titled(p('Before.'), '<w:altChunk r:id="rT"/>', p('After.')), links: { rT: 'aFChunk a.txt' }, parts: { 'a.txt': 'Typed words.\n' }, types: { 'a.txt': 'text/plain' } },
    tree: ['p Before.', 'p Typed words.', 'p After.'],
    title: 'Demonstration',
  },
  {
    name: 'inserts: an RTF file',
    file: { body: titled(p('Before.'), '<w:altChunk r:id="rR"/>', p('After.')), links: { rR: 'aFChunk a.rtf' }, parts: { 'a.rtf': '{\\rtf1 Words}' }, types: { 'a.rtf': 'application/rtf' } },
    tree: ['p Before.', 'p After.'],
    title: 'Demonstration',
    named: [['unread insert', 'word/a.rtf']],
    shortOf: 'RTF is not read; the place is named',
  },
  {
    name: 'papers: a memo whose labels are in bold, with a row of one cell',
    file: {
      body: [
        table([row([`<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${bold('MEMO')}</w:tc>`]), [`<w:tc>${bold('From:')}</w:tc>`, 'Director'], [`<w:tc>${bold('To:')}</w:tc>`, 'All Heads'], [
          `<w:tc>${bold('Date:')}</w:tc>`,
          '9 March 2026',
        ]]),
        bold('Leave', center),
        p('Leave is earned.'),
      ].join(''),
    },
    tree: ['p Leave is earned.'],
    title: 'Leave',
    facts: { sender: 'Director', addressee: 'All Heads', date: '2026-03-09' },
  },
]
