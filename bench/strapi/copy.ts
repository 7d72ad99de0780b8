import type { Sender } from './server.ts'

export const languages = ['en', 'tc', 'sc'] as const

const pageSize = 100

/** What the benches read of an entry of the feed. */
export interface Entry {
  act: string
  type: string
  edition?: { content: { facts: { number?: number; year?: number }; words: Record<string, object> } }
}

/** Publishes in the plain Strapi the circulars that the feed holds, at most so many. Gives the token of a reader. */
export async function copyTo(theirs: Sender, uid: string, own: Sender, most = Number.POSITIVE_INFINITY): Promise<string> {
  let copied = 0
  for (let after = '', more = true; more && copied < most;) {
    const { data, meta } = await own.send<{ data: Entry[]; meta: { cursor: string; more: boolean } }>('GET', `/api/changes?limit=${pageSize}${after === '' ? '' : `&after=${after}`}`)
    for (const { type, edition } of data) {
      if (type !== 'circular' || !edition || (copied += 1) > most) continue
      const { facts, words } = edition.content
      const body = { number: facts.number, year: facts.year, ...Object.fromEntries(languages.map((language) => [language, onlyKnown(words[language])])) }
      await theirs.send('POST', `/content-manager/collection-types/${uid}/actions/publish`, { body })
    }
    ;({ cursor: after, more } = meta)
  }
  const { data } = await theirs.send<{ data: { accessKey: string } }>('POST', '/admin/api-tokens', { body: { name: 'Bench', description: '', type: 'read-only', lifespan: null } })
  return data.accessKey
}

function onlyKnown(words: object | undefined): object {
  const known = ['title', 'summary', 'from', 'to', 'body']
  return Object.fromEntries(Object.entries(words ?? {}).filter(([name]) => known.includes(name)))
}
