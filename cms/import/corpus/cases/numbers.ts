import { titled } from '../corpus-case.ts'
import type { CorpusCase } from '../corpus-case.ts'
import { inserted, item, p, r, styled, table } from '../word-xml.ts'
import { levelXml } from '../word-file.ts'

const numbered = (name: string, lists: Record<number, string[]>, blocks: string[], tree: string[], more: Partial<CorpusCase> & { moreNumbering?: string; styles?: string } = {}): CorpusCase => {
  const { moreNumbering, styles, ...rest } = more
  return { name: `numbers: ${name}`, file: { body: titled(...blocks), lists, ...(moreNumbering && { moreNumbering }), ...(styles && { styles }) }, tree, title: 'Demonstration', ...rest }
}

/** A format as sub-items print it, three of them below a sentence. */
const sub = (format: string, pattern: string, marks: [string, string, string], start = '1'): CorpusCase =>
  numbered(`${format} as ${pattern}`, { 1: [`${format}|${pattern}|${start}`] }, [p('Heads shall:'), item(1, 0, 'read it;'), item(1, 0, 'sign it; and'), item(1, 0, 'file it.')], [
    'p Heads shall:',
    `- ${marks[0]} read it;`,
    `- ${marks[1]} sign it; and`,
    `- ${marks[2]} file it.`,
  ])

const chinese = ['taiwaneseCountingThousand|%1、', 'taiwaneseCountingThousand|（%2）', 'decimal|(%3)', 'ideographTraditional|%4、']
const english = ['decimal|%1.|2', 'lowerLetter|(%2)', 'lowerRoman|(%3)', 'upperLetter|(%4)']

