import type { ParagraphNode, TextNode } from '../blocks/text/text-node.ts'
import { escapeHtml } from './escape.ts'
import { renderInlines } from './inline.ts'
import { idOf } from './state.ts'
import type { FootnoteReference, RenderState } from './state.ts'
import { say } from './wording.ts'

/** Collects the notes of `nodes`, so that references met before them can be linked. */
export function registerNotes(nodes: TextNode[], state: RenderState): void {
  for (const node of nodes) {
    if (node.type !== 'paragraph' || node.footnote === undefined) continue
    state.notes.set(node.footnote, [...(state.notes.get(node.footnote) ?? []), node])
  }
}

export function renderReference(mark: string, text: string, state: RenderState): string {
  if (!state.notes.has(mark)) return `<sup>${text}</sup>`
  const known = state.references.get(mark) ?? []
  const suffix = known.length === 0 ? '' : `-${known.length + 1}`
  const id = idOf(state, `fnref${markId(mark)}${suffix}`)
  state.references.set(mark, [...known, { id, paragraph: state.paragraph }])
  const href = `#${idOf(state, `fn${markId(mark)}`)}`
  return `<sup><a id="${id}" href="${href}" aria-describedby="${idOf(state, 'footnotes')}">${text}</a></sup>`
}

/** The list of notes for the end of the page; empty without notes. */
export function renderFootnotes(state: RenderState): string {
  if (state.notes.size === 0) return ''
  const id = idOf(state, 'footnotes')
  const items = [...state.notes].map(([mark, nodes]) => renderNote(mark, nodes, state)).join('')
  const heading = `<h2 id="${id}">${say('footnotes', state.context.lang)}</h2>`
  return `<section class="clf-footnotes" aria-labelledby="${id}">${heading}<ol class="clf-footnote-list" role="list">${items}</ol></section>`
}

function renderNote(mark: string, nodes: ParagraphNode[], state: RenderState): string {
  const texts = nodes.map((node) => renderInlines(node.children, state))
  const back = (state.references.get(mark) ?? []).map((reference) => renderBackLink(mark, reference, state)).join('')
  const paragraphs = texts.map((text, index) => {
    const marker = index === 0 ? `<span class="clf-marker">${escapeHtml(mark)}</span> ` : ''
    return `<p>${marker}${text}${index === texts.length - 1 ? back : ''}</p>`
  })
  return `<li id="${idOf(state, `fn${markId(mark)}`)}">${paragraphs.join('')}</li>`
}

function renderBackLink(mark: string, reference: FootnoteReference, state: RenderState): string {
  const { lang } = state.context
  const label = reference.paragraph === null
    ? say('backToReference', lang, mark)
    : say('backToParagraph', lang, mark, reference.paragraph)
  return ` <a class="clf-footnote-back" href="#${reference.id}" aria-label="${escapeHtml(label)}">↩</a>`
}

function markId(mark: string): string {
  return mark.replace(/[^A-Za-z0-9]/gu, (character) => `-${character.codePointAt(0)?.toString(16) ?? ''}`)
}
