import type { Publication, SnapshotEntry } from '@clf/content'

/** What a replica holds that has applied the entries: by what each says the state of. */
export function stateAfter(entries: readonly SnapshotEntry[]): Map<string, unknown> {
  const state = new Map<string, unknown>()
  const published = new Map<string, Publication['edition']>()
  for (const entry of entries) {
    const place = `${entry.type} ${entry.documentId}`
    if (entry.act === 'publish') published.set(place, entry.edition)
    else if (entry.act === 'unpublish') published.delete(place)
    else if (entry.act === 'withdraw' || entry.act === 'restore') {
      const edition = published.get(place)
      if (edition) published.set(place, { ...edition, withdrawal: entry.withdrawal })
    } else if (entry.act === 'supersede') state.set(`supersession ${place}`, entry.supersededBy)
    else if (entry.act === 'redirect') state.set(`redirect ${entry.redirect.from}`, entry.redirect.to)
    else if (entry.act === 'file') state.set(`file ${place} ${entry.file.documentId}`, entry.file)
  }
  for (const [place, edition] of published) state.set(`edition ${place}`, edition)
  // A file that the edition of today does not name any more is of one before.
  const isPublic = (key: string) => [...published].some(([place, { content }]) => key.startsWith(`supersession ${place}`) || Object.keys(content.files).some((id) => key === `file ${place} ${id}`))
  for (const [key, value] of state) {
    const isNothing = key.startsWith('supersession') && (value as unknown[]).length === 0
    if (isNothing || (/^(supersession|file)/.test(key) && !isPublic(key))) state.delete(key)
  }
  return new Map([...state].sort(([a], [b]) => (a < b ? -1 : 1)))
}
