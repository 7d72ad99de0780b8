import type { Core } from '@strapi/strapi'
import { acceptSubmission } from '../../../submissions/accept-submission.ts'

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async accept(ctx) {
    const { status, body } = await acceptSubmission(strapi, ctx.request.body)
    ctx.set('Cache-Control', 'no-store')
    ctx.status = status
    ctx.body = body
  },
})
