import type { Core } from '@strapi/strapi'

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async circular(ctx) {
    const { status, body } = await strapi.service('api::import.import').circular(ctx.request.body)
    ctx.status = status
    ctx.body = body
  },
})
