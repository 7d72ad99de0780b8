import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { address, addressesIn, contact, defaultWidths, loadSignIn, rate, readList, readRecordList, readStorageState, rule, scope, seconds, status, width } from './arguments.ts'

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

test.each(['http://user:secret@a.example/', 'https://user@a.example/', 'http://:secret@a.example', 'HTTP:\\\\user:secret@a.example', 'http://user:se%2Fcret@a.example/'])(
  '%s has a user name or a password, which is not repeated',
  (value) => {
    for (const read of [() => address(value), () => addressesIn(`http://b/\n${value}`)]) {
      expect(read).toThrow(
        /^The address of a\.example( in line 2 of the list)? has a user name or a password in it, and addresses stand in reports\. Leave them out, and sign in with --sign-in or --storage-state\.$/,
      )
    }
  },
)

test.each(['user:secret@a.example/', 'ftp://user:secret@a.example/', 'http://user:secret@a b/', 'http://user:se/cret@a.example/'])(
  'of %s, which is no address, the password is not repeated either',
  (value) => {
    expect(() => address(value)).toThrow(/^(?!.*(secret|cret@)).* is not a web address/)
  },
)

test('a width takes the place of the default ones, and another stands beside it', () => {
  expect(defaultWidths).toEqual([1280, 320])
  const first = width('1280', defaultWidths)
  expect([first, width('320', first)]).toEqual([[1280], [1280, 320]])
})

test.each([
  ['--width', (value: string) => width(value, defaultWidths)[0], 200, 4000, 'CSS pixels'],
  ['--timeout', seconds, 1, 600, 'seconds'],
  ['--status', status, 200, 599, 'as HTTP statuses go'],
])('%s has its limits, which belong to it', (option, read, least, most, unit) => {
  expect([read(String(least)), read(String(most))]).toEqual([least, most])
  for (const wrong of [String(least - 1), String(most + 1), `${least}.5`, 'many', ''])
    expect(() => read(wrong)).toThrow(`${option} takes a whole number from ${least} to ${most} (${unit}), not "${wrong}".`)
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

test('a scope, a rule and a contact are asked for their form', () => {
  expect([scope('a.example', ['b.example']), rule('axe/image-alt'), contact('audit@example.gov.hk')]).toEqual([['b.example', 'a.example'], ['axe/image-alt'], 'audit@example.gov.hk'])
  expect(() => scope('two words')).toThrow('names no host')
  expect(() => rule('image')).toThrow('--rule: there is no rule "image". Did you mean ')
  for (const withPassword of ['https://user:secret@a.example/', 'https://user@a.example/', 'user:secret@a.example', 'mailto:user:secret@a.example']) {
    expect(() => contact(withPassword)).toThrow('--contact: the address of a.example has a user name or a password in it')
  }
  expect(contact('https://a.example/@audit')).toBe('https://a.example/@audit')
  for (const bad of ['me', 'a@b\r\nx: y', 'a@b (c)', '']) expect(() => contact(bad)).toThrow('neither an address of the web nor one of mail')
})

test('a rate may be less than one page in a second', () => {
  expect([rate('0.5'), rate('10')]).toEqual([0.5, 10])
  for (const bad of ['0', '-1', 'fast', '2000', '']) expect(() => rate(bad)).toThrow('--rate takes a number from 0.01 to 1000 (pages in a second)')
})
