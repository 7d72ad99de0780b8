import { chromiumLaunchOptions } from '@clf/browser'
import { judge } from '@clf/rules'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileRules, rulesOfFiles } from './file-rules.ts'
import { emptyFile, type FileSnapshot } from './file-snapshot.ts'
import { PdfBrokenError, readPdf } from './pdf/read-pdf.ts'

// Real PDFs, written by Chromium.

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions())
})
afterAll(() => browser.close())

const dot = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="40" height="40"%3E%3Cpath d="M0 0h40v40z"/%3E%3C/svg%3E'

async function pdfOf(body: string, { tagged = true, lang = 'en', title = 'Leave' } = {}): Promise<FileSnapshot> {
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><html lang="${lang}"><title>${title}</title>${body}</html>`)
  const bytes = await page.pdf({ tagged, outline: tagged })
  await page.close()
  return readPdf(bytes, 'http://127.0.0.1/leave.pdf')
}

const said = (file: FileSnapshot) => judge(file, fileRules).findings.map(({ outcome, rule, reason }) => `${outcome} ${rule}: ${reason}`)

test('a tagged PDF with title, language and alternatives has no fault', async () => {
  const file = await pdfOf(
    `<h1>Leave</h1><h2>Days</h2><p>Fourteen days.</p><img alt="Leave by grade" src='${dot}'><table><caption>Days</caption><tr><th>Grade<th>Days<tr><td>Clerk<td>14</table><p><a href="https://example.org/rules">Rules of leave</a></p>`,
  )
  expect(file).toMatchObject({ language: 'en', title: 'Leave', pdf: { isTagged: true, showsTitle: true, isOpenToScreenReaders: true } })
  expect(file.headings.map(({ level, text }) => `${level} ${text}`)).toEqual(['1 Leave', '2 Days'])
  expect(file.links).toMatchObject([{ text: 'Rules of leave', address: 'https://example.org/rules' }])
  expect(file.tables).toMatchObject([{ caption: 'Days', rows: [[{ text: 'Grade', isHeader: true }, { text: 'Days' }], [{ text: 'Clerk', isHeader: false }, { text: '14' }]] }])
  expect(said(file)).toEqual([])
})

test('what a tagged PDF gets wrong is found by the rules of documents', async () => {
  const file = await pdfOf('<h1>假期</h1><h3>天數</h3><p>重 要 告 示</p><p><a href="https://example.org/">按此</a></p>', { lang: 'zh-Hant-HK', title: '假期' })
  expect(said(file)).toEqual(['failed heading-order: skipped', 'failed link-text-says-where: generic', 'failed no-spaces-between-han: spaced'])
  expect(judge(file, fileRules).findings.map(({ pointer }) => pointer)).toEqual(['#page=1 H3[1]', '#page=1 Link[1]', expect.stringMatching(/^#page=1 /)])
})

test('an untagged PDF fails, and its text is judged all the same', async () => {
  const file = await pdfOf('<h1>假期</h1><p>这个网站说明假期办法</p>', { tagged: false, lang: 'zh-Hant-HK', title: 'Microsoft Word - leave.docx' })
  expect(said(file)).toEqual(['failed file-has-title: file-name', 'failed file-language-is-set: missing', 'failed pdf-is-tagged: untagged'])
})

test('a page that is one picture is a scan, one of lines alone may be words', async () => {
  const page = await browser.newPage()
  const picture = (await page.screenshot()).toString('base64')
  await page.close()
  expect(said(await pdfOf(`<img alt="" src="data:image/png;base64,${picture}" style="width:90%">`))).toEqual(['failed pdf-has-text: scan', 'failed pdf-is-tagged: untagged'])
  expect(said(await pdfOf('<svg width="200" height="200"><path d="M0 0h90v90z"/></svg>')).filter((each) => each.includes('pdf-has-text'))).toEqual(['cantTell pdf-has-text: drawing'])
})

test('what is cut off is broken, not blank', async () => {
  await expect(readPdf(new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type'), 'http://127.0.0.1/')).rejects.toThrow(PdfBrokenError)
})

test.each<[string, Partial<FileSnapshot>, string[]]>([
  ['an SVG without title', {}, ['failed file-has-title: missing']],
  ['a language that is none', { title: 'Leave', language: 'tc_chi', texts: [{ text: 'Leave', lang: '', pointer: '', snippet: '' }] }, ['failed file-language-is-set: invalid']],
  ['a title that readers do not show', { title: 'Leave', pdf: { isTagged: true, showsTitle: false, isOpenToScreenReaders: true, pages: [] } }, ['failed file-has-title: not-shown']],
  ['a protected PDF', { title: 'Leave', pdf: { isTagged: true, showsTitle: true, isOpenToScreenReaders: false, pages: [] } }, ['failed pdf-is-open-to-screen-readers: closed']],
  ['letters that stand for nothing', {
    title: 'Leave',
    pdf: { isTagged: true, showsTitle: true, isOpenToScreenReaders: true, pages: [{ number: 2, characters: 50, unreadable: 40, drawing: 'none' }] },
  }, ['failed pdf-has-text: unreadable']],
])('%s is found', (_name, given, expected) => {
  expect(said({ ...emptyFile, ...given })).toEqual(expected)
})

test('every folder of rules is a rule of files, with words in three languages', () => {
  expect(rulesOfFiles.map(({ id }) => id)).toEqual(readdirSync(join(import.meta.dirname, 'rules')).toSorted())
  for (const { messages } of rulesOfFiles) {
    for (const message of Object.values(messages)) {
      expect(findSimplifiedOnly(message['zh-Hant-HK'])).toEqual([])
      expect(findTraditionalOnly(message['zh-Hans'])).toEqual([])
    }
  }
})
