import { everyTheme } from '@clf/audit/options'
import { languageTags } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { clf } from '../clf.ts'

afterEach(() => void vi.restoreAllMocks())

async function helpOf(args: readonly string[]) {
  const [stdout, stderr] = [vi.spyOn(process.stdout, 'write').mockReturnValue(true), vi.spyOn(process.stderr, 'write').mockReturnValue(true)]
  const code = await clf(args)
  const of = ({ mock }: typeof stdout) => mock.calls.map(([text]) => String(text)).join('')
  return { code, stdout: of(stdout), stderr: of(stderr) }
}

/** Names that stand in every language. */
const names = [
  ...everyTheme,
  ...languageTags,
  ...['look-and-feel', 'accessibility', 'axe/image-alt', 'robots.txt', 'nofollow', '.clf', 'clf audit', 'clf explain', 'clf', 'audit', 'explain', 'help [', 'page'],
  ...['WCAG', 'AA', 'LF2', 'CSS', 'CSV', 'JSON', 'HTML', 'SQLite', 'Playwright'],
].toSorted((a, b) => b.length - a.length)

const wide = /[\p{sc=Han}\u3000-\u303f\uff00-\uff60]/u
const columnsOf = (line: string) => [...line].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)

const asked = [['--help'], ['audit', '--help'], ['explain', '--help'], ['help', 'audit'], ['help']]
const cases = languageTags.flatMap((language) => asked.map((args) => ({ args: [...args, `--language=${language}`], language })))

test.each(cases)('$args shows its help whole in $language, in lines of 80 columns', async ({ args, language }) => {
  const { code, stdout, stderr } = await helpOf(args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).not.toMatch(/undefined|\[object/)
  expect(stdout.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([])
  expect(stdout.split('\n').filter((line) => /^\s*[。，、；：？！）」』”’…]/.test(line))).toEqual([])
  if (language === 'en') return void expect(stdout).toMatch(/^Usage: clf/)
  const rest = names.reduce((left, name) => left.replaceAll(name, ' '), stdout).replace(/-{1,2}[A-Za-z][a-z-]*/g, ' ')
  expect(rest.match(/[A-Za-z]{2,}/g) ?? []).toEqual([])
  expect(language === 'zh-Hans' ? findTraditionalOnly(stdout) : findSimplifiedOnly(stdout)).toEqual([])
})

test('every language tells of the same options', async () => {
  const options = await Promise.all(languageTags.map(async (language) => (await helpOf(['audit', '--help', '--language', language])).stdout.match(/^ {2}(?:-\w, )?--[a-z-]+/gm)))
  expect(options[0]?.length).toBeGreaterThan(25)
  for (const each of options) expect(each).toEqual(options[0])
})

/** Tells on standard error what is loaded of all that audits: the library, the rules and the browser. */
const toldWhenLoaded = `
import { registerHooks } from 'node:module'
const load = (url, context, next) => {
  if (['packages/audit/dist/index', 'packages/rules/', 'playwright-core'].some((part) => url.includes(part))) process.stderr.write(url)
  return next(url, context)
}
registerHooks({ load })
`

test.each(['--help', '--version', 'audit --help', 'explain --help'])('clf %s is answered without loading what audits, which takes a second', (line) => {
  const watched = ['--import', `data:text/javascript,${encodeURIComponent(toldWhenLoaded)}`]
  const { status, stderr } = spawnSync(process.execPath, [...watched, join(import.meta.dirname, '../main.ts'), ...line.split(' ')], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})
