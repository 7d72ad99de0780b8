import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Core } from '@strapi/strapi'

/** A seal over a text by the first key of the application: proof that this CMS has written it. Begin the text with what it is for. */
export function sealOf(strapi: Core.Strapi, text: string): string {
  return sealBy(keysOf(strapi)[0] ?? '', text)
}

/** Whether `seal` is that of the text, by any key of the application: keys are changed by putting a new one first. Compared in a time that tells nothing. */
export function isSealOf(strapi: Core.Strapi, text: string, seal: unknown): boolean {
  return isSealBy(keysOf(strapi), text, seal)
}

const keysOf = (strapi: Core.Strapi): string[] => strapi.config.get<string[]>('server.app.keys')

/** The seal over a text by a key. */
export const sealBy = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('base64url')

/** {@link isSealOf} by keys that are given. */
export function isSealBy(keys: readonly string[], text: string, seal: unknown): boolean {
  if (typeof seal !== 'string') return false
  const received = Buffer.from(seal)
  return keys.some((key) => {
    const expected = Buffer.from(sealBy(key, text))
    return expected.length === received.length && timingSafeEqual(expected, received)
  })
}
