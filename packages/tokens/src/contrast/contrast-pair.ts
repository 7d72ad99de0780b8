/** Two colours that meet on a page. `non-text` is a border, an icon, a control's edge or the focus ring. */
export interface ContrastPair {
  foreground: string
  background: string
  kind: 'text' | 'non-text'
}

/**
 * Reads the list of pairs.
 * @throws Error naming the entry that is not a pair, or that stands in the list twice.
 */
export function readPairs(file: unknown): ContrastPair[] {
  if (!Array.isArray(file)) throw new Error('pairs.json must hold a list of { foreground, background, kind }.')
  const pairs = file.map(readPair)
  const keys = pairs.map((pair) => `${pair.foreground} on ${pair.background} (${pair.kind})`)
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index)
  if (repeated) throw new Error(`pairs.json lists ${repeated} twice. Remove one.`)
  return pairs
}

function readPair(entry: unknown): ContrastPair {
  if (isPair(entry)) return { foreground: entry.foreground, background: entry.background, kind: entry.kind }
  const received = JSON.stringify(entry)
  throw new Error(`pairs.json needs { foreground, background, kind: "text" or "non-text" }. Received ${received}.`)
}

function isPair(entry: unknown): entry is ContrastPair {
  if (typeof entry !== 'object' || entry === null) return false
  const { foreground, background, kind } = entry as Partial<Record<string, unknown>>
  return typeof foreground === 'string' && typeof background === 'string' && (kind === 'text' || kind === 'non-text')
}
