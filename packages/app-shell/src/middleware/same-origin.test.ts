import { expect, it } from 'vitest'
import { asked } from '../fixtures/asked.ts'
import { sameOrigin } from './same-origin.ts'

const next = () => Promise.resolve(new Response('done'))
const from = (origin: string, method: string, more = {}) => sameOrigin(asked('/preferences', { method, headers: { origin, ...more } }), next) as Promise<Response>

it.each(['GET', 'HEAD', 'OPTIONS'])('answers %s, whichever site the link was on', async (method) => {
  expect((await from('https://evil.example', method)).status).toBe(200)
})

it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('refuses %s from another site, in words of the reader’s language', async (method) => {
  const answer = await from('https://evil.example', method, { 'accept-language': 'zh-HK' })
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-language'), answer.headers.get('cache-control')]).toEqual([
    403,
    'text/plain; charset=utf-8',
    'zh-Hant-HK',
    'no-store',
  ])
  expect(await answer.text()).toBe('設定並無更改：此表格來自其他網站。請在本網站開啟有關網頁，然後送出表格。\n')
})

it('takes a post of this site', async () => {
  expect(await (await from('https://board.example', 'POST')).text()).toBe('done')
})
