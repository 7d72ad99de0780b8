import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import type { RunningCms } from '../running-cms.ts'

export function testSignInOff(cms: () => RunningCms): void {
  describe('a CMS without a provider', () => {
    it('has no routes of the sign-in, tells the admin of none and loads nothing of it', async () => {
      expect((await cms().request('GET', '/sign-in/start')).status).toBe(404)
      expect((await cms().request('GET', '/admin/init')).json()).not.toHaveProperty('data.signIn')
      const { cache } = createRequire(import.meta.url)
      expect(Object.keys(cache).filter((file) => /\/src\/sign-in\/(sign-in|provider)\.js$/.test(file))).toEqual([])
    })
  })
}
