import type { Core } from '@strapi/strapi'
import { version } from '../../package.json'
import { publicLibrary } from '../reading/library.ts'

export interface Health {
  status: 'ok' | 'unavailable'
  database: 'sqlite' | 'postgres'
  /** Public circulars that anybody may read, counted once each whatever their languages and editions. */
  content: number
  version: string
}

/** State of the server. `status` is 200 when the database answers and 503 when it does not. */
export async function health(strapi: Core.Strapi): Promise<{ status: 200 | 503; body: Health }> {
  const database = strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite'
  try {
    // Anybody asks for the health: a restricted paper must not show in the count.
    const content = (await publicLibrary(strapi, 'anyone')).items('api::circular.circular').length
    return { status: 200, body: { status: 'ok', database, content, version } }
  } catch {
    return { status: 503, body: { status: 'unavailable', database, content: 0, version } }
  }
}
