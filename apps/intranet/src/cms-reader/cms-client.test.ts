import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createCmsClient } from './cms-client.ts'
import { CmsRefused, CmsUnavailable } from './cms-errors.ts'

interface Reply {
  status?: number
  body?: unknown
  /** Break the connection instead of answering. */
  broken?: boolean
}

const closers: (() => void)[] = []
afterEach(() => closers.splice(0).forEach((close) => close()))

async function serve(reply: (count: number, address: URL) => Reply): Promise<{ url: string; asked: () => number; close: () => void }> {
  let count = 0
  const server = createServer((request, response) => {
    count += 1
    const { status = 200, body, broken } = reply(count, new URL(request.url ?? '/', 'http://cms.invalid'))
    if (broken) return void request.socket.destroy()
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  closers.push(close)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => count, close }
}

function answer(total = 1, page = 1, pageCount = 1): unknown {
  return { data: [{ documentId: `d${page}`, locale: 'en' }], meta: { pagination: { page, pageCount, total } } }
}

it('asks once for the same question within ten seconds', async () => {
  const { url, asked } = await serve(() => ({ body: answer() }))
  const cms = createCmsClient(url, { now: () => 0 })
  await cms.list('forms', { locale: 'en' })
  await cms.list('forms', { locale: 'en' })
  expect(asked()).toBe(1)
})

it('asks again after ten seconds', async () => {
  let now = 0
  const { url, asked } = await serve(() => ({ body: answer() }))
  const cms = createCmsClient(url, { now: () => now })
  await cms.list('forms', { locale: 'en' })
  now = 10_000
  await cms.list('forms', { locale: 'en' })
  expect(asked()).toBe(2)
})

it('has one name for ten seconds, in which it answers everything as it was', async () => {
  let now = 0
  const { url, asked } = await serve(() => ({ body: answer() }))
  const cms = createCmsClient(url, { now: () => now })
  const first = cms.version()
  now = 9_000
  await cms.list('forms', {})
  expect([cms.version(), asked()]).toEqual([first, 1])
  now = 10_000
  expect(cms.version()).not.toBe(first)
  await cms.list('forms', {})
  expect(asked()).toBe(2)
})

it('tries once more when the connection breaks', async () => {
  const { url, asked } = await serve((count) => (count === 1 ? { broken: true } : { body: answer() }))
  expect((await createCmsClient(url).list('forms', {})).total).toBe(1)
  expect(asked()).toBe(2)
})

it('remembers an answer for ten minutes while the CMS is down', async () => {
  let now = 0
  const { url, close } = await serve(() => ({ body: answer(7) }))
  const cms = createCmsClient(url, { now: () => now })
  await cms.list('forms', {})
  close()
  now = 599_000
  expect((await cms.list('forms', {})).total).toBe(7)
  now = 606_000
  await expect(cms.list('forms', {})).rejects.toThrow(CmsUnavailable)
})

it('leaves the CMS alone for five seconds after it failed', async () => {
  let now = 0
  const { url, asked } = await serve((count) => (count === 1 ? { body: answer() } : { status: 503 }))
  const cms = createCmsClient(url, { now: () => now })
  await cms.list('forms', {})
  now = 20_000
  await cms.list('forms', {})
  now = 24_000
  await cms.list('forms', {})
  expect(asked()).toBe(2)
})

it('calls a refused question a fault of ours, not an outage', async () => {
  const { url } = await serve(() => ({ status: 400, body: {} }))
  await expect(createCmsClient(url).list('forms', {})).rejects.toThrow(CmsRefused)
})

it('refuses an answer in another shape', async () => {
  const { url } = await serve(() => ({ body: { data: [{ id: 1 }] } }))
  await expect(createCmsClient(url).list('forms', {})).rejects.toThrow(/in another shape/)
})

it('gives an empty text for one that nobody has written', async () => {
  const { url } = await serve(() => ({ body: { data: [{ documentId: 'd1', body: null }, { documentId: 'd2' }], meta: { pagination: { page: 1, pageCount: 1, total: 2 } } } }))
  const { documents } = await createCmsClient(url).list('best-practices', {})
  expect(documents).toEqual([{ documentId: 'd1', body: { type: 'document', version: 1, children: [] } }, { documentId: 'd2' }])
})

it.each(
  [
    ['another shape', { body: { data: [{ id: 1 }] } }],
    ['a refusal', { status: 400, body: {} }],
  ] as const,
)('says that the contract is broken after %s, though it remembers an answer', async (_name, broken) => {
  let now = 0
  const { url, asked } = await serve((count) => (count === 1 ? { body: answer() } : broken))
  const cms = createCmsClient(url, { now: () => now })
  await cms.list('forms', {})
  for (now = 20_000; now < 40_000; now += 1_000) await expect(cms.list('forms', {})).rejects.toThrow(CmsRefused)
  expect(asked()).toBe(21)
})

it('collects every page of a long list', async () => {
  const { url } = await serve((_, { searchParams }) => ({
    body: answer(250, Number(searchParams.get('pagination[page]')), 3),
  }))
  const documents = await createCmsClient(url).all('forms', {})
  expect(documents.map(({ documentId }) => documentId)).toEqual(['d1', 'd2', 'd3'])
})
