import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { acknowledgedAfter } from '../../../submissions/acknowledgements.ts'
import { acceptSubmission } from '../../../submissions/accept-submission.ts'

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async accept(ctx) {
    const { status, body } = await acceptSubmission(strapi, ctx.request.body)
    ctx.set('Cache-Control', 'no-store')
    ctx.status = status
    ctx.body = body
  },

  async acknowledged(ctx) {
    const { after = '0' } = ctx.query
    if (typeof after !== 'string' || !/^\d{1,9}$/.test(after)) throw new errors.ValidationError('Expected “after” to be the number of an acknowledgement.')
    ctx.set('Cache-Control', 'no-store')
    ctx.body = { data: await acknowledgedAfter(strapi.db.connection, Number(after)) }
  },
})
