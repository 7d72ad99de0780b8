/** A relation as Strapi's form holds it: what changes, not what is. */
export interface RelationChange {
  connect?: { documentId: string; id: string }[]
  disconnect?: { documentId: string; id: string }[]
}

/** What a relation leads to once its changes are saved. */
export function relatedAfter(stored: readonly string[], change: RelationChange | null): string[] {
  const gone = new Set((change?.disconnect ?? []).map(({ documentId }) => documentId))
  const added = (change?.connect ?? []).map(({ documentId }) => documentId)
  return [...stored.filter((id) => !gone.has(id)), ...added.filter((id) => !stored.includes(id))]
}

/** The change that leads from what is stored to what is wanted. */
export function changeTo(stored: readonly string[], wanted: readonly string[]): RelationChange {
  const asLinks = (ids: readonly string[]) => ids.map((documentId) => ({ documentId, id: documentId }))
  return { connect: asLinks(wanted.filter((id) => !stored.includes(id))), disconnect: asLinks(stored.filter((id) => !wanted.includes(id))) }
}
