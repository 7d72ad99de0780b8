import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadSignIn, readList, readRecordList, readStorageState } from './named-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'clf-arguments-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
function fileOf(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const list = '# Pages\r\nhttp://127.0.0.1/a\r\rhttp://127.0.0.1/b\n\n'

test.each([
  ['UTF-8', Buffer.from(list)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${list}`)],
  ['UTF-16', Buffer.from(`\uFEFF${list}`, 'utf16le')],
])('a list is read as it was saved: %s', async (_how, bytes) => {
  expect(await readList(fileOf('list.txt', bytes))).toEqual(['http://127.0.0.1/a', 'http://127.0.0.1/b'])
})

test('a list that is not there or holds something else says so', async () => {
  await expect(readList(join(folder, 'none'))).rejects.toThrow('there is no such file. Give the path of a file with an address a line.')
  await expect(readList(fileOf('bad.txt', 'http://127.0.0.1/a\nleave\n'))).rejects.toThrow('Line 2 of the list, "leave", is not a web address.')
})

test('records are read by what divides them, also as a spreadsheet saves them', async () => {
  for (const file of [fileOf('records.csv', 'http://a/;2026-05-01\n'), fileOf('records.txt', Buffer.from('\uFEFFaddress\tdate\r\nhttp://a/\t2026-05-01\r\n', 'utf16le'))]) {
    expect(await readRecordList(file)).toContain('http://a/')
  }
  await expect(readRecordList(fileOf('none.csv', 'page;day\na;b'))).rejects.toThrow('no line has an address with a date; line 1 is "page;day". Write an address in full and a date a line')
})

test('what Playwright has stored is read, and nothing else', async () => {
  expect(await readStorageState(fileOf('state.json', '{"cookies":[],"origins":[]}'))).toEqual({ cookies: [], origins: [] })
  for (const text of ['{"cookies":{}}', 'cookies', '[]', 'null']) await expect(readStorageState(fileOf('other.json', text))).rejects.toThrow('this is no storage state')
  await expect(readStorageState(join(folder, 'none'))).rejects.toThrow('there is no such file')
})

test('a sign-in script is the function that a module exports', async () => {
  const open = {} as Parameters<Awaited<ReturnType<typeof loadSignIn>>>[0]
  for (const [name, text] of [['default.mjs', 'export const x = 1; export default async () => 7'], ['named.mjs', 'export async function signIn() { return 7 }']] as const) {
    expect(await (await loadSignIn(fileOf(name, text)))(open)).toBe(7)
  }
  await expect(loadSignIn(fileOf('none.mjs', 'export const x = 1'))).rejects.toThrow('exports no function to call. Write "export default async (page)')
  await expect(loadSignIn(fileOf('broken.mjs', 'export default ('))).rejects.toThrow(/the script could not be loaded \(.+\)\. Run it with "node /)
})
