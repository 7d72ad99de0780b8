import type { Core } from '@strapi/strapi'
import { version } from '../../package.json'
import { openClassification } from '../readers/classification.ts'

export interface Health {
  status: 'ok' | 'unavailable'
  database: 'sqlite' | 'postgres'
  /** Published circulars that anybody may read, counted once each whatever their languages. */
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

/** Anybody asks for the health: a restricted paper, in whatever language, must not show in the count. */
async function publishedCirculars(strapi: Core.Strapi): Promise<number> {
  const published = () => strapi.db.connection('circulars').whereNotNull('published_at')
  const restricted = published()
    .select('document_id')
    .where((each) => each.whereNot('classification', openClassification).orWhereNull('classification'))
  const rows = await published().whereNotIn('document_id', restricted).countDistinct({ total: 'document_id' })
  return Number(rows[0]?.total ?? 0)
}
