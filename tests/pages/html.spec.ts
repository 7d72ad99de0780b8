import { expect, test } from '@playwright/test'
import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import vnuJar from 'vnu-jar'
import { pages } from '../support/page-kinds.ts'

interface Message {
  type: 'error' | 'info' | 'non-document-error'
  subType?: 'warning' | 'fatal'
  url: string
  message: string
  extract?: string
  lastLine?: number
}

test('the Nu HTML checker finds no error on any page kind', async ({ request }) => {
  test.setTimeout(180_000)
  const folder = test.info().outputPath('pages')
  await mkdir(folder, { recursive: true })
  for (const [index, { url, status }] of pages.entries()) {
    const response = await request.get(url)
    expect(response.status()).toBe(status)
    await writeFile(join(folder, `${String(index).padStart(3, '0')}.html`), await response.text())
  }
  const { stderr } = await promisify(execFile)('java', ['-jar', vnuJar, '--format', 'json', '--exit-zero-always', folder], { maxBuffer: 1e8 })
  const { messages } = JSON.parse(stderr) as { messages: Message[] }
  const errors = messages.filter(({ type }) => type !== 'info').map(({ url, message, extract, lastLine }) => `${pageOf(url)} line ${lastLine}: ${message} ${extract ?? ''}`)
  expect([...new Set(errors)]).toEqual([])
})

const pageOf = (file: string): string => pages[Number(/(\d+)\.html$/.exec(file)?.[1])]?.url ?? file
