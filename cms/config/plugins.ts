import type { Core } from '@strapi/strapi'

const megabyte = 1024 * 1024

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  upload: { config: { sizeLimit: 20 * megabyte } },
})
