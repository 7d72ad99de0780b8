import { validateTree } from '@clf/content/tree'
import { expect, test } from 'vitest'
import { outlineOf } from '../corpus/outline.ts'
import { importPaper } from '../import-paper.ts'
import { odtBytes, odtCell, odtList, odtP, odtRow, odtTable, odtTitle, span } from './odt-file.ts'
import type { OdtFile } from './odt-file.ts'

interface OdtCase {
  file: OdtFile
  tree: string[]
  named?: string[]
}

const covered = '<table:covered-table-cell/>'
const secret = 'INTERNAL: not agreed.'

const style = (family: string) => (name: string, looks: string, parent?: string): string =>
  `<style:style style:name="${name}" style:family="${family}"${parent === undefined ? '' : ` style:parent-style-name="${parent}"`}><style:text-properties ${looks}/></style:style>`
const [textStyle, paragraphStyle] = [style('text'), style('paragraph')]

const cases: Record<string, OdtCase> = {
  'paragraphs, headings and looks': {
    file: { body: odtTitle + '<text:h text:outline-level="1">Purpose</text:h>' + odtP(`Plain ${span('B', 'bold')}, 10 m${span('Sup', '3')}<text:s text:c="2"/>and<text:line-break/>a line.`) },
    tree: ['h2 Purpose', 'p Plain {b bold}, 10 m{sup 3}  and⏎a line.'],
  },
  'looks that a style takes from another, from the nearest that says something': {
    file: {
      sharedStyles: textStyle('Strong', 'fo:font-weight="bold"') + textStyle('Strong_20_note', 'fo:font-style="italic"', 'Strong') +
        paragraphStyle('Note', 'fo:font-weight="700"') + paragraphStyle('Internal', 'text:display="none"') + textStyle('B', 'fo:font-style="italic"'),
      styles: textStyle('T1', 'style:text-underline-style="solid"', 'Strong_20_note') + textStyle('T2', 'fo:font-style="normal"', 'Strong_20_note') + textStyle('T3', 'fo:font-weight="normal"') +
        textStyle('T4', 'style:text-position="sub 58%"') + paragraphStyle('P2', '', 'Note') + paragraphStyle('P3', '', 'Internal') + paragraphStyle('P4', 'text:display="true"', 'Internal') +
        textStyle('Round', '', 'Other') + textStyle('Other', 'fo:font-weight="bold"', 'Round'),
      body: odtTitle + odtP(`${span('T1', 'All three')}, ${span('T2', 'bold alone')}, ${span('B', 'as the file itself says')}, ${span('Round', 'round')}.`) +
        odtP(`Heavy, ${span('T3', 'plain')}, ${span('Sup', `up ${span('T4', 'down')}`)}, heavy again, as all of this line is that goes on.`, 'P2') + odtP(secret, 'P3') +
        odtP('Shown after all.', 'P4'),
    },
    tree: [
      'p {u {i {b All three}}}, {b bold alone}, {b as the file itself says}, {b round}.',
      'p {b Heavy, }plain{b , }{sup {b up }}{sub {b down}}{b , heavy again, as all of this line is that goes on.}',
      'p Shown after all.',
    ],
    named: [`hidden text: ${secret}`],
  },
  'numbers and sub-items, and a list that goes on': {
    file: {
      body: odtTitle + odtList('L1', odtP('Heads shall:') + odtList('L1', odtP('read; and'), odtP('sign.'))) + odtP('In between.') +
        odtList('L1', odtP('They report.')).replace('<text:list ', '<text:list text:continue-numbering="true" '),
    },
    tree: ['n 2. Heads shall:', '  - (a) read; and', '  - (b) sign.', '  p In between.', 'n 3. They report.'],
  },
  'Chinese numbers': {
    file: { body: odtP('示範', 'P1') + odtList('L3', odtP('各部門須：') + odtList('L3', odtP('通知員工；'), odtP('上報。')), odtP('本通告即日生效。')) },
    tree: ['n 一、 各部門須：', '  - （一） 通知員工；', '  - （二） 上報。', 'n 二、 本通告即日生效。'],
  },
  'bullets in a cell': {
    file: { body: odtTitle + odtTable(odtRow('Grade', 'Duties'), odtRow('EO', `<table:table-cell>${odtList('L2', odtP('Files papers'), odtP('Answers calls'))}</table:table-cell>`)) + odtP('End.') },
    tree: ['table', '  [0,0 1×1 column] Grade', '  [0,1 1×1 column] Duties', '  [1,0 1×1] EO', '  [1,1 1×1]', '    - • Files papers', '    - • Answers calls', 'p End.'],
  },
  'cells over rows and columns': {
    file: {
      body: odtTitle +
        odtTable(
          `<table:table-header-rows>${odtRow(odtCell('Type', 'table:number-rows-spanned="2"'), odtCell('Deadline', 'table:number-columns-spanned="2"'), covered)}${
            odtRow(covered, 'New', 'Existing')
          }</table:table-header-rows>`,
          odtRow('Circulars', '1 April', '1 May'),
        ) + odtP('End.'),
    },
    tree: [
      'table',
      '  [0,0 2×1 column] Type',
      '  [0,1 1×2 column] Deadline',
      '  [1,1 1×1 column] New',
      '  [1,2 1×1 column] Existing',
      '  [2,0 1×1] Circulars',
      '  [2,1 1×1] 1 April',
      '  [2,2 1×1] 1 May',
      'p End.',
    ],
  },
  'hidden text in every way': {
    file: {
      body: odtTitle + odtP(`Shown. ${span('Hid', secret)}Shown too.`) + odtP(secret, 'HidP') + `<text:section text:name="S" text:display="none">${odtP(secret)}</text:section>` +
        odtP(`End<text:hidden-text text:condition="x" text:string-value="${secret}" text:is-hidden="true"/>.`),
    },
    tree: ['p Shown. Shown too.', 'p End.'],
    named: Array<string>(4).fill(`hidden text: ${secret}`),
  },
  'hidden sections, rows, columns and variables': {
    file: {
      body: `${odtTitle}<text:section text:name="S" text:display="condition" text:condition="x" text:is-hidden="true">${odtP(secret)}</text:section>` +
        `<text:section text:name="T" text:display="condition" text:condition="x" text:is-hidden="false">${odtP('Shown.')}</text:section>` +
        odtP(`Value <text:variable-set text:name="v" text:display="none" office:string-value="x">${secret}</text:variable-set>of it.`) +
        `<table:table><table:table-columns><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/></table:table-columns>${odtRow('A', 'B', secret)}${
          odtRow(secret, '', '').replace('<table:table-row>', '<table:table-row table:visibility="filter">')
        }${odtRow('1', '2', '')}</table:table>`,
    },
    tree: [
      'p Shown.',
      'p Value of it.',
      'table',
      '  [0,0 1×1] A',
      '  [0,1 1×1] B',
      '  [0,2 1×1]',
      '  [1,0 1×1] 1',
      '  [1,1 1×1] 2',
      '  [1,2 1×1]',
    ],
    named: Array<string>(4).fill(`hidden text: ${secret}`),
  },
  'letters as light as paper or too small to read, and another language': {
    file: {
      styles: textStyle('Pale', 'fo:color="#fefefe"') + textStyle('OnBlack', 'fo:color="#ffffff" fo:background-color="#000000"') + textStyle('Tiny', 'fo:font-size="1pt"') +
        textStyle('French', 'fo:language="fr" fo:country="FR"') + textStyle('British', 'fo:language="en" fo:country="GB"'),
      body: odtTitle + odtP(`See ${span('French', `pièce ${span('British', 'annex')}`)}, ${span('Pale', 'pale')}, ${span('OnBlack', 'on black')}, ${span('Tiny', 'tiny')}.`),
    },
    tree: ['p See {fr-FR pièce }annex, pale, on black, tiny.'],
    named: ['pale text: pale', 'tiny text: tiny'],
  },
  'fields of every kind, what to fill in, and no script': {
    file: {
      body: odtTitle +
        odtP(
          `By <text:sender-lastname>Chan</text:sender-lastname> for <text:conditional-text>all</text:conditional-text>, <text:drop-down><text:label text:value="A"/>chosen</text:drop-down>, <loext:content-control xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" loext:showing-place-holder="true">Type here</loext:content-control>.<text:script script:language="x">${secret}</text:script>`,
        ),
    },
    tree: ['p By Chan for all, chosen, Type here.'],
    named: ['computed field: Chan', 'computed field: all', 'placeholder: Type here', `unread object: ${secret}`],
  },
  'shapes with words, and one without': {
    file: { body: odtTitle + odtP(`Before <draw:custom-shape>${odtP('In the shape.')}</draw:custom-shape>after.<draw:line/><draw:rect draw:name="A box"/>`) },
    tree: ['p Before after.', 'p In the shape.'],
    named: ['text box: In the shape.', 'unread picture: A box'],
  },
  'lists that go on with another, take the style of their paragraphs, or stand in no list': {
    file: {
      styles: '<style:style style:name="NP" style:family="paragraph" style:list-style-name="L1"/>',
      body: odtTitle + odtList('L1', odtP('Read it.')).replace('<text:list ', '<text:list xml:id="a" ') + odtList('L2', odtP('A bullet.')) +
        odtList('L1', odtP('Sign it.')).replace('<text:list ', '<text:list text:continue-list="a" ') + `<text:list><text:list-item>${odtP('Another list.', 'NP')}</text:list-item></text:list>` +
        ['File it.', 'Keep it.'].map((words) => `<text:numbered-paragraph text:list-id="b" text:level="1" text:style-name="L1">${odtP(words)}</text:numbered-paragraph>`).join(''),
    },
    tree: ['n 2. Read it.', '  - • A bullet.', 'n 3. Sign it.', 'n 2. Another list.', 'n 2. File it.', 'n 3. Keep it.'],
  },
  'rows that end early, and a soft hyphen': {
    file: { body: odtTitle + odtTable(odtRow('A', 'B', 'C'), odtRow('1'), odtRow('x', 'y', 'z')) + odtP('co\u00adoperate') },
    tree: [
      'table',
      '  [0,0 1×1 column] A',
      '  [0,1 1×1 column] B',
      '  [0,2 1×1 column] C',
      '  [1,0 1×1] 1',
      '  [1,1 1×2]',
      '  [2,0 1×1] x',
      '  [2,1 1×1] y',
      '  [2,2 1×1] z',
      'p cooperate',
    ],
  },
  'words inserted over two paragraphs, and paragraphs deleted': {
    file: {
      body:
        `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${odtP('')}${odtP('Gone one.')}${
          odtP('Gone two.')
        }</text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>${odtTitle}` +
        odtP('Kept <text:change-start text:change-id="c2"/>new') + odtP('words<text:change-end text:change-id="c2"/>.') + '<text:change text:change-id="c1"/>' + odtP('End.'),
    },
    tree: ['p Kept new', 'p words.', 'p End.'],
    named: ['deleted text: Gone one. Gone two.', 'inserted text: new words'],
  },
  'changes that are not yet accepted': {
    file: {
      body: `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>D</dc:creator><dc:date>2026-03-09</dc:date></office:change-info>${
        odtP('$50')
      }</text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>${odtTitle}${
        odtP('The fee is <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>$500<text:change-end text:change-id="c2"/>.')
      }`,
    },
    tree: ['p The fee is $500.'],
    named: ['deleted text: $50', 'inserted text: $500'],
  },
  'notes of both kinds': {
    file: {
      body: odtTitle +
        odtP(
          `from 2026<text:note text:id="f1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${
            odtP('At the foot.')
          }</text:note-body></text:note> and<text:note text:id="e1" text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body>${
            odtP('At the end.')
          }</text:note-body></text:note>.`,
        ),
    },
    tree: ['p from 2026{note 1|At the foot.} and{note i|At the end.}.'],
  },
  'a formula, a reading and boxes': {
    file: {
      body: `<office:forms><form:form><form:checkbox form:id="k1" form:current-state="checked" form:label="Yes"/></form:form></office:forms>${odtTitle}${
        odtP('Pay <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame> of it.')
      }${odtP('<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>hon</text:ruby-text></text:ruby> and ☐ No <draw:control draw:control="k1"/>')}`,
      parts: {
        'Object 1/content.xml':
          '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mfrac><mn>1</mn><mn>2</mn></mfrac><annotation encoding="StarMath 5.0">1 over 2</annotation></semantics></math>',
      },
    },
    tree: ['p Pay {math 1 over 2} of it.', 'p {ruby 漢|hon} and [ ] No [x] Yes'],
  },
  'a picture, a box, a link and a date': {
    file: {
      body: odtTitle +
        odtP(
          '<draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>A map</svg:desc></draw:frame>See <text:a xlink:href="https://example.gov.hk/">the guide</text:a> of <text:date>9 March 2026</text:date>.',
        ) + odtP(`Beside.<draw:frame><draw:text-box>${odtP('In the box.')}</draw:text-box></draw:frame>`),
    },
    tree: ['p See {link https://example.gov.hk/|the guide} of 9 March 2026.', 'image A map', 'p Beside.', 'p In the box.'],
    named: ['date field: 9 March 2026', 'text box: In the box.'],
  },
  'contents, comments, headers': {
    file: {
      body: odtTitle + `<text:table-of-content><text:index-body>${odtP('Purpose 1')}</text:index-body></text:table-of-content>` +
        odtP('Words.<office:annotation><dc:creator>D</dc:creator><text:p>Is this so?</text:p></office:annotation>'),
      masterStyles: `<style:master-page style:name="S"><style:header>${odtP('RESTRICTED')}</style:header><style:footer-first>${odtP('Page 1')}</style:footer-first></style:master-page>`,
    },
    tree: ['p Words.'],
    named: ['comment: Is this so?', 'contents table: Purpose 1', 'page header: Page 1', 'page header: RESTRICTED'],
  },
  'a reference to a bookmark': {
    file: { body: odtTitle + odtList('L1', odtP('<text:bookmark text:name="b"/>Read this.'), odtP('See paragraph <text:bookmark-ref text:ref-name="b">2</text:bookmark-ref>.')) },
    tree: ['n 2. Read this.', 'n 3. See paragraph {ref p2|2}.'],
  },
}

