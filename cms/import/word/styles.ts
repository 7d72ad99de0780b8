import type { XmlElement } from '../archive/parse-xml.ts'
import { childAt, childrenOf, switchAt, valueAt } from '../archive/xml-path.ts'

/** Styles of a Word document, each with those it is based on, nearest first. */
export interface Styles {
  chainOf(styleId: string | null, type: 'paragraph' | 'character' | 'table'): XmlElement[]
  nameOf(styleId: string | null): string
  defaultRun: XmlElement | null
  defaultParagraph: XmlElement | null
  /** Id of the style that a level of a list numbers. */
  byNumbering: ReadonlyMap<string, string>
}

const longestChain = 30

export function readStyles(root: XmlElement | null): Styles {
  const all = childrenOf(root, 'w:style')
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const defaults = new Map(
    all.filter((style) => ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')).map((style) => [style.attributes['w:type'] ?? '', style.attributes['w:styleId'] ?? '']),
  )
  const chains = new Map<string, XmlElement[]>()
  return {
    chainOf(styleId, type) {
      const start = byId.has(styleId ?? '') ? styleId : (defaults.get(type) ?? null)
      const key = `${type} ${start ?? ''}`
      const chain = chains.get(key) ?? chainOf(byId, start, type)
      chains.set(key, chain)
      return chain
    },
    nameOf: (styleId) => valueAt(byId.get(styleId ?? ''), 'w:name') ?? styleId ?? '',
    defaultRun: childAt(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'),
    defaultParagraph: childAt(root, 'w:docDefaults', 'w:pPrDefault', 'w:pPr'),
    byNumbering: new Map(all.flatMap((style) => {
      const id = valueAt(style, 'w:pPr', 'w:numPr', 'w:numId')
      return id === null || style.attributes['w:type'] !== 'numbering' ? [] : [[style.attributes['w:styleId'] ?? '', id]]
    })),
  }
}

function chainOf(byId: Map<string, XmlElement>, styleId: string | null, type: string): XmlElement[] {
  const chain: XmlElement[] = []
  for (let id = styleId; id !== null && chain.length < longestChain;) {
    const style = byId.get(id)
    if (style === undefined || chain.includes(style) || (style.attributes['w:type'] ?? 'paragraph') !== type) break
    chain.push(style)
    id = valueAt(style, 'w:basedOn')
  }
  return chain
}

/** What a chain of styles says of a switch; each style that turns it on turns over what stands below it, as Word does (17.7.3). */
export function switchOfStyles(chain: XmlElement[], name: string): boolean {
  for (const style of chain) {
    const value = switchAt(childAt(style, 'w:rPr'), name)
    if (value !== null) return value
  }
  return false
}

/** The nearest value of a property of paragraphs in a chain. */
export function paragraphValue(properties: XmlElement | null, chain: XmlElement[], find: (properties: XmlElement) => string | null): string | null {
  for (const place of [properties, ...chain.map((style) => childAt(style, 'w:pPr'))]) {
    const value = place === null ? null : find(place)
    if (value !== null) return value
  }
  return null
}
