import type { NodeIn } from '../tree.ts'
import type { RenderState } from './state.ts'
import { idAttribute, langAttribute } from './state.ts'

/**
 * HTML of what an item or a cell holds. A single paragraph, alone or before lists of its own, needs no `<p>`: it stays
 * one line with its mark.
 */
export function renderHeld(children: readonly NodeIn<'block'>[], before: string, state: RenderState): string {
  const [first, ...rest] = children
  if (children.every((node) => node.type === 'list')) return `${before}${state.render(children)}`
  if (first?.type !== 'paragraph') return before === '' ? state.render(children) : `<p>${before.trimEnd()}</p>${state.render(children)}`
  const attributes = `${idAttribute(first, state)}${langAttribute(first)}`
  const words = state.renderLine(first.children)
  if (rest.some((node) => node.type !== 'list')) return `<p${attributes}>${before}${words}</p>${state.render(rest)}`
  return `${before}${attributes === '' ? words : `<span${attributes}>${words}</span>`}${state.render(rest)}`
}
