import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const clf = (...args: string[]) => spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../main.ts'), 'explain', ...args], { encoding: 'utf8' })

// Each starts a process, which a busy machine does slowly.
const limit = { timeout: 60_000 }

test('a rule of our own is told with its criteria, reasons and what it says', limit, () => {
  const { status, stdout } = clf('script-matches-language')
  expect(status).toBe(0)
  expect(stdout).toContain('script-matches-language  (CLF ')
  expect(stdout).toContain('Criteria:\n  WCAG 3.1.1 Language of Page\n  WCAG 3.1.2 Language of Parts\n')
  expect(stdout).toContain('  Chinese words stand in the English text: …. Mark their language.\n')
})

test('a rule of axe-core is told with its demand, the ACT rules and the element of ours', limit, () => {
  const { status, stdout } = clf('axe/td-has-header', '--language', 'zh-Hant-HK')
  expect(status).toBe(0)
  expect(stdout).toContain('要求：\n  較大的 <table>，非空白的 <td> 元素必須有相關的標題儲存格\n')
  expect(stdout).toContain('以 <clf-table> 修正：\n  <clf-table>\n')
})

test('it speaks Simplified', limit, () => {
  expect(clf('image-alt', '--language', 'zh-Hans').stdout).toContain('为何重要：\n  看不到图像的人士')
})

test('a rule of the look and feel is found by its number, and its explanation leads to its section in the language', limit, () => {
  const { status, stdout } = clf('lf2', '--language', 'zh-Hant-HK')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^government-name-is-seen {2}\(LF2, CLF /)
  expect(stdout).toMatch(/詳情：\n {2}docs\/look-and-feel\/README\.zh-Hant\.md#lf2\n {2}https?:/)
})

test('it tells how a rule of ours differs from those of axe-core', limit, () => {
  expect(clf('image-has-alternative').stdout).toMatch(
    /How it differs from axe-core:\n {2}axe\/image-alt, .+\n {2}axe-core asks whether there is a text alternative, whatever it says\./,
  )
})

test('a rule that does not exist is wrong use, and the nearest ones are named', limit, () => {
  const { status, stdout, stderr } = clf('axe/image-atl')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^There is no rule "axe\/image-atl"\. Did you mean .*axe\/image-alt.*\?\n$/)
  expect(clf('axe/image-atl', '--language', 'zh-Hant-HK').stderr).toMatch(/^沒有「axe\/image-atl」這項規則。你是否想找：/)
})

test('without a rule it is wrong use', limit, () => {
  expect(clf().status).toBe(2)
})
