import '../clf.css'
import { html } from 'lit'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './file-upload.ts'

const template = html`
  <form>
    <clf-file-upload max-size="2000" max-files="2">
      <label for="proof">Documents</label>
      <p class="clf-hint">PDF, up to 2 kB.</p>
      <input type="file" id="proof" name="proof" multiple accept=".pdf" />
    </clf-file-upload>
    <button>Send</button>
    <button type="reset">Clear</button>
  </form>
`

const form = () => document.querySelector('form') as HTMLFormElement
const input = () => document.querySelector('#proof') as HTMLInputElement
const error = () => document.querySelector('.clf-error:not([hidden])')?.textContent ?? null
const listed = () => [...document.querySelectorAll('.clf-chosen-files > li > span')].map(({ textContent }) => textContent)
const file = (name: string, size: number) => new File(['x'.repeat(size)], name)
const posted = () => new FormData(form()).getAll('proof').map((entry) => (entry instanceof File ? entry.name : entry))

afterEach(() => page.viewport(1280, 720))

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  const element = await mount('clf-file-upload', template, lang)
  expect(await violations(element)).toEqual([])
  await userEvent.upload(input(), [file('a.pdf', 3000), file('b.exe', 10)])
  expect(error()).not.toBeNull()
  expect(await violations(element)).toEqual([])
})

test('lists files with format and size', async () => {
  await mount('clf-file-upload', template)
  await userEvent.upload(input(), [file('leave.pdf', 1400), file('履歷.PDF', 12)])
  expect(listed()).toEqual(['leave.pdf (PDF, 1 kB)', '履歷.PDF (PDF, 12 B)'])
  await expect.element(page.getByRole('list', { name: 'Files chosen' })).toBeVisible()
  await expect.element(page.getByRole('status')).toHaveTextContent('Files chosen: 2.')
})

test('removes a file by keyboard and goes on to the next', async () => {
  await mount('clf-file-upload', template)
  await userEvent.upload(input(), [file('a.pdf', 10), file('b.pdf', 10)])
  page.getByRole('button', { name: 'Remove a.pdf' }).element().focus()
  await userEvent.keyboard('{Enter}')
  expect([listed(), posted()]).toEqual([['b.pdf (PDF, 10 B)'], ['b.pdf']])
  expect(document.activeElement?.textContent).toBe('Remove b.pdf')
  await expect.element(page.getByRole('status')).toHaveTextContent('a.pdf has been removed. Files chosen: 1.')
  await userEvent.keyboard('{Enter}')
  expect([listed(), document.activeElement]).toEqual([[], input()])
})

test.each([
  ['en', 'Error: “a.pdf” has 3 kB. A file may have up to 2 kB. “b.exe” is not of a type we take: PDF.'],
  ['zh-HK', '錯誤：「a.pdf」的大小為3 kB，每個檔案不可超過2 kB。「b.exe」不屬可接受的格式：PDF。'],
  ['zh-CN', '错误：“a.pdf”的大小为3 kB，每个文件不可超过2 kB。“b.exe”不属可接受的格式：PDF。'],
])('names in %s every file that cannot be sent', async (lang, message) => {
  await mount('clf-file-upload', template, lang)
  await userEvent.upload(input(), [file('a.pdf', 3000), file('b.exe', 10)])
  expect([error(), input().validity.customError]).toEqual([message, true])
})

test('counts the files, and takes the error away with the file too many', async () => {
  await mount('clf-file-upload', template)
  await userEvent.upload(input(), [file('a.pdf', 10), file('b.pdf', 10), file('c.pdf', 10)])
  expect(error()).toBe('Error: You chose 3 files. Choose no more than 2.')
  await page.getByRole('button', { name: 'Remove c.pdf' }).click()
  expect([error(), input().validity.valid]).toEqual([null, true])
})

test('leaves no word of the former language', async () => {
  await mount('clf-file-upload', template)
  await userEvent.upload(input(), [file('a.pdf', 10), file('b.exe', 10)])
  document.documentElement.lang = 'zh-Hans'
  await new Promise((resolve) => requestAnimationFrame(resolve))
  const words = document.querySelector('clf-file-upload')?.textContent ?? ''
  expect([words.includes('Remove'), words.includes('移除a.pdf'), words.includes('错误：')]).toEqual([false, true, true])
})

test('forgets the files on reset', async () => {
  await mount('clf-file-upload', template)
  await userEvent.upload(input(), [file('b.exe', 10)])
  form().reset()
  await expect.poll(listed).toEqual([])
  expect(error()).toBeNull()
})

const drawn = () => document.querySelector('.clf-file-words')
const drawnWords = () => [...(drawn()?.children ?? [])].map(({ textContent }) => textContent)

test.each([
  ['en', ['Choose files', 'No file chosen'], 'a.pdf, b.pdf'],
  ['zh-HK', ['選擇檔案', '未選檔案'], 'a.pdf、b.pdf'],
  ['zh-CN', ['选择文件', '未选文件'], 'a.pdf、b.pdf'],
])('speaks on the input in %s, whatever the language of the browser', async (lang, words, names) => {
  await mount('clf-file-upload', template, lang)
  expect(drawnWords()).toEqual(words)
  await userEvent.upload(input(), [file('a.pdf', 10), file('b.pdf', 10)])
  expect(drawnWords()[1]).toBe(names)
  form().reset()
  await expect.poll(drawnWords).toEqual(words)
})

test('asks for one file where one is taken', async () => {
  await mount('clf-file-upload', html`<clf-file-upload><label for="proof">Proof</label><input type="file" id="proof" /></clf-file-upload>`)
  expect(drawnWords()).toEqual(['Choose file', 'No file chosen'])
})

test('draws its words again, once, where a framework took them away', async () => {
  await mount('clf-file-upload', template)
  drawn()?.remove()
  await expect.poll(drawnWords).toEqual(['Choose files', 'No file chosen'])
  expect(document.querySelectorAll('.clf-file-words')).toHaveLength(1)
})

test.each([[1280, ''], [320, ''], [320, '200%']])('covers all the inside of the input and nothing else, at %i pixels and text of %s', async (width, fontSize) => {
  await page.viewport(width, 640)
  document.documentElement.style.fontSize = fontSize
  await mount('clf-file-upload', template, 'en')
  const [inner, outer] = [drawn(), input()].map((element) => element?.getBoundingClientRect().toJSON())
  const words = [...(drawn()?.children ?? [])].map((part) => part.getBoundingClientRect())
  const isCut = [...(drawn()?.children ?? [])].some((part) => part.scrollWidth > part.clientWidth)
  document.documentElement.style.fontSize = ''
  expect(inner).toEqual(outer)
  for (const { top, bottom } of words) expect([top >= outer.top + 2, bottom <= outer.bottom - 2]).toEqual([true, true])
  expect(isCut).toBe(false)
})

test('keeps its height when script draws the words', async () => {
  await mount('clf-file-upload', template)
  const height = () => document.querySelector('clf-file-upload')?.getBoundingClientRect().height
  const alive = height()
  drawn()?.remove()
  expect(height()).toBe(alive)
})

test('is the native input under its words, large enough to drop on, and fits 320 pixels', async () => {
  await page.viewport(320, 640)
  await mount('clf-file-upload', template)
  const { x, y, width, height } = input().getBoundingClientRect()
  expect(height).toBeGreaterThanOrEqual(88)
  for (const place of [8, width / 4, width - 8]) expect(document.elementFromPoint(x + place, y + height / 2)).toBe(input())
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
})
