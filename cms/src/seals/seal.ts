import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Core } from '@strapi/strapi'

/** A seal over a text by the first key of the application: proof that this CMS has written it. Begin the text with what it is for. */
export function sealOf(strapi: Core.Strapi, text: string): string {
  const [key = ''] = strapi.config.get<string[]>('server.app.keys')
  return createHmac('sha256', key).update(text).digest('base64url')
}

/** Whether `seal` is that of the text; compared in a time that tells nothing. */
export function isSealOf(strapi: Core.Strapi, text: string, seal: unknown): boolean {
  if (typeof seal !== 'string') return false
  const expected = Buffer.from(sealOf(strapi, text))
  const received = Buffer.from(seal)
  return expected.length === received.length && timingSafeEqual(expected, received)
}
