import { describe, expect, it } from 'vitest'
import type { RunningCms } from '../running-cms.ts'

interface Configured {
  name?: string
  config?: { policy?: Record<string, string[]> }
}

export function testContentPolicy(cms: () => RunningCms): void {
  const written = () => {
    const middlewares = cms().strapi.config.get('middlewares') as unknown as (string | Configured)[]
    return middlewares.find((one): one is Configured => typeof one === 'object' && one.name === 'global::content-policy')?.config?.policy
  }

  const sent = (header: string | null) => Object.fromEntries((header ?? '').split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]))

  describe('the content security policy', () => {
    it.each(['/admin', '/admin/login', '/admin/init', '/api/circulars', '/api/none', '/', '/healthz'])('leaves %s as it is written', async (path) => {
      const { headers } = await cms().request('GET', path)
      expect(sent(headers.get('content-security-policy'))).toEqual(written())
    })

    it('lets pages reach this server and no other', async () => {
      const { headers } = await cms().request('GET', '/admin/login')
      expect(sent(headers.get('content-security-policy'))).toMatchObject({ 'connect-src': ["'self'"], 'script-src': ["'self'"], 'object-src': ["'none'"] })
    })
  })
}
