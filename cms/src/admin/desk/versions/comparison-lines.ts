/** What differs between two public versions, as `GET /editions/<uid>/<id>/versions/<before>/compare/<after>` gives it. */
export interface Comparison {
  facts: Record<string, Change>
  words: Partial<Record<'en' | 'tc' | 'sc', { fields: Record<string, Change>; texts: Record<string, BlockChange[]> }>>
}

interface Change {
  before: unknown
  after: unknown
}

interface BlockChange {
  is: 'same' | 'added' | 'removed'
  block: unknown
}

/** One field that differs: what it was and is, or of a text the blocks that one version has and the other has not, in the order of reading. */
export type Line = { field: string; before: string; after: string } | { field: string; blocks: { is: 'added' | 'removed'; words: string }[] }

/** Fields that differ, of the facts or of one language. Nothing that stands is the empty string. */
export function linesOf(fields: Readonly<Record<string, Change>>, texts: Readonly<Record<string, readonly BlockChange[]>> = {}): Line[] {
  return [
    ...Object.entries(fields).map(([field, { before, after }]) => ({ field, before: wordsIn(before), after: wordsIn(after) })),
    ...Object.entries(texts).map(([field, blocks]) => ({
      field,
      blocks: blocks.flatMap(({ is, block }) => (is === 'same' ? [] : [{ is, words: wordsIn(block) }])),
    })),
  ]
}

/** Properties that say what a node is and not what stands in it. */
const ofNodes: ReadonlySet<string> = new Set(['type', 'version', 'lang', 'id', 'media', 'numeral', 'level', 'heads', 'kind', 'element'])

/** The words in a value, whatever shape it has: of a list each on a line, of the parts of a line one after another. */
function wordsIn(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value as string | number | boolean)
  const isLine = Array.isArray(value) && value.some((one) => (one as { type?: unknown } | null)?.type === 'text')
  const parts = Array.isArray(value) ? value.map(wordsIn) : Object.entries(value).filter(([name]) => !ofNodes.has(name)).map(([, one]) => wordsIn(one))
  return parts.filter((part) => part !== '').join(isLine ? '' : '\n')
}
