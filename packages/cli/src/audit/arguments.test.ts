import { expect, test } from 'vitest'
import { address, addressesIn, contact, defaultWidths, rate, scope, seconds, status, width } from './arguments.ts'
import { knownRules } from './known-rules.ts'

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

test('a scope, a rule and a contact are asked for their form', () => {
  expect([scope('a.example', ['b.example']), knownRules(['axe/image-alt', 'axe/label']), contact('audit@example.gov.hk')]).toEqual([
    ['b.example', 'a.example'],
    ['axe/image-alt', 'axe/label'],
    'audit@example.gov.hk',
  ])
  expect(() => scope('two words')).toThrow('names no host')
  expect(() => knownRules(['axe/label', 'image', 'none'])).toThrow('--rule: there is no rule "image". Did you mean ')
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
