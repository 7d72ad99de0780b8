import { Readable } from 'node:stream'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { answerChanges } from '../../../feed/answer-changes.ts'
import { findFile } from '../../../feed/find-file.ts'
import { takeSnapshot } from '../../../feed/take-snapshot.ts'
import { presentView } from '../../../feed/view.ts'
import { sendFile } from '../../../uploads/send-file.ts'

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

  async snapshot(ctx) {
    const [unknown] = Object.keys(ctx.query)
    if (unknown !== undefined) throw new errors.ValidationError(`Invalid parameter ${unknown}. A snapshot has none: it is all that the token may read.`)
    const { etag, lines } = await takeSnapshot(strapi, presentView(strapi))
    ctx.set({ ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Authorization' })
    ctx.status = 200
    if (ctx.get('If-None-Match') === etag) {
      ctx.status = 304
      return
    }
    ctx.type = 'application/x-ndjson'
    ctx.body = Readable.from(lines())
  },

  async file(ctx) {
    const found = await findFile(strapi, presentView(strapi), String(ctx.params['sha256']))
    if (!found || !(await sendFile(ctx, { ...found, caching: 'private, no-store' }))) return ctx.notFound()
    ctx.set('Vary', 'Authorization')
  },
})
