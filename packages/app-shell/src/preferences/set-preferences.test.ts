import { expect, it } from 'vitest'
import { setPreferences } from './set-preferences.ts'

function post(fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams(fields)
  return setPreferences(new Request('https://intranet.example/preferences', { method: 'POST', body }))
}

it('sets the text size for a year and goes back', async () => {
  const response = await post({ 'text-size': 'larger', return: '/tc/forms' })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/tc/forms'])
  expect(response.headers.getSetCookie()).toEqual(['clf-text-size=larger; Path=/; SameSite=Lax; Max-Age=31536000'])
})

it('forgets the theme when the reader follows the device', async () => {
  const response = await post({ theme: 'device', return: '/en/accessibility' })
  expect(response.headers.getSetCookie()).toEqual(['clf-theme=; Path=/; SameSite=Lax; Max-Age=0'])
})

it('keeps every choice of the display settings', async () => {
  const response = await post({ theme: 'dark', 'text-size': 'largest', motion: 'reduced', return: '/en/accessibility' })
  expect(response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])).toEqual(['clf-text-size=largest', 'clf-theme=dark', 'clf-motion=reduced'])
})

it('does not send readers to another site', async () => {
  expect((await post({ theme: 'dark', return: '//evil.example' })).headers.get('location')).toBe('/')
})

it.each<Record<string, string>>([{ 'text-size': 'huge' }, { theme: 'red; Path=/x' }, {}])('refuses %j and sets nothing', async (fields) => {
  const response = await post(fields)
  expect([response.status, response.headers.getSetCookie()]).toEqual([400, []])
})

it.each([
  ['https://intranet.example/tc/forms', 'en', 'zh-Hant-HK', '設定並無更改：'],
  ['https://intranet.example/sc', 'en', 'zh-Hans', '设定并无更改：'],
  ['https://intranet.example/en', 'zh-HK', 'en', 'Nothing was changed: '],
  ['', 'zh-CN', 'zh-Hans', '设定并无更改：'],
])('says why it refuses in the language of the page %j, else of the reader', async (referer, accepted, lang, words) => {
  const headers = { referer, 'accept-language': accepted }
  const response = await setPreferences(new Request('https://intranet.example/preferences', { method: 'POST', headers, body: new URLSearchParams({ theme: 'pink' }) }))
  expect([response.status, response.headers.get('content-language')]).toEqual([400, lang])
  expect(await response.text()).toContain(words)
})
