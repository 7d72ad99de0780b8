import type { Core } from '@strapi/strapi'
import { answerChanges } from '../../../feed/answer-changes.ts'

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    const gone = new AbortController()
    ctx.res.once('close', () => gone.abort())
    const known = ctx.get('If-None-Match')
    const { page, etag } = await answerChanges(strapi, { query: ctx.query, known, signal: gone.signal })
    ctx.set({ ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Authorization' })
    ctx.status = 200
    // Programs that ask with `fetch` send `Cache-Control: no-cache` beside it, to which Koa would never say 304.
    if (known === etag) {
      ctx.status = 304
      return
    }
    ctx.type = 'application/json'
    ctx.body = page.text
  },
})
