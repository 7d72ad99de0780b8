export interface NumberingLevel {
  start: number
  format: string
  /** Word's pattern, `%1.` or `(%2)`. */
  pattern: string
}

interface NumberingList {
  /** Lists with the same key count together. */
  key: string
  levels: Map<number, NumberingLevel>
}

export type Numbering = Map<string, NumberingList>

/** Lists of a Word document by their number id, from `word/numbering.xml`. */
export function readNumbering(document: Document | null): Numbering {
  const numbering: Numbering = new Map()
  if (document === null) return numbering
  const kinds = new Map(elements(document, 'w:abstractNum').map((kind) => [kind.getAttribute('w:abstractNumId'), kind]))
  for (const list of elements(document, 'w:num')) {
    const kindId = valueOf(list, 'w:abstractNumId') ?? ''
    const kind = kinds.get(kindId)
    const id = list.getAttribute('w:numId')
    if (kind === undefined || id === null) continue
    const starts = startOverrides(list)
    const levels = new Map(elements(kind, 'w:lvl').map((level) => readLevel(level, starts)))
    numbering.set(id, { key: starts.size > 0 ? `list ${id}` : `kind ${kindId}`, levels })
  }
  return numbering
}

export function elements(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagName(name))
}

/** The `w:val` of the first `name` below `parent`. */
export function valueOf(parent: Element, name: string): string | null {
  return elements(parent, name)[0]?.getAttribute('w:val') ?? null
}

function readLevel(level: Element, starts: Map<number, number>): [number, NumberingLevel] {
  const depth = Number(level.getAttribute('w:ilvl'))
  const start = starts.get(depth) ?? Number(valueOf(level, 'w:start') ?? 1)
  return [depth, { start, format: valueOf(level, 'w:numFmt') ?? 'decimal', pattern: valueOf(level, 'w:lvlText') ?? '' }]
}

function startOverrides(list: Element): Map<number, number> {
  const overrides = elements(list, 'w:lvlOverride').flatMap((override): [number, number][] => {
    const start = valueOf(override, 'w:startOverride')
    return start === null ? [] : [[Number(override.getAttribute('w:ilvl')), Number(start)]]
  })
  return new Map(overrides)
}
