import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ruleInfos } from '@clf/audit'
import { everyTheme } from '@clf/audit/options'
import { languageTags, type LanguageTag } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { clf } from '../clf.ts'

const folder = mkdtempSync(join(tmpdir(), 'clf-wrong-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
afterEach(() => {
  vi.restoreAllMocks()
})

function fileOf(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const page = 'http://127.0.0.1:9/'
const none = join(folder, 'none')
const audit = (...args: string[]) => ['audit', page, ...args]

/** Every way to use the command wrongly, with words that belong to what was received: options, names, addresses. */
const wrong: Record<string, readonly string[]> = {
  'no command': [],
  'a command that is not there': ['publish'],
  'a command with a letter changed': ['audti'],
  'an address for a command': [page],
  'help for a command that is not there': ['help', 'publish'],
  'an option that is not there': audit('--colour', 'red'),
  'an option with a letter changed': audit('--lisst', none),
  'a short option that is not there': audit('-x'),
  'an option of another command': ['explain', 'axe/image-alt', '--pages', '3'],
  'an option without its value': audit('--pages'),
  'nothing to explain': ['explain'],
  'too much to explain': ['explain', 'axe/image-alt', 'axe/label'],
  'a rule to explain that is not there': ['explain', 'axe/image-atl'],
  'a rule to explain like none': ['explain', 'qqqqqqqqqq'],
  'options that exclude each other': audit('--all', '--sample', '3'),
  'no address': ['audit'],
  'no full address': ['audit', 'intranet/en'],
  'an address of another kind': ['audit', 'ftp://example.org/'],
  'an address with a password': ['audit', 'http://user:secret@127.0.0.1:9/'],
  'an address with a user name': ['audit', 'https://user@127.0.0.1:9/'],
  'an address with a password and no scheme': ['audit', 'user:secret@127.0.0.1:9/'],
  'a sitemap with a password': audit('--sitemap', 'http://user:secret@127.0.0.1:9/sitemap.xml'),
  'a sitemap without scheme': audit('--sitemap', 'sitemap.xml'),
  'a list that is not there': ['audit', '--list', none],
  'a list that is a folder': ['audit', '--list', folder],
  'a list with a line that is no address': ['audit', '--list', fileOf('list.txt', `${page}\n假期\n`)],
  'a list with a password': ['audit', '--list', fileOf('passwords.txt', `${page}\nhttp://user:secret@127.0.0.1:9/\n`)],
  'an empty list': ['audit', '--list', fileOf('empty.txt', '# none yet\n')],
  'a theme that is not there': audit('--theme', 'sepia'),
  'an address behind a theme': ['audit', '--theme', 'dark', page],
  'a standard that is not there': audit('--standard', 'wcag'),
  'a width that is none': audit('--width', 'wide'),
  'a width that is too small': audit('--width', '0'),
  'a time that is too long': audit('--timeout', '601'),
  'a status that is none': audit('--status', '99'),
  'no pages': audit('--pages', '0'),
  'half a page': audit('--sample', '1.5'),
  'a depth below zero': audit('--depth=-1'),
  'too many workers': audit('--workers', '65'),
  'no pages at a time': audit('--per-host', '0'),
  'a rate that is none': audit('--rate', 'fast'),
  'a contact that is none': audit('--contact', 'me'),
  'a contact with a password': audit('--contact', 'https://user:secret@127.0.0.1:9/'),
  'a mail contact with a password': audit('--contact', 'user:secret@127.0.0.1'),
  'a scope that is none': audit('--scope', 'two words'),
  'a rule that is not there': audit('--rule', 'axe/image-atl'),
  'a rule like none': audit('--rule', 'qqqqqqqqqq'),
  'records that are not there': audit('--records', none),
  'records without a date': audit('--records', fileOf('dateless.csv', `${page};soon\n`)),
  'records without an address': audit('--records', fileOf('records.csv', '日期\n2026-05-01\n')),
  'empty records': audit('--records', fileOf('no-records.csv', '')),
  'records with an open quotation mark': audit('--records', fileOf('open.csv', `"${page},2026-05-01\n`)),
  'a history that is not there': audit('--history', none),
  'a history that is none': audit('--history', fileOf('history.json', '{}')),
  'a history that is no JSON': audit('--history', fileOf('history.txt', 'history')),
  'a storage state that is not there': audit('--storage-state', none),
  'a storage state that is none': audit('--storage-state', fileOf('state.json', '{"cookies":{}}')),
  'a storage state that is no JSON': audit('--storage-state', fileOf('state.txt', 'cookies')),
  'a sign-in script that is not there': audit('--sign-in', none),
  'a sign-in script without a function': audit('--sign-in', fileOf('constant.mjs', 'export const x = 1')),
  'a sign-in script that throws when it is loaded': audit('--sign-in', fileOf('throwing.mjs', 'throw new Error("密碼")')),
  'a report in a folder that is not there': audit('--json', join(none, 'result.json')),
  'a report in the place of a folder': audit('--html', folder),
  'a run in a folder that is not there': audit('--run', join(none, 'run.sqlite')),
}

async function answerTo(args: readonly string[]) {
  const [stdout, stderr] = [vi.spyOn(process.stdout, 'write').mockReturnValue(true), vi.spyOn(process.stderr, 'write').mockReturnValue(true)]
  const code = await clf(args)
  const of = ({ mock }: typeof stdout) => mock.calls.map(([text]) => String(text)).join('')
  return { code, stdout: of(stdout), stderr: of(stderr) }
}

/** What may stand in a Chinese sentence: what was given, and names of files, options, commands, addresses, rules, choices and formats. */
const names = [
  'export default async (page) => { … }',
  'npx playwright open --save-storage=state.json https://www.example.org',
  'http://127.0.0.1:4321/en',
  'www.example.gov.hk/en',
  'audit@example.gov.hk',
  'clf audit --json',
  'clf audit --help',
  'clf explain --help',
  'clf --help',
  ...ruleInfos.map(({ id }) => id),
  ...everyTheme,
  ...languageTags,
  'look-and-feel',
  'accessibility',
  ...['clf', 'audit', 'explain', 'node', '@clf/audit', 'README', 'CSV', 'CSS', 'HTTP', 'JSON', 'Playwright', 'cookies', 'origins', 'EISDIR'],
]

/** Latin words in `text` that are neither names nor were given. */
function wordsIn(text: string, given: readonly string[]): string[] {
  const known = [folder, page, ...names, ...given.flatMap((each) => each.split(/\s/))].filter((each) => each !== '').toSorted((a, b) => b.length - a.length)
  const rest = known.reduce((left, name) => left.replaceAll(name, ' '), text)
  return rest.replace(/--[a-z-]+/g, ' ').match(/[A-Za-z]{2,}/g) ?? []
}

const cases = Object.entries(wrong).flatMap(([what, args]) => languageTags.map((language) => ({ what, args, language })))

test.each(cases)('$what ends with 2 and is answered in $language, with nothing on standard output', async ({ args, language }) => {
  const { code, stdout, stderr } = await answerTo([...args, `--language=${language}`])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^[^\n]{10,}\n$/)
  expect(stderr).not.toMatch(/secret|\n\s+at |undefined|\[object/)
  if (language === 'en') return void expect(stderr).toMatch(/[a-z]{2,} [a-z]{2,}/)
  expect(stderr).toMatch(/\p{Script=Han}{3}/u)
  expect(language === 'zh-Hans' ? findTraditionalOnly(stderr.replaceAll('密碼', '')) : findSimplifiedOnly(stderr)).toEqual([])
  expect(wordsIn(stderr, args)).toEqual([])
})

const answerIn: Record<LanguageTag, string> = { en: 'There is no option --colour.', 'zh-Hant-HK': '沒有 --colour 這個選項。', 'zh-Hans': '没有 --colour 这个选项。' }

test.each(
  languageTags.flatMap((tag) =>
    [
      [`--language=${tag}`, 'audit', '--colour'],
      ['--language', tag, 'audit', '--colour'],
      ['audit', '--language', tag, page, '--colour'],
      ['audit', page, '--colour', '--language', tag],
      ['audit', '--colour', `--language=${tag}`, page],
      ['audit', '--colour', '--language', 'en', '--language', tag],
    ].map((args) => [args, tag] as const)
  ),
)('%j is answered in %s', async (args, tag) => {
  expect((await answerTo(args)).stderr).toContain(answerIn[tag])
})

test.each([['zh-CN', '不可用“zh-CN”'], ['zh-HK', '不可用「zh-HK」'], ['fr', 'not "fr"']])('a language that is not there is told so in the nearest one: %s', async (tag, said) => {
  const { code, stderr } = await answerTo(['audit', page, '--language', tag])
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) as string })
})

test('behind two hyphens nothing is an option', async () => {
  expect((await answerTo(['audit', '--', '--language', 'zh-Hans'])).stderr).toContain('"--language" is not a web address')
})

test('as a process it ends the same way', { timeout: 90_000 }, async () => {
  const run = (...args: string[]) =>
    new Promise((resolve) => {
      const child = execFile(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../main.ts'), ...args], (_error, stdout, stderr) =>
        resolve({ code: child.exitCode, stdout, stderr }))
    })
  expect(await run('audit', 'http://user:secret@127.0.0.1/', '--language', 'zh-Hant-HK')).toEqual({
    code: 2,
    stdout: '',
    stderr: '127.0.0.1 的網址載有用戶名稱或密碼，而網址會在報告中顯示。請從網址刪去，改以 --sign-in 或 --storage-state 登入。\n',
  })
  expect(await run('--language=zh-Hans', 'audit', page, '--pages')).toEqual({ code: 2, stdout: '', stderr: '--pages 之后须有一个值。说明见 clf audit --help。\n' })
})
