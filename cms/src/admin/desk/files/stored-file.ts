/** A file as the media library of Strapi tells of it. */
export interface StoredFile {
  id: number
  documentId: string
  name: string
  url: string
  mime: string
  /** In thousands of bytes. */
  size: number
  createdAt: string
  alternativeText?: string | null
}

/** For what a file is wanted. */
export type WantedKind = 'image' | 'video' | 'captions' | 'file'

/** What the type of the content of a kind begins with; a file to download may be of any. */
const beginnings: Readonly<Partial<Record<WantedKind, string>>> = { image: 'image/', video: 'video/', captions: 'text/vtt' }

export const pageSize = 20

/** Query of the stored files of a kind whose names hold some words. */
export function queryOf(wanted: WantedKind, words: string, page: number): string {
  const query = new URLSearchParams({ page: String(page), pageSize: String(pageSize), sort: 'createdAt:DESC' })
  const beginning = beginnings[wanted]
  if (beginning) query.set('filters[$and][0][mime][$startsWith]', beginning)
  if (words.trim() !== '') query.set('_q', words.trim())
  return String(query)
}
