import { escapeHtml } from '../../render/escape.ts'
import type { RenderState } from './state.ts'

/** Heading level of a part that stands in the section of the last heading: one deeper, never skipping. */
export function partLevel(state: RenderState): number {
  return Math.min(state.headingLevel + 1, 6)
}

export function renderPartHeading(id: string, title: string, state: RenderState): string {
  const level = partLevel(state)
  return `<h${level} id="${id}">${escapeHtml(title)}</h${level}>`
}
