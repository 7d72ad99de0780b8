import { expect, it } from 'vitest'
import { ChoiceUnknown } from '../errors/failure.ts'
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

it.each<Record<string, string>>([{ 'text-size': 'huge' }, { theme: 'red; Path=/x' }, {}])('refuses %j', async (fields) => {
  await expect(post(fields)).rejects.toThrow(new ChoiceUnknown('The form holds no choice that the site knows.'))
})

it('leaves what was sent to be read by the page that says why', async () => {
  const request = new Request('https://intranet.example/preferences', { method: 'POST', body: new URLSearchParams({ theme: 'pink' }) })
  await expect(setPreferences(request)).rejects.toThrow(ChoiceUnknown)
  expect(await request.text()).toBe('theme=pink')
})
