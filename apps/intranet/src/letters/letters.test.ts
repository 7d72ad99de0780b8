import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startBuiltIntranet } from '../fixture/built-intranet.ts'
import type { BuiltIntranet } from '../fixture/built-intranet.ts'
import { startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'
import { readPage } from '../fixture/read-page.ts'
import type { ReadPage } from '../fixture/read-page.ts'

const patient = { timeout: 30_000, interval: 50 }
const message = 'Paragraph 3 is out of date: <b>"see" form GF 1</b>\r\nand an unmistakable heron.'
let cms: FixtureCms
let store: string
let intranet: BuiltIntranet

beforeEach(async () => {
  cms = await startFixtureCms()
  store = mkdtempSync(join(tmpdir(), 'clf-letters-'))
  intranet = await startBuiltIntranet(cms.url, { store, settings: { CLF_INTRANET_SUMS_SECONDS: '1' } })
})
afterEach(async () => {
  await intranet.stop()
  await cms.stop()
  rmSync(store, { recursive: true })
})

const form = (fields: Record<string, string>, { path = '/en/feedback', headers = {} }: { path?: string; headers?: Record<string, string> } = {}) =>
  readPage(intranet.url + path, { method: 'POST', body: new URLSearchParams(fields), headers })

/** What stands in the fields of a form, by name. */
function valuesIn({ html }: ReadPage): Record<string, string> {
  const fields = DomUtils.findAll(({ attribs }) => attribs['name'] !== undefined, parseDocument(html).children).filter(({ name }) => name === 'input' || name === 'textarea')
  // Browsers leave out a line break that begins a text area.
  return Object.fromEntries(fields.map((field) => [field.attribs['name'], field.name === 'textarea' ? DomUtils.textContent(field).replace(/^\n/, '') : (field.attribs['value'] ?? '')]))
}

/** Words of errors, each in the summary and at its field. */
const says = ({ html }: ReadPage, words: string) => html.split(words).length - 1

describe('what a reader writes', () => {
  it('is accepted, shown as it was typed, and is at the CMS once, however often the form is sent', async () => {
    const empty = valuesIn(await readPage(`${intranet.url}/en/feedback?about=${encodeURIComponent('/en/circulars')}`))
    expect(empty).toMatchObject({ about: '/en/circulars', message: '' })
    const id = empty['form'] ?? ''
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    const sent = { form: id, about: '/en/circulars', message, contact: 'chan@example.gov.hk' }
    const answers = [await form(sent), await form(sent), await form(sent)]
    const references = answers.map(({ status, headers, html, title }) => {
      expect([status, headers.get('cache-control'), headers.get('etag'), title]).toEqual([200, 'no-store', null, 'Received: Feedback - Demo Government Intranet'])
      expect([html.includes('&lt;b&gt;'), html.includes('<b>')]).toEqual([true, false])
      // Figures that belong together may stand in an element of their own.
      return /Reference:\s*([0-9A-F]{4}-[0-9A-F]{4})/.exec(DomUtils.textContent(parseDocument(html).children))?.[1] ?? 'none'
    })
    expect(new Set(references).size).toBe(1)
    await expect.poll(() => cms.submissions.letters.length, patient).toBe(1)
    expect(cms.submissions.letters).toEqual([
      {
        kind: 'feedback',
        id: expect.stringMatching(new RegExp(`^${references[0]?.replace('-', '')}`, 'i')),
        at: expect.any(String),
        language: 'en',
        about: '/en/circulars',
        message: message.replace('\r\n', '\n'),
        contact: 'chan@example.gov.hk',
      },
    ])
    // What was changed in between is another letter.
    await form({ ...sent, message: 'Another' })
    await expect.poll(() => cms.submissions.letters.length, patient).toBe(2)
  })

  it('of an accessibility problem says what the reader uses', async () => {
    expect(says(await form({ message: '讀不到表格', equipment: 'NVDA' }, { path: '/tc/accessibility-problem' }), '已收到你的訊息')).toBe(1)
    await expect.poll(() => cms.submissions.letters, patient).toMatchObject([{
      kind: 'accessibility-problem',
      language: 'zh-Hant-HK',
      message: '讀不到表格',
      equipment: 'NVDA',
      about: null,
      contact: null,
    }])
  })

  it.each([['en', 'Accepted; not yet delivered.'], ['tc', '已接收；尚未送達。'], ['sc', '已接收；尚未送达。']])(
    'is accepted while the CMS is away, is told so in %s, survives the replica being killed, and comes once when it is back',
    async (segment, told) => {
      cms.submissions.fail('broken')
      cms.fail('broken')
      await expect.poll(async () => (await intranet.health())['cms'], patient).toBe('down')
      expect(says(await form({ message }, { path: `/${segment}/feedback` }), told)).toBe(1)
      await expect.poll(async () => (await intranet.health())['outbox'], patient).toBe('held')
      expect(await intranet.health()).toMatchObject({ status: 'ok', outboxWaiting: '1', outboxFault: expect.stringMatching(/^unreachable since /) })
      process.kill(intranet.pid, 'SIGKILL')
      cms.fail(null)
      intranet = await startBuiltIntranet(cms.url, { store })
      expect(await intranet.health()).toMatchObject({ outboxWaiting: '1' })
      cms.submissions.fail(null)
      await expect.poll(async () => (await intranet.health())['outbox'], patient).toBe('empty')
      expect(cms.submissions.letters).toHaveLength(1)
    },
  )

  it('leaves no trace in the log, the address and, once delivered, the disk', async () => {
    expect((await form({ message })).headers.get('location')).toBeNull()
    await expect.poll(() => cms.submissions.letters.length, patient).toBe(1)
    const kept = () => readdirSync(store, { recursive: true, encoding: 'utf8' }).map((file) => join(store, file)).filter((file) => statSync(file).isFile() && readFileSync(file).includes('heron'))
    await expect.poll(kept, patient).toEqual([])
    expect(intranet.printed()).not.toContain('heron')
  })
})

describe('a form that cannot be sent', () => {
  it('says at the field and in the summary what is wrong, in the title that something is, and keeps what was typed', async () => {
    const long = `${'𠮷'.repeat(4_001)} "heron"`
    const answer = await form({ message: long, about: 'the "leave" <i>page', contact: 'upstairs' })
    expect([answer.status, answer.title]).toEqual([400, 'Error: Feedback - Demo Government Intranet'])
    expect(
      ['“Your message” has 4009 characters. Shorten it to 4000 or fewer.', '“upstairs” is no e-mail address.', 'href="#contact"', 'contact-error" aria-invalid="true"'].map((words) =>
        says(answer, words)
      ),
    ).toEqual([2, 2, 1, 1])
    expect(valuesIn(answer)).toMatchObject({ message: long, about: 'the "leave" <i>page', contact: 'upstairs' })
    expect(cms.submissions.sent).toEqual([])
  })

  it.each([['en', 'Say what you could not do.'], ['tc', '請說明你未能做到甚麼。'], ['sc', '请说明你未能做到什么。']])('asks for what is missing, in %s', async (segment, words) => {
    const answer = await form({ message: ' \u0000 ' }, { path: `/${segment}/accessibility-problem` })
    expect([answer.status, says(answer, words)]).toEqual([400, 2])
  })

  it('that is larger than any letter gets a page that helps', async () => {
    for (const size of [1_500_000, 9_000_000]) {
      const answer = await form({ message: 'x'.repeat(size) }, { path: '/sc/feedback' })
      expect([answer.status, answer.headers.get('cache-control'), says(answer, '信息过长')]).toEqual([413, 'no-store', 1])
    }
  })

  it('because too many came keeps what was typed and says when to send it again', async () => {
    let last = await form({ message: 'one' })
    for (let sent = 1; sent < 60 && last.status === 200; sent += 1) last = await form({ message: `number ${sent}` })
    expect([last.status, last.headers.get('retry-after')]).toEqual([429, '60'])
    expect(says(last, 'takes no more for now')).toBe(1)
    expect(valuesIn(last)['message']).toMatch(/^number \d+$/)
  })

  it('is refused from another site, and by other methods', async () => {
    expect((await form({ message }, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    const put = await readPage(`${intranet.url}/en/feedback`, { method: 'PUT' })
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
    expect(cms.submissions.sent).toEqual([])
  })

  it('is told of no page that is elsewhere', async () => {
    for (const about of ['https://evil.example/en', '//evil.example/en', '/\\evil.example', '/fr/circulars', 'javascript:x', '/en/<zq>']) {
      expect(valuesIn(await readPage(`${intranet.url}/en/feedback?about=${encodeURIComponent(about)}`))['about']).toBe('')
      const sent = await form({ message, about })
      expect([says(sent, 'Your message was received'), says(sent, 'Back to the page')], about).toEqual([1, 0])
    }
  })
})

describe('a search that found nothing', () => {
  const ask = (path: string, more: RequestInit = {}) => fetch(intranet.url + path, { ...more, headers: { 'user-agent': 'Mozilla/5.0 Firefox/140.0', ...more.headers } })

  it('is counted each time that a person asks, without who, and comes as a sum', async () => {
    for (let times = 0; times < 3; times += 1) expect((await ask('/en/search?q=Heron%20%20permits')).status).toBe(200)
    await ask('/en/search?q=heron+permits', { method: 'HEAD' })
    await ask('/en/search?q=heron+permits', { headers: { 'user-agent': 'Examplebot/1.0' } })
    await ask('/en/search?q=heron+permits&page=2')
    await ask('/en/search?q=heron+permits&status=any')
    await ask('/en/search?q=records')
    await ask('/en/search?q=wqxz+98765432')
    await expect.poll(() => cms.submissions.counts, patient).toEqual({ 'heron permits': 3, 'wqxz …': 1 })
    expect(JSON.stringify(cms.submissions.all)).not.toMatch(/98765432|Firefox|127\.0\.0\.1/)
  })
})
