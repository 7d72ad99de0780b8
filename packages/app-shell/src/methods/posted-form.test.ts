import { expect, it } from 'vitest'
import { postedForm } from './posted-form.ts'

const post = (body: BodyInit, headers: Record<string, string> = {}) => new Request('https://board.example/x', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

it('reads fields and files, and leaves the request to be read', async () => {
  const sent = new FormData()
  sent.set('name', '衞生')
  sent.set('file', new File(['abc'], 'a.txt'))
  const request = post(sent)
  const form = await postedForm(request, 1_000)
  expect([form?.get('name'), (form?.get('file') as File).name, request.bodyUsed]).toEqual(['衞生', 'a.txt', false])
})

it('refuses more than may be, by what is said of its length or by what comes', async () => {
  const form = 'a=1'.repeat(10)
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  expect(await postedForm(post(form, { ...type, 'content-length': '31' }), 30)).toBeNull()
  const parts = () => new Blob([form, form]).stream()
  expect(await postedForm(post(parts(), type), 30)).toBeNull()
  expect((await postedForm(post(parts(), type), 60))?.has('a')).toBe(true)
})

it('takes what is no form for an empty one, and a body that ends halfway for too much', async () => {
  expect([...((await postedForm(post('{}', { 'content-type': 'application/json' }), 30)) ?? [])]).toEqual([])
  const broken = new ReadableStream({ start: (controller) => controller.error(new Error('half')) })
  expect(await postedForm(post(broken, { 'content-type': 'application/x-www-form-urlencoded' }), 30)).toBeNull()
})
