import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { address, addressesIn, contact, defaultWidths, loadSignIn, rate, readList, readStorageState, rule, scope, seconds, status, width } from './arguments.ts'

test.each(['http://127.0.0.1:4321/en', 'https://example.org'])('%s is the address of a page, and comes behind those before it', (value) => {
  expect([address(value), address(value, ['http://a/'])]).toEqual([[value], ['http://a/', value]])
})

test.each(['intranet/en', '127.0.0.1:4321', 'ftp://example.org/', 'file:///etc/hosts', 'xhttp://example.org', 'httpsx://example.org', ''])('%j is the address of no page', (value) => {
  expect(() => address(value)).toThrow(`"${value}" is not a web address. Write it in full, for example http://127.0.0.1:4321/en`)
})

test('a list has an address a line; empty lines and remarks are left out, and a wrong line is named', () => {
  expect(addressesIn('\uFEFFhttp://a/\r\n\n# not http://b/\n  https://c/d \n')).toEqual(['http://a/', 'https://c/d'])
  expect(() => addressesIn('http://a/\n\nb.example')).toThrow('Line 3 of the list, "b.example", is not a web address. Write it in full')
})

test('a width takes the place of the default ones, and another stands beside it', () => {
  expect(defaultWidths).toEqual([1280, 320])
  const first = width('1280', defaultWidths)
  expect([first, width('320', first)]).toEqual([[1280], [1280, 320]])
})

test.each([
  ['a width', (value: string) => width(value, defaultWidths)[0], 200, 4000, 'CSS pixels'],
  ['a time', seconds, 1, 600, 'seconds'],
  ['a status', status, 200, 599, 'as HTTP statuses go'],
])('%s has its limits, which belong to it', (_what, read, least, most, unit) => {
  expect([read(String(least)), read(String(most))]).toEqual([least, most])
  for (const wrong of [String(least - 1), String(most + 1), `${least}.5`, 'many', '']) expect(() => read(wrong)).toThrow(`Give a whole number from ${least} to ${most}, ${unit}.`)
})

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
  await expect(readList(join(folder, 'none'))).rejects.toThrow('could not be read (ENOENT). Give the path of a file with an address a line.')
  await expect(readList(fileOf('bad.txt', 'http://127.0.0.1/a\nleave\n'))).rejects.toThrow('Line 2 of the list, "leave", is not a web address.')
})

test('what Playwright has stored is read, and nothing else', async () => {
  expect(await readStorageState(fileOf('state.json', '{"cookies":[],"origins":[]}'))).toEqual({ cookies: [], origins: [] })
  for (const text of ['{"cookies":{}}', 'cookies', '[]', 'null']) await expect(readStorageState(fileOf('other.json', text))).rejects.toThrow('is no storage state')
  await expect(readStorageState(join(folder, 'none'))).rejects.toThrow('could not be read (ENOENT)')
})

test('a sign-in script is the function that a module exports', async () => {
  const open = {} as Parameters<Awaited<ReturnType<typeof loadSignIn>>>[0]
  for (const [name, text] of [['default.mjs', 'export const x = 1; export default async () => 7'], ['named.mjs', 'export async function signIn() { return 7 }']] as const) {
    expect(await (await loadSignIn(fileOf(name, text)))(open)).toBe(7)
  }
  await expect(loadSignIn(fileOf('none.mjs', 'export const x = 1'))).rejects.toThrow('exports no function to call. Write "export default async (page)')
  await expect(loadSignIn(fileOf('broken.mjs', 'export default ('))).rejects.toThrow('could not be loaded')
})

test('a scope, a rule and a contact are asked for their form', () => {
  expect([scope('a.example', ['b.example']), rule('axe/image-alt'), contact('audit@example.gov.hk')]).toEqual([['b.example', 'a.example'], ['axe/image-alt'], 'audit@example.gov.hk'])
  expect(() => scope('two words')).toThrow('names no host')
  expect(() => rule('image')).toThrow('There is no rule "image".')
  for (const bad of ['me', 'a@b\r\nx: y', 'a@b (c)', '']) expect(() => contact(bad)).toThrow('neither an address of the web nor one of mail')
})

test('a rate may be less than one page in a second', () => {
  expect([rate('0.5'), rate('10')]).toEqual([0.5, 10])
  for (const bad of ['0', '-1', 'fast', '2000', '']) expect(() => rate(bad)).toThrow('Give a number from 0.01 to 1000')
})
