import type { Change, ChangePage } from '@clf/content'
import type { RunningCms } from '../running-cms.ts'

/** The feed as the reader of a token reads it, over HTTP. */
export function feedOf({ request }: RunningCms, token: string) {
  const page = async (after: string): Promise<ChangePage & { text: string }> => {
    const { text, json } = await request('GET', `/api/changes?limit=1000&after=${after}`, { token })
    return { ...(json() as ChangePage), text }
  }
  /** All entries after a cursor. */
  const since = async (cursor: string): Promise<Change[]> => {
    const { data, meta } = await page(cursor)
    return meta.more ? [...data, ...(await since(meta.cursor ?? ''))] : data
  }
  return { page, since, head: async () => (await since('')).at(-1)?.cursor ?? '' }
}

type Kind = { type: 'read-only' | 'full-access' } | { type: 'custom'; permissions: readonly string[] }

/** A new API token. */
export function makeToken({ strapi }: RunningCms, name: string, kind: Kind): Promise<{ id: number; accessKey: string }> {
  return strapi.service('admin::api-token').create({ name, description: '', lifespan: null, ...kind })
}
