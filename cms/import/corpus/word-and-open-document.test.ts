import { expect, test } from 'vitest'
import { importPaper } from '../import-paper.ts'
import type { ImportedPaper } from '../import-paper.ts'
import { odtBytes, odtCell, odtList, odtP, odtRow, odtTable, odtTitle, span } from '../odt/odt-file.ts'
import type { OdtFile } from '../odt/odt-file.ts'
import { titled } from './corpus-case.ts'
import { outlineOf } from './outline.ts'
import { wordBytes } from './word-file.ts'
import type { WordFile } from './word-file.ts'
import { box, cell, checkbox, deleted, down, fraction, inserted, item, math, mr, note, p, picture, r, run, styled, table, title, under, across } from './word-xml.ts'

/** The same paper as Word and as LibreOffice write it. */
interface Pair {
  word: WordFile
  open: OdtFile
}

const covered = '<table:covered-table-cell/>'
const secret = 'INTERNAL: not agreed.'
const heading = (level: number, words: string): [string, string] => [styled(`Heading${level}`, words), `<text:h text:outline-level="${level}">${words}</text:h>`]
const footnote = (words: string): string => `<text:note text:id="f" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${odtP(words)}</text:note-body></text:note>`
const numbers = { lists: { 1: ['decimal|%1.|2', 'lowerLetter|(%2)'] } }
const han = { lists: { 1: ['chineseCounting|%1、', 'chineseCounting|（%2）'] } }
const [purpose, purposeInOpen] = heading(1, 'Purpose')
const [scope, scopeInOpen] = heading(2, 'Scope')

