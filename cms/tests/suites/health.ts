import { describe, expect, it, vi } from 'vitest'
import type { RunningCms } from '../running-cms.ts'

export function testHealth(cms: () => RunningCms): void {
  describe('GET /healthz', () => {
    it('names the database, counts open circulars and gives the version', async () => {
      const answer = await cms().request('GET', '/healthz')
      const database = process.env.DATABASE_URL ? 'postgres' : 'sqlite'
      expect(answer.status).toBe(200)
      expect(answer.json()).toEqual({ status: 'ok', database, content: 0, version: '0.1.0' })
    })

    it('answers 503 when the database does not answer', async () => {
      const spy = vi.spyOn(cms().strapi.db, 'connection').mockImplementation(() => {
        throw new Error('gone')
      })
      const answer = await cms().request('GET', '/healthz')
      spy.mockRestore()
      expect(answer.status).toBe(503)
      expect(answer.json()).toMatchObject({ status: 'unavailable' })
    })
  })
}
