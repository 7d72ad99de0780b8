import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { serve } from '../support/loopback.ts'

const bundle = join(import.meta.dirname, '../../packages/components/dist/clf.bundle.js')

const form = (hold: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Certificate</title><script type="module" src="/clf.bundle.js"></script>
<form method="post" action="/certificate"><clf-button hold="${hold}"><button>Get the certificate</button></clf-button></form></html>`

interface Office {
  url: string
  /** How many certificates have been asked for. */
  asked: () => number
}

/** A server that answers a post with a file to keep, so that the page stays. */
const test = base.extend<{ office: Office }>({
  office: async ({ browserName: _browserName }, use) => {
    let asked = 0
    const { url, close } = await serve(async (request: IncomingMessage, response: ServerResponse) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
      if (pathname === '/clf.bundle.js') return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(await readFile(bundle))
      if (request.method !== 'POST') return void response.writeHead(200, { 'content-type': 'text/html' }).end(form(searchParams.get('hold') ?? '5'))
      asked += 1
      response.writeHead(200, { 'content-type': 'text/plain', 'content-disposition': 'attachment; filename="certificate.txt"' }).end('certificate')
    })
    await use({ url, asked: () => asked })
    await close()
  },
})

async function get(page: Page): Promise<void> {
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Get the certificate' }).click()
  expect((await file).suggestedFilename()).toBe('certificate.txt')
}

test('a form answered with a file can be sent again at once with hold="0"', async ({ page, office }) => {
  await page.goto(`${office.url}/?hold=0`)
  await get(page)
  await get(page)
  expect(office.asked()).toBe(2)
})

test('a form answered with a file is held no longer than its hold', async ({ page, office }) => {
  await page.goto(`${office.url}/?hold=1`)
  await get(page)
  await page.getByRole('button').click()
  await expect(page.getByRole('status')).toHaveText('Your form is being sent. Please wait.')
  expect(office.asked()).toBe(1)
  const press = async () => {
    await page.getByRole('button').click()
    return office.asked()
  }
  await expect.poll(press).toBeGreaterThan(1)
})
