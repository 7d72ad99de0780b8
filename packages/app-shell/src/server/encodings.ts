/** What a text may be packed with, the smaller one first. */
export const encodings = ['br', 'gzip'] as const

export type Encoding = (typeof encodings)[number]

/** What ends the names of files that are packed. */
export const endings: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' }

/** The best of the encodings that an `Accept-Encoding` header takes; undefined for a reader who takes none. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  const taken = new Map(
    (header ?? '').split(',').map((range) => {
      const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return [name, quality === undefined ? 1 : Number(quality) || 0]
    }),
  )
  const qualityOf = (encoding: Encoding): number => taken.get(encoding) ?? taken.get('*') ?? 0
  return encodings.filter((encoding) => qualityOf(encoding) > 0).sort((a, b) => qualityOf(b) - qualityOf(a))[0]
}
