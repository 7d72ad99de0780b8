import { PageMissing } from '@clf/app-shell'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CmsUnavailable } from '../cms-reader/cms-errors.ts'
import { fixtureToken, startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'
import { fixtureFiles } from '../fixture/publication.ts'
import { fetchFile } from '../read-model/files/fetch-files.ts'
import { KeptFiles } from '../read-model/files/kept-files.ts'
import { serveFile } from './serve-file.ts'
import type { FileSource } from './serve-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'clf-kept-'))
const kept = new KeptFiles(folder)
/** SHA-256 of `0123456789`. */
const digits = '84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882'

let cms: FixtureCms
/** Nothing is kept of what the CMS has. */
let remote: FileSource
const dead: FileSource = { cmsUrl: 'http://127.0.0.1:1', fileOf: () => null, kept, keep: async () => 'The CMS is down.' }
beforeAll(async () => {
  cms = await startFixtureCms()
  const keep: FileSource['keep'] = (file) => fetchFile({ cmsUrl: cms.url, token: fixtureToken }, kept, file, new AbortController().signal)
  remote = { cmsUrl: cms.url, fileOf: () => null, kept, keep }
  await kept.keep(digits, new Blob(['0123456789']).stream(), 'attachment; filename="Ten digits.txt"')
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await cms.stop()
})

const request = new Request('https://intranet.example/files/x')

it('passes a file on with its own type, the name of the CMS and a policy that allows nothing', async () => {
  const response = await serveFile(remote, 'checklist.pdf', request)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="Yearly checklist.pdf"')
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(await response.text()).toBe('%PDF-1.7 fixture')
})

it('only downloads what the CMS gives no name, such as a drawing, which could carry scripts', async () => {
  const response = await serveFile(remote, 'drawing.svg', request)
  expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''drawing.svg")
})

it('passes on the seal of a file that is not public, and lets nobody keep it', async () => {
  const sealed = new Request('https://intranet.example/files/in-draft.png?until=29403120&seal=aSeal&other=1')
  const response = await serveFile(remote, 'in-draft.png', sealed)
  expect([await response.text(), response.headers.get('cache-control')]).toEqual(['until=29403120&seal=aSeal', 'private, no-store'])
  await expect(serveFile(remote, 'in-draft.png', request)).rejects.toThrow(PageMissing)
})

it('has no page for a file that is not there', async () => {
  await expect(serveFile(remote, 'gone.pdf', request)).rejects.toThrow(PageMissing)
})

it('never asks the CMS for a path outside the uploads', async () => {
  await expect(serveFile(dead, '../healthz', request)).rejects.toThrow(PageMissing)
})

it('says the CMS is down when it is', async () => {
  await expect(serveFile(dead, 'checklist.pdf', request)).rejects.toThrow(CmsUnavailable)
})

describe('a file that is not kept yet', () => {
  const named = (isOpen: boolean, text: string) => ({ sha256: createHash('sha256').update(text).digest('hex'), isOpen })
  const file = (name: string, isOpen: boolean): FileSource => ({ ...remote, fileOf: (url) => (url === `/uploads/${name}` ? named(isOpen, fixtureFiles[url] ?? '') : null) })

  it('is kept and sent to those who may read the restricted paper that names it, and kept by nobody on the way', async () => {
    const ask = (headers: Record<string, string> = {}, method = 'GET') =>
      serveFile(file('restricted.txt', false), 'restricted.txt', new Request('https://intranet.example/files/x', { method, headers }))
    const whole = await ask()
    expect([whole.status, await whole.text(), whole.headers.get('content-disposition')]).toEqual([200, 'For staff.', 'attachment; filename="restricted.txt"'])
    const [part, known, head] = [await ask({ range: 'bytes=2-4' }), await ask({ 'if-none-match': whole.headers.get('etag') ?? '' }), await ask({}, 'HEAD')]
    expect([part.status, await part.text(), known.status, head.status, head.headers.get('content-length')]).toEqual([206, 'r s', 304, 200, '10'])
    expect([whole, part, known, head].map(({ headers }) => headers.get('cache-control'))).toEqual(Array.from({ length: 4 }, () => 'private, no-store, no-transform'))
  })

  it('and that only a past version names is sent too', async () => {
    const response = await serveFile(file('before.txt', true), 'before.txt', request)
    expect([response.status, await response.text(), response.headers.get('cache-control')]).toEqual([200, 'What the rule said before.', 'max-age=300, no-transform'])
  })

  it('says that it cannot be had just now, and not that there is none, when the CMS does not give it', async () => {
    for (const isOpen of [true, false]) await expect(serveFile({ ...file('gone.txt', isOpen), keep: async () => 'The CMS answered 404.' }, 'gone.txt', request)).rejects.toThrow(CmsUnavailable)
  })
})

describe('a file that is kept', () => {
  const source: FileSource = { ...dead, fileOf: (url) => (url === '/uploads/digits.txt' ? { sha256: digits, isOpen: true } : null) }
  const ask = (headers: Record<string, string> = {}, method = 'GET') => serveFile(source, 'digits.txt', new Request('https://intranet.example/files/digits.txt', { method, headers }))

  it('is sent while the CMS is down, under the same policy and the name that the CMS gave', async () => {
    const response = await ask()
    expect([response.status, await response.text(), response.headers.get('content-length'), response.headers.get('content-type')]).toEqual([200, '0123456789', '10', 'text/plain; charset=utf-8'])
    expect([response.headers.get('content-disposition'), response.headers.get('content-security-policy')]).toEqual(['attachment; filename="Ten digits.txt"', "default-src 'none'; sandbox"])
  })

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=0-1,3-4', 200, '0123456789', null],
    ['bytes=4-2', 200, '0123456789', null],
    ['BYTES=2-4', 206, '234', 'bytes 2-4/10'],
  ])('is sent in part for %s', async (range, status, text, told) => {
    const response = await ask({ range })
    expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([status, text, told])
  })

  it('is not sent again to who has it, and whole to who had another one', async () => {
    const known = await ask({ 'if-none-match': `"${digits}"` })
    expect([known.status, await known.text()]).toEqual([304, ''])
    expect((await ask({ 'if-none-match': `"other, one", W/"${digits}"`, 'range': 'bytes=2-4' })).status).toBe(304)
    expect((await ask({ range: 'bytes=2-4', 'if-range': '"another"' })).status).toBe(200)
  })

  it('has no part that anybody keeps where there is none', async () => {
    const { headers } = await ask({ range: 'bytes=10-' })
    expect([headers.get('cache-control'), headers.get('content-disposition')]).toEqual(['no-store', null])
  })

  it.each<Record<string, string>>([{}, { range: 'bytes=2-4' }])('is described without its bytes for HEAD, whole: %j', async (headers) => {
    const response = await ask(headers, 'HEAD')
    expect([response.status, await response.text(), response.headers.get('content-length')]).toEqual([200, '', '10'])
  })

  it('is not sent where nothing names it that readers may have', async () => {
    await expect(serveFile(dead, 'digits.txt', request)).rejects.toThrow(CmsUnavailable)
  })

  it('is not kept with other bytes than it should have', async () => {
    const other = 'a'.repeat(64)
    expect(await kept.keep(other, new Blob(['0123456789']).stream(), null)).toBe(digits)
    expect(kept.has(other)).toBe(false)
  })
})
