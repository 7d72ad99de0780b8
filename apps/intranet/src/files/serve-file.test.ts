import { PageMissing } from '@clf/app-shell'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CmsUnavailable } from '../cms-reader/cms-errors.ts'
import { startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'
import { serveFile } from './serve-file.ts'

let cms: FixtureCms
beforeAll(async () => {
  cms = await startFixtureCms()
})
afterAll(() => cms.stop())

const request = new Request('https://intranet.example/files/x')

it('passes a file on with its own type, the name of the CMS and a policy that allows nothing', async () => {
  const response = await serveFile(cms.url, 'checklist.pdf', request)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="Yearly checklist.pdf"')
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(await response.text()).toBe('%PDF-1.7 fixture')
})

it('only downloads what the CMS gives no name, such as a drawing, which could carry scripts', async () => {
  const response = await serveFile(cms.url, 'drawing.svg', request)
  expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''drawing.svg")
})

it('passes on the seal of a file that is not public, and lets nobody keep it', async () => {
  const sealed = new Request('https://intranet.example/files/in-draft.png?until=29403120&seal=aSeal&other=1')
  const response = await serveFile(cms.url, 'in-draft.png', sealed)
  expect([await response.text(), response.headers.get('cache-control')]).toEqual(['until=29403120&seal=aSeal', 'private, no-store'])
  await expect(serveFile(cms.url, 'in-draft.png', request)).rejects.toThrow(PageMissing)
})

it('has no page for a file that is not there', async () => {
  await expect(serveFile(cms.url, 'gone.pdf', request)).rejects.toThrow(PageMissing)
})

it('never asks the CMS for a path outside the uploads', async () => {
  await expect(serveFile('http://127.0.0.1:1', '../healthz', request)).rejects.toThrow(PageMissing)
})

it('says the CMS is down when it is', async () => {
  await expect(serveFile('http://127.0.0.1:1', 'checklist.pdf', request)).rejects.toThrow(CmsUnavailable)
})
