import type { ParagraphNode } from '../blocks/text/text-node.ts'
import type { RenderContext } from './context.ts'

export interface FootnoteReference {
  id: string
  paragraph: number | null
}

/** What one rendering remembers from block to block, so that ids are unique and notes find their references. */
export interface RenderState {
  context: RenderContext
  paragraphs: Set<number>
  notes: Map<string, ParagraphNode[]>
  references: Map<string, FootnoteReference[]>
  paragraph: number | null
  headings: number
  headingLevel: number
  parts: number
}

export function createState(context: RenderContext): RenderState {
  return {
    context,
    paragraphs: new Set(),
    notes: new Map(),
    references: new Map(),
    paragraph: null,
    headings: 0,
    headingLevel: 1,
    parts: 0,
  }
}

export function idOf(state: RenderState, name: string): string {
  return `${state.context.idPrefix ?? ''}${name}`
}

/** A fresh id for a part that a label points to: a table, a list of files, a video. */
export function nextPartId(state: RenderState, kind: string): string {
  state.parts += 1
  return idOf(state, `${kind}-${state.parts}`)
}
