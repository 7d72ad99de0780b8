import type { Core } from '@strapi/strapi'
import { version } from '../../package.json'

export interface Health {
  status: 'ok' | 'unavailable'
  database: 'sqlite' | 'postgres'
  /** Published circulars, counted once each whatever their languages. */
  content: number
  version: string
}

/** State of the server. `status` is 200 when the database answers and 503 when it does not. */
export async function health(strapi: Core.Strapi): Promise<{ status: 200 | 503; body: Health }> {
  const database = strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite'
  try {
    const content = await publishedCirculars(strapi)
    return { status: 200, body: { status: 'ok', database, content, version } }
  } catch {
    return { status: 503, body: { status: 'unavailable', database, content: 0, version } }
  }
}

async function publishedCirculars(strapi: Core.Strapi): Promise<number> {
  const rows = await strapi.db.connection('circulars').countDistinct({ total: 'document_id' }).whereNotNull('published_at')
  return Number(rows[0]?.total ?? 0)
}
