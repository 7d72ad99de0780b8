import type { Core } from '@strapi/strapi'
import { fromStored, toStored } from './internal-address.ts'

/** Document-service middleware that keeps the stored form of internal addresses out of everyone's sight. */
export const storeInternalLinks: Parameters<Core.Strapi['documents']['use']>[0] = async (context, next) => {
  const params = context.params as { data?: unknown } | undefined
  if (params?.data) params.data = toStored(params.data)
  return fromStored(await next())
}
