/** What a link to a preview shows. It stands in the address in the clear; what nobody else can write is the seal behind it. */
export interface Previewed {
  /** Name of the type, `circular`. */
  type: string
  documentId: string
  /** The last minute at which the link holds, since 1970. */
  until: number
  /** Key of a content of the document that is shown in the place of its draft, SHA-256 in hexadecimals. */
  content?: string
}

/** The part of a token that is sealed, `circular.abc123.29403120`, with the key of a content behind it where there is one. */
export const previewText = ({ type, documentId, until, content }: Previewed): string => `${type}.${documentId}.${until}${content === undefined ? '' : `.${content}`}`

/** What a token says that it shows, with its seal; null of what is no token. Only the CMS can tell whether the seal is its own. */
export function readPreviewToken(token: string): (Previewed & { seal: string }) | null {
  const [, type, documentId, until, content, seal] = /^([a-z][a-z-]*)\.([a-z0-9]+)\.(\d{1,10})(?:\.([0-9a-f]{64}))?\.([\w-]+)$/.exec(token) ?? []
  if (type === undefined || documentId === undefined || seal === undefined) return null
  return { type, documentId, until: Number(until), ...(content !== undefined && { content }), seal }
}

/** The instant at which a link ends. */
export const previewEnd = ({ until }: Pick<Previewed, 'until'>): Date => new Date((until + 1) * 60_000)