const pairs: Record<string, Pair> = {
  'headings, looks and a link': {
    word: {
      body: titled(
        purpose,
        p([r('Plain '), r('bold', 'b'), r(', 10 m'), r('3', 'vertAlign=superscript'), r(' and '), `<w:hyperlink r:id="rL">${r('the guide')}</w:hyperlink>`, r('.')]),
        scope,
        p('More of it.'),
      ),
      links: { rL: 'hyperlink https://example.gov.hk/' },
    },
    open: {
      body: `${odtTitle}${purposeInOpen}${odtP(`Plain ${span('B', 'bold')}, 10 m${span('Sup', '3')} and <text:a xlink:href="https://example.gov.hk/">the guide</text:a>.`)}${scopeInOpen}${
        odtP('More of it.')
      }`,
    },
  },
  'numbered paragraphs with sub-items, across a heading': {
    word: { body: titled(item(1, 0, 'Heads shall:'), item(1, 1, 'read it; and'), item(1, 1, 'sign it.'), purpose, item(1, 0, 'They report.')), ...numbers },
    open: {
      body: odtTitle + odtList('L1', odtP('Heads shall:') + odtList('L1', odtP('read it; and'), odtP('sign it.'))).replace('<text:list ', '<text:list xml:id="a" ') + purposeInOpen +
        odtList('L1', odtP('They report.')).replace('<text:list ', '<text:list text:continue-list="a" '),
    },
  },
  'Chinese numbers': {
    word: { body: title('示範') + item(1, 0, '各部門須：') + item(1, 1, '通知員工；') + item(1, 1, '上報。') + item(1, 0, '本通告即日生效。'), ...han },
    open: { body: odtP('示範', 'P1') + odtList('L3', odtP('各部門須：') + odtList('L3', odtP('通知員工；'), odtP('上報。')), odtP('本通告即日生效。')) },
  },
  'a table with cells over rows and columns, a list and a note in it': {
    word: {
      body: titled(
        table([[down('Type'), across(2, 'Deadline')], [under(), 'New', 'Existing'], [cell(item(2, 0, 'Circulars') + item(2, 0, 'Forms')), cell(p([r('1 April'), note(1)])), '1 May']]),
        p('End.'),
      ),
      lists: { 2: ['bullet|•'] },
      footnotes: { 1: 'Or the day after.' },
    },
    open: {
      body: odtTitle +
        odtTable(
          odtRow(odtCell('Type', 'table:number-rows-spanned="2"'), odtCell('Deadline', 'table:number-columns-spanned="2"'), covered),
          odtRow(covered, 'New', 'Existing'),
          odtRow(`<table:table-cell>${odtList('L2', odtP('Circulars'), odtP('Forms'))}</table:table-cell>`, odtCell(`1 April${footnote('Or the day after.')}`), '1 May'),
        ) + odtP('End.'),
    },
  },
  'a table in a cell': {
    word: { body: titled(table([['Outer', 'Inner'], ['left', cell(table([['a', 'b'], ['c', 'd']]) + p('after'))]]), p('End.')) },
    open: {
      body: odtTitle + odtTable(odtRow('Outer', 'Inner'), odtRow('left', `<table:table-cell>${odtTable(odtRow('a', 'b'), odtRow('c', 'd'))}${odtP('after')}</table:table-cell>`)) + odtP('End.'),
    },
  },
  'hidden, deleted and inserted text': {
    word: { body: titled(p([r('The fee is '), deleted('$50'), inserted(r('$500')), r(secret, 'vanish'), r('.')])) },
    open: {
      body:
        `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${
          odtP('$50')
        }</text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>${odtTitle}` +
        odtP(`The fee is <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>$500<text:change-end text:change-id="c2"/>${span('Hid', secret)}.`),
    },
  },
  'a formula, a reading, boxes to tick and a picture': {
    word: {
      body: titled(
        p([r('Pay '), math(fraction(mr('1'), mr('2'))), r(' of it.')]),
        p([run(`<w:ruby><w:rubyPr/><w:rt>${r('hon')}</w:rt><w:rubyBase>${r('漢')}</w:rubyBase></w:ruby>`), r(' and '), checkbox(true), r(' Yes '), checkbox(false), r(' No')]),
        p([run(picture('rP', 'A map'))]),
      ),
      links: { rP: 'image media/a.png' },
      parts: { 'media/a.png': Buffer.from('89504e47', 'hex') },
    },
    open: {
      body: odtTitle + odtP('Pay <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame> of it.') +
        odtP('<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>hon</text:ruby-text></text:ruby> and ☒ Yes ☐ No') +
        odtP('<draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>A map</svg:desc></draw:frame>'),
      parts: { 'Object 1/content.xml': '<math xmlns="http://www.w3.org/1998/Math/MathML"><mfrac><mn>1</mn><mn>2</mn></mfrac></math>' },
    },
  },
  'a text box and another language': {
    word: { body: titled(p([r('Beside '), r('la garantie', '<w:lang w:val="fr-FR"/>'), r('.'), run(box(p('In the box.')))]), p('End.')) },
    open: {
      styles: '<style:style style:name="Fr" style:family="text"><style:text-properties fo:language="fr" fo:country="FR"/></style:style>',
      body: odtTitle + odtP(`Beside ${span('Fr', 'la garantie')}.<draw:frame><draw:text-box>${odtP('In the box.')}</draw:text-box></draw:frame>`) + odtP('End.'),
    },
  },
  'the head and the end of a memo': {
    word: {
      body: table([['From', 'Director of Audit', 'To', 'All Heads'], ['Ref.', 'AUD/1', 'Date', '9 March 2026']]) + p([r('Count of stores', 'b')], 'jc=center') +
        item(1, 0, 'Please count the stores.') + p('(CHAN Tai-man)') +
        p('for Director of Audit'),
      ...numbers,
    },
    open: {
      styles: '<style:style style:name="Mid" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>',
      body: odtTable(odtRow('From', 'Director of Audit', 'To', 'All Heads'), odtRow('Ref.', 'AUD/1', 'Date', '9 March 2026')) + odtP(span('B', 'Count of stores'), 'Mid') +
        odtList('L1', odtP('Please count the stores.')) + odtP('(CHAN Tai-man)') + odtP('for Director of Audit'),
    },
  },
}

/** What an editor is given of a paper, without its places. */
const given = ({ tree, title: words, guesses, closing, findings }: ImportedPaper): unknown => ({
  tree: outlineOf(tree).split('\n'),
  title: words,
  facts: guesses.filter(({ confidence }) => confidence === 1).map(({ kind, value }) => [kind, value]),
  closing: closing.map(({ text }) => text),
  named: findings.map(({ kind, excerpt }) => `${kind}: ${excerpt}`).toSorted(),
})

test.each(Object.entries(pairs))('%s come out alike of Word and of LibreOffice', async (_what, { word, open }) => {
  const [ofWord, ofOpen] = await Promise.all([importPaper(await wordBytes(word), 'a.docx'), importPaper(await odtBytes(open), 'a.odt')])
  expect(given(ofOpen)).toEqual(given(ofWord))
  for (const { checks } of [ofWord, ofOpen]) expect(checks.filter((check) => !check.same)).toEqual([])
})