test.each(Object.entries(cases))('OpenDocument: %s', async (_name, { file, tree, named = [] }) => {
  const paper = await importPaper(await odtBytes(file), 'a.odt')
  expect({ tree: outlineOf(paper.tree).split('\n'), named: paper.findings.map(({ kind, excerpt }) => `${kind}: ${excerpt}`).toSorted() }).toEqual({ tree, named })
  expect(paper.checks.filter((check) => !check.same)).toEqual([])
  expect(validateTree(paper.tree).problems.filter((problem) => problem.stops === 'saving')).toEqual([])
})

test('an OpenDocument file with macros, with a password, or that is no text, is refused', async () => {
  await expect(importPaper(await odtBytes({ body: odtTitle, parts: { 'Basic/Standard/Module1.xml': '<x/>' } }), 'a.odt')).rejects.toThrow('a.odt holds macros')
  const manifest =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
  await expect(importPaper(await odtBytes({ body: odtTitle, parts: { 'META-INF/manifest.xml': manifest } }), 'a.odt')).rejects.toThrow('a.odt is protected by a password')
  await expect(importPaper(await odtBytes({ body: '', mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'a.odt')).rejects.toThrow('an OpenDocument file that is no text')
})

test('a memo of OpenDocument gives the same facts as one of Word', async () => {
  const head = odtTable(odtRow('From', 'Director of Audit', 'To', 'All Heads'), odtRow('Ref.', 'AUD/1', 'Date', '9 March 2026'))
  const { guesses, title } = await importPaper(await odtBytes({ body: head + odtTitle + odtP('Please count the stores.') }), 'a.odt')
  expect(title).toBe('Demonstration')
  expect(guesses.filter((guess) => guess.confidence === 1).map(({ kind, value }) => [kind, value])).toEqual([['sender', 'Director of Audit'], ['addressee', 'All Heads'], ['file reference', 'AUD/1'], [
    'date',
    '2026-03-09',
  ], ['title', 'Demonstration']])
})
