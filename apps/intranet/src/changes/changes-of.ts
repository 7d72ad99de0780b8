import type { Kind, PageDocument } from '@clf/content'
import type { TreeNode } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import type { CmsType, CmsVersion } from '../cms-reader/cms-types.ts'
import { pageParts } from '../cms-reader/populate.ts'
import { compareDocuments } from './compare-documents.ts'
import type { ChangedText } from './compare-documents.ts'

/** What differs between a document and the version before it that reads otherwise. */
export interface LastChanges {
  /** The first day on which readers got the words as they are. */
  on: string
  /** The first day on which readers got the version before. */
  since: string
  texts: ChangedText[]
}

/** What readers got of a document in a language: the first is what they get, the others what they got before. */
export async function readVersions(cms: CmsClient, lang: LanguageTag, kind: Kind, document: PageDocument): Promise<CmsVersion<PageDocument>[]> {
  const query = { locale: lang, filters: { documentId: { $eq: document.documentId } } }
  // Nearly all have one, whose body need not be read again.
  const known = await cms.versions(kind.api as CmsType, query)
  if (known.length < 2) return []
  return (await cms.versions(kind.api as CmsType, { ...query, populate: pageParts })) as unknown as CmsVersion<PageDocument>[]
}

/** How a document came to read as it does; null where readers never had other words. */
export async function lastChanges(cms: CmsClient, lang: LanguageTag, kind: Kind, document: PageDocument): Promise<LastChanges | null> {
  const [shown, ...earlier] = await readVersions(cms, lang, kind, document)
  let on = shown?.from ?? ''
  for (const { document: before, from } of earlier) {
    // Compared with the document itself, so that its own blocks can be marked.
    const texts = compareDocuments(kind, before, document, lang)
    if (texts.length > 0) return { on, since: from, texts }
    on = from
  }
  return null
}

/** What became of the blocks of a document, for the marks that stand before them. */
export function changedNodes(changes: LastChanges | null): ReadonlyMap<TreeNode, 'amended' | 'added'> {
  const all = changes?.texts.flatMap((text) => text.changes) ?? []
  return new Map(all.flatMap(({ kind, after }) => (kind === 'removed' || after === null ? [] : [[after.node, kind] as const])))
}