export const numbers: CorpusCase[] = [
  sub('lowerLetter', '(%1)', ['(a)', '(b)', '(c)']),
  sub('lowerLetter', '%1)', ['a)', 'b)', 'c)']),
  sub('upperLetter', '(%1)', ['(A)', '(B)', '(C)']),
  sub('lowerRoman', '(%1)', ['(i)', '(ii)', '(iii)']),
  sub('upperRoman', '(%1)', ['(I)', '(II)', '(III)']),
  sub('decimal', '(%1)', ['(1)', '(2)', '(3)']),
  sub('decimal', '%1)', ['1)', '2)', '3)']),
  sub('taiwaneseCountingThousand', '（%1）', ['（一）', '（二）', '（三）']),
  sub('chineseCounting', '(%1)', ['(一)', '(二)', '(三)']),
  sub('japaneseCounting', '（%1）', ['（一）', '（二）', '（三）']),
  sub('ideographTraditional', '%1、', ['甲、', '乙、', '丙、']),
  sub('ideographTraditional', '（%1）', ['（甲）', '（乙）', '（丙）']),
  sub('chineseCounting', '%1.1', ['一.1', '二.1', '三.1']),
  sub('decimal', '(%1)(a)', ['(1)(a)', '(2)(a)', '(3)(a)']),
  sub('decimalEnclosedCircle', '%1', ['①', '②', '③']),
  sub('decimalEnclosedCircleChinese', '%1', ['①', '②', '③']),
  sub('decimalFullWidth', '（%1）', ['（１）', '（２）', '（３）']),
  sub('ideographZodiac', '%1、', ['子、', '丑、', '寅、']),
  sub('ideographLegalTraditional', '%1、', ['壹、', '貳、', '叁、']),
  sub('decimalZero', '%1)', ['01)', '02)', '03)']),
  sub('chineseCountingThousand', '第%1條', ['第一條', '第二條', '第三條']),
  sub('bullet', '•', ['•', '•', '•']),
  sub('chicago', '%1', ['*', '†', '‡']),
  numbered('English, four deep, counted from 2 across a heading', { 1: english }, [
    p('The first paragraph has no number.'),
    styled('Heading1', 'Policy'),
    item(1, 0, 'Heads must not –'),
    item(1, 1, 'give; or'),
    item(1, 1, 'take what is –'),
    item(1, 2, 'lavish; or'),
    item(1, 2, 'frequent, such as'),
    item(1, 3, 'weekly; or'),
    item(1, 3, 'daily.'),
    item(1, 1, 'lend.'),
    styled('Heading1', 'Enquiries'),
    item(1, 0, 'Ask the Secretary.'),
  ], [
    'p The first paragraph has no number.',
    'h2 Policy',
    'n 2. Heads must not –',
    '  - (a) give; or',
    '  - (b) take what is –',
    '    - (i) lavish; or',
    '    - (ii) frequent, such as',
    '      - (A) weekly; or',
    '      - (B) daily.',
    '  - (c) lend.',
    'h2 Enquiries',
    'n 3. Ask the Secretary.',
  ]),
  numbered('Chinese, four deep', { 1: chinese }, [
    item(1, 0, '本通告公布安排。'),
    item(1, 0, '各部門須：'),
    item(1, 1, '通知員工；'),
    item(1, 1, '備存：'),
    item(1, 2, '名單；'),
    item(1, 2, '紀錄，即：'),
    item(1, 3, '舊表格；及'),
    item(1, 3, '新表格。'),
    item(1, 1, '上報。'),
    item(1, 0, '如有查詢，請致電。'),
  ], [
    'n 一、 本通告公布安排。',
    'n 二、 各部門須：',
    '  - （一） 通知員工；',
    '  - （二） 備存：',
    '    - (1) 名單；',
    '    - (2) 紀錄，即：',
    '      - 甲、 舊表格；及',
    '      - 乙、 新表格。',
    '  - （三） 上報。',
    'n 三、 如有查詢，請致電。',
  ]),
  numbered('a list that begins again under each item', { 1: ['decimal|%1.', 'lowerLetter|(%2)'] }, [
    item(1, 0, 'One shall:'),
    item(1, 1, 'a first;'),
    item(1, 1, 'a second.'),
    item(1, 0, 'Two shall:'),
    item(1, 1, 'a third.'),
  ], ['n 1. One shall:', '  - (a) a first;', '  - (b) a second.', 'n 2. Two shall:', '  - (a) a third.']),
  numbered('levels that never begin again', { 1: ['decimal|%1.', 'lowerLetter|(%2)|1|<w:lvlRestart w:val="0"/>'] }, [
    item(1, 0, 'One shall:'),
    item(1, 1, 'a first;'),
    item(1, 1, 'a second.'),
    item(1, 0, 'Two shall:'),
    item(1, 1, 'a third.'),
  ], ['n 1. One shall:', '  - (a) a first;', '  - (b) a second.', 'n 2. Two shall:', '  - (c) a third.']),
  numbered('another list of the same kind goes on counting', {}, [item(1, 0, 'First of all.'), item(2, 0, 'Second of all.'), item(1, 0, 'Third of all.')], [
    'n 1. First of all.',
    'n 2. Second of all.',
    'n 3. Third of all.',
  ], {
    moreNumbering: `<w:abstractNum w:abstractNumId="7">${
      levelXml('decimal', 0)
    }</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>`,
  }),
  numbered(
    'a list that starts anew under a new part',
    {},
    [styled('Heading1', 'Part A'), item(1, 0, 'First of A.'), item(1, 0, 'Second of A.'), styled('Heading1', 'Part B'), item(2, 0, 'First of B.'), item(2, 0, 'Second of B.')],
    ['h2 Part A', 'n 1. First of A.', 'n 2. Second of A.', 'h2 Part B', 'n 1. First of B.', 'n 2. Second of B.'],
    {
      moreNumbering: `<w:abstractNum w:abstractNumId="7">${
        levelXml('decimal', 0)
      }</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    },
  ),
  numbered('a level overridden for one list', {}, [p('They shall:'), item(1, 0, 'read; and'), item(1, 0, 'sign.')], ['p They shall:', '- (i) read; and', '- (ii) sign.'], {
    moreNumbering: `<w:abstractNum w:abstractNumId="7">${levelXml('decimal', 0)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">${
      levelXml('lowerRoman|(%1)', 0)
    }</w:lvlOverride></w:num>`,
  }),
  numbered(
    'given by the style of the paragraph',
    { 3: ['decimal|%1.|1|<w:pStyle w:val="Para"/>'] },
    [styled('Para', 'By style.'), styled('Para', 'By style again.'), styled('Para', 'Without, here.', '<w:numPr><w:numId w:val="0"/></w:numPr>'), styled('Para', 'And on.')],
    ['n 1. By style.', 'n 2. By style again.', '  p Without, here.', 'n 3. And on.'],
    { styles: '<w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Para"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' },
  ),
  numbered('through a style of lists', {}, [item(1, 0, 'Linked one.'), item(1, 0, 'Linked two.')], ['n 1. Linked one.', 'n 2. Linked two.'], {
    styles: '<w:style w:type="numbering" w:styleId="Paras"><w:name w:val="Paras"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
    moreNumbering: `<w:abstractNum w:abstractNumId="6"><w:styleLink w:val="Paras"/>${
      levelXml('decimal', 0)
    }</w:abstractNum><w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Paras"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>`,
  }),
  numbered('decimal of several levels', { 1: ['decimal|%1.', 'decimal|%1.%2'] }, [
    styled('Heading1', 'General', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    item(1, 1, 'It applies to all.'),
    item(1, 1, 'It binds all.'),
    styled('Heading1', 'Duties', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    item(1, 1, 'Heads read it.'),
  ], ['h2 1. General', 'n 1.1 It applies to all.', 'n 1.2 It binds all.', 'h2 2. Duties', 'n 2.1 Heads read it.']),
  numbered('legal numbering in figures', { 1: ['upperRoman|%1.', 'decimal|%1.%2|1|<w:isLgl/>'] }, [
    styled('Heading1', 'General', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    item(1, 1, 'It applies to all.'),
    item(1, 1, 'It binds all.'),
  ], ['h2 I. General', 'n 1.1 It applies to all.', 'n 1.2 It binds all.']),
  numbered('Chinese headings that Word numbers', { 1: ['taiwaneseCountingThousand|%1、', 'taiwaneseCountingThousand|（%2）'] }, [
    styled('Heading1', '目的', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    p('本通告說明安排。'),
    styled('Heading1', '安排', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    p('各部門須：'),
    item(1, 1, '完成；及'),
    item(1, 1, '上報。'),
  ], ['h2 一、目的', 'p 本通告說明安排。', 'h2 二、安排', 'p 各部門須：', '- （一） 完成；及', '- （二） 上報。']),
  numbered('typed in English', {}, [p('2. Officers must not –'), p('(a) give, or'), p('(b) take what is –'), p('(i) lavish; or'), p('(ii) frequent.'), p('3. Ask the Secretary.')], [
    'n 2. Officers must not –',
    '  - (a) give, or',
    '  - (b) take what is –',
    '    - (i) lavish; or',
    '    - (ii) frequent.',
    'n 3. Ask the Secretary.',
  ]),
  numbered('typed with tabs', {}, [
    p([r('2.'), '<w:r><w:tab/></w:r>', r('Officers must –')]),
    p(['<w:r><w:tab/></w:r>', r('(a)'), '<w:r><w:tab/></w:r>', r('give;')]),
    p(['<w:r><w:tab/></w:r>', r('(b)'), '<w:r><w:tab/></w:r>', r('take.')]),
  ], ['n 2. Officers must –', '  - (a) give;', '  - (b) take.']),
  numbered('typed in Chinese, with headings', {}, [
    p('一、目的'),
    p('本通告說明安排。'),
    p('二、安排'),
    p('各部門須：'),
    p('（一）完成；及'),
    p('（二）上報：'),
    p('(1) 名單；'),
    p('(2) 紀錄。'),
    p('三、查詢'),
    p('請致電二八一零零零零一。'),
  ], ['h2 一、目的', 'p 本通告說明安排。', 'h2 二、安排', 'p 各部門須：', '- （一） 完成；及', '- （二） 上報：', '  - (1) 名單；', '  - (2) 紀錄。', 'h2 三、查詢', 'p 請致電二八一零零零零一。']),
  numbered('typed in Chinese, as paragraphs', {}, [p('一、本通告公布有關文件的安排，由即日起生效。'), p('二、各部門須於四月一日前完成有關工作。')], [
    'n 一、 本通告公布有關文件的安排，由即日起生效。',
    'n 二、 各部門須於四月一日前完成有關工作。',
  ]),
  numbered('甲乙 typed', {}, [p('適用於：'), p('甲、總部；'), p('乙、分區。')], ['p 適用於：', '- 甲、 總部；', '- 乙、 分區。']),
  numbered('the ninth letter among letters', { 1: ['lowerLetter|(%1)'] }, [p('They:'), ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => item(1, 0, `act ${letter};`))], [
    'p They:',
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => `- (${letter}) act ${letter};`),
  ]),
  numbered('the ninth letter typed among letters', {}, [p('They:'), ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => p(`(${letter}) act ${letter};`))], [
    'p They:',
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => `- (${letter}) act ${letter};`),
  ]),
  numbered('a gap that the paper has', { 1: ['decimal|%1.'] }, [p('1. First.'), p('2. Second.'), p('5. Fifth.'), p('6. Sixth.')], ['n 1. First.', 'n 2. Second.', 'n 5. Fifth.', 'n 6. Sixth.']),
  numbered('a short list after a colon', { 1: ['decimal|%1.'] }, [p('Bring these:'), item(1, 0, 'a pen'), item(1, 0, 'a card'), p('Then wait.')], [
    'p Bring these:',
    '- 1. a pen',
    '- 2. a card',
    'p Then wait.',
  ]),
  numbered('bullets within bullets', { 1: ['bullet|•', 'bullet|–'] }, [p('Bring:'), item(1, 0, 'papers, that is'), item(1, 1, 'old ones'), item(1, 1, 'new ones'), item(1, 0, 'cards')], [
    'p Bring:',
    '- • papers, that is',
    '  - • old ones',
    '  - • new ones',
    '- • cards',
  ]),
  numbered('bullets below a number', { 1: ['decimal|%1.'], 2: ['bullet|•'] }, [item(1, 0, 'Bring:'), item(2, 0, 'papers'), item(2, 0, 'cards'), item(1, 0, 'Wait outside.')], [
    'n 1. Bring:',
    '  - • papers',
    '  - • cards',
    'n 2. Wait outside.',
  ]),
  numbered('a paragraph that goes on after sub-items', { 1: ['decimal|%1.', 'lowerLetter|(%2)'] }, [
    item(1, 0, 'Heads shall:'),
    item(1, 1, 'read; and'),
    item(1, 1, 'sign.'),
    p('This applies at once.'),
    item(1, 0, 'End of it.'),
  ], ['n 1. Heads shall:', '  - (a) read; and', '  - (b) sign.', '  p This applies at once.', 'n 2. End of it.']),
  numbered(
    'a numbered paragraph inserted by a reviewer',
    { 1: ['decimal|%1.'] },
    [item(1, 0, 'Old one.'), item(1, 0, [inserted(r('New one.'))], '<w:rPr><w:ins w:id="1" w:author="D"/></w:rPr>'), item(1, 0, 'Old two.')],
    ['n 1. Old one.', 'n 2. New one.', 'n 3. Old two.'],
    { named: [['inserted text', 'New one.']] },
  ),
  numbered('an empty numbered paragraph counts', { 1: ['decimal|%1.'] }, [item(1, 0, 'One sentence.'), item(1, 0, ''), item(1, 0, 'Three sentences.')], [
    'n 1. One sentence.',
    'n 3. Three sentences.',
  ]),
  numbered('in cells of a table', { 1: ['lowerLetter|(%1)'] }, [table([['Duty', 'Post'], [`${item(1, 0, 'read')}${item(1, 0, 'sign')}`, 'EO']])], [
    'table',
    '  [0,0 1×1 column] Duty',
    '  [0,1 1×1 column] Post',
    '  [1,0 1×1]',
    '    - (a) read',
    '    - (b) sign',
    '  [1,1 1×1] EO',
  ]),
  numbered('a year at the beginning is no number', {}, [p('2026 is the year.'), p('3.5 million was spent.'), p('100. was typed by mistake')], [
    'p 2026 is the year.',
    'p 3.5 million was spent.',
    'p 100. was typed by mistake',
  ]),
]
