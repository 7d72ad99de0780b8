import { contentTypes } from '@clf/content'
import { describe, expect, it } from 'vitest'
import type { RunningCms } from '../running-cms.ts'

const plurals = contentTypes.map(({ api }) => api)

const refused = [403, 404, 405]

export function testPublicRest(cms: () => RunningCms): void {
  describe('the public REST API', () => {
    it.each(plurals)('reads %s', async (plural) => {
      expect((await cms().request('GET', `/api/${plural}`)).status).toBe(200)
    })

    it.each(plurals)('does not write %s', async (plural) => {
      const data = { data: { title: 'Changed' } }
      const answers = [
        await cms().request('POST', `/api/${plural}`, { body: data }),
        await cms().request('PUT', `/api/${plural}/any`, { body: data }),
        await cms().request('DELETE', `/api/${plural}/any`),
      ]
      for (const { status } of answers) expect(refused).toContain(status)
    })

    it('hides drafts from callers without a token', async () => {
      expect((await cms().request('GET', '/api/circulars?status=draft')).status).toBe(403)
    })

    it('refuses parameters it does not know', async () => {
      expect((await cms().request('GET', '/api/circulars?filter[title]=x')).status).toBe(400)
    })

    it('has no registration and no sign-in', async () => {
      const register = await cms().request('POST', '/api/auth/local/register', { body: { username: 'a', email: 'a@demo.example', password: 'Secret-1234' } })
      const signIn = await cms().request('POST', '/api/auth/local', { body: { identifier: 'a', password: 'b' } })
      const users = await cms().request('GET', '/api/users')
      for (const { status } of [register, signIn, users]) expect([404, 405]).toContain(status)
      expect(await cms().strapi.db.query('plugin::users-permissions.user').count()).toBe(0)
    })

    it('does not list files or upload them', async () => {
      expect((await cms().request('GET', '/api/upload/files')).status).toBe(403)
      expect((await cms().request('POST', '/api/upload', { body: {} })).status).toBe(403)
    })

    it('sends security headers and no permission for other origins', async () => {
      const { headers } = await cms().request('GET', '/api/circulars')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("object-src 'none'")
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('x-powered-by')).toBeNull()
    })

    it('offers exactly three languages with English first', async () => {
      const service = cms().strapi.plugin('i18n').service('locales')
      const locales: { code: string }[] = await service.find()
      expect(locales.map(({ code }) => code)).toEqual(['en', 'zh-Hant-HK', 'zh-Hans'])
      expect(await service.getDefaultLocale()).toBe('en')
    })
  })
}
