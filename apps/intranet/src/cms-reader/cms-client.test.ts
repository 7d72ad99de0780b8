import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createPreviewClient } from './cms-client.ts'
import { CmsRefused, CmsUnavailable } from './cms-errors.ts'

interface Reply {
  status?: number
  body?: unknown
  /** Break the connection instead of answering. */
  broken?: boolean
}

const closers: (() => void)[] = []
afterEach(() => closers.splice(0).forEach((close) => close()))

async function serve(reply: (count: number, address: URL) => Reply): Promise<{ url: string; asked: () => number }> {
  let count = 0
  const server = createServer((request, response) => {
    count += 1
    const { status = 200, body, broken } = reply(count, new URL(request.url ?? '/', 'http://cms.invalid'))
    if (broken) return void request.socket.destroy()
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => count }
}

function answer(total = 1, page = 1, pageCount = 1): unknown {
  return { data: [{ documentId: `d${page}`, locale: 'en' }], meta: { pagination: { page, pageCount, total } } }
}

it('sends the token of the preview, and asks once for the same question of one page', async () => {
  const tokens: (string | null)[] = []
  const { url } = await serve((_, { searchParams }) => (tokens.push(searchParams.get('preview')), { body: answer() }))
  const cms = createPreviewClient(url, 'a.token')
  await Promise.all([cms.list('forms', { locale: 'en' }), cms.list('forms', { locale: 'en' })])
  expect(tokens).toEqual(['a.token'])
})

it('tries once more when the connection breaks', async () => {
  const { url, asked } = await serve((count) => (count === 1 ? { broken: true } : { body: answer() }))
  expect((await createPreviewClient(url, 'a.token').list('forms', {})).total).toBe(1)
  expect(asked()).toBe(2)
})

it('is unavailable while the CMS is down', async () => {
  await expect(createPreviewClient('http://127.0.0.1:9', 'a.token').list('forms', {})).rejects.toThrow(CmsUnavailable)
})

it('calls a refused question a fault of ours, not an outage', async () => {
  const { url } = await serve(() => ({ status: 400, body: {} }))
  await expect(createPreviewClient(url, 'a.token').list('forms', {})).rejects.toThrow(CmsRefused)
})

it('refuses an answer in another shape', async () => {
  const { url } = await serve(() => ({ body: { data: [{ id: 1 }] } }))
  await expect(createPreviewClient(url, 'a.token').list('forms', {})).rejects.toThrow(/in another shape/)
})

it('gives an empty text for one that nobody has written', async () => {
  const { url } = await serve(() => ({ body: { data: [{ documentId: 'd1', body: null }, { documentId: 'd2' }], meta: { pagination: { page: 1, pageCount: 1, total: 2 } } } }))
  const { documents } = await createPreviewClient(url, 'a.token').list('best-practices', {})
  expect(documents).toEqual([{ documentId: 'd1', body: { type: 'document', version: 1, children: [] } }, { documentId: 'd2' }])
})

it('collects every page of a long list', async () => {
  const { url } = await serve((_, { searchParams }) => ({
    body: answer(250, Number(searchParams.get('pagination[page]')), 3),
  }))
  const documents = await createPreviewClient(url, 'a.token').all('forms', {})
  expect(documents.map(({ documentId }) => documentId)).toEqual(['d1', 'd2', 'd3'])
})
