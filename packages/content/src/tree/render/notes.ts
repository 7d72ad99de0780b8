import { escapeHtml } from '../../render/escape.ts'
import { say } from '../../render/wording.ts'
import type { CountedNote } from '../count/count-tree.ts'
import { idAttribute, idOf, langAttribute } from './state.ts'
import type { NoteMark, RenderState } from './state.ts'

/** The mark of a note, or of a note that was marked before, as a link to it. */
export function renderNoteMark({ note, mark }: CountedNote, state: RenderState): string {
  const known = state.noteMarks.get(note) ?? []
  const anchor = `${fragment(note, state).replace(/^../, '$&ref')}${known.length === 0 ? '' : `-${known.length + 1}`}`
  state.noteMarks.set(note, [...known, { anchor, paragraph: state.paragraph }])
  const href = idOf(state, fragment(note, state))
  return `<sup><a id="${idOf(state, anchor)}" href="#${href}" aria-describedby="${idOf(state, sectionId(note))}">${escapeHtml(mark)}</a></sup>`
}

/** The notes for the end of the page; empty without notes. */
export function renderNotes(state: RenderState): string {
  return renderSection('footnote', state) + renderSection('endnote', state)
}

const fragment = (note: CountedNote['note'], state: RenderState): string => state.counted.anchors.get(note) ?? ''

const sectionId = ({ kind }: Pick<CountedNote['note'], 'kind'>): 'footnotes' | 'endnotes' => (kind === 'footnote' ? 'footnotes' : 'endnotes')

function renderSection(kind: 'footnote' | 'endnote', state: RenderState): string {
  const notes = [...state.counted.notes.values()].filter(({ note }) => note.kind === kind)
  if (notes.length === 0) return ''
  const name = sectionId({ kind })
  const id = idOf(state, name)
  const items = notes.map((note) => renderNote(note, state)).join('')
  const heading = `<h2 id="${id}">${say(name, state.context.lang)}</h2>`
  return `<section class="clf-footnotes" aria-labelledby="${id}">${heading}<ol class="clf-footnote-list" role="list">${items}</ol></section>`
}

function renderNote({ note, mark }: CountedNote, state: RenderState): string {
  const marker = `<span class="clf-marker">${escapeHtml(mark)}</span> `
  const [first, ...rest] = note.children
  const own = first?.type === 'paragraph' ? first : null
  const words = own === null ? state.render(note.children) : state.renderLine(own.children)
  const last = rest.at(-1)
  const html = own === null ? [`<p>${marker}</p>${words}`] : [`<p${idAttribute(own, state)}${langAttribute(own)}>${marker}${words}</p>`, ...rest.map((node) => state.render([node]))]
  const back = (state.noteMarks.get(note) ?? []).map((place) => renderBackLink(mark, place, state)).join('')
  // The way back stands behind the last words, as long as they are a paragraph.
  const endsInParagraph = last === undefined ? own !== null : last.type === 'paragraph'
  const body = html.join('')
  const closed = endsInParagraph && body.endsWith('</p>') ? `${body.slice(0, -'</p>'.length)}${back}</p>` : `${body}<p>${back.trimStart()}</p>`
  return `<li id="${idOf(state, fragment(note, state))}">${closed}</li>`
}

function renderBackLink(mark: string, { anchor, paragraph }: NoteMark, state: RenderState): string {
  const { lang } = state.context
  const label = paragraph === null ? say('backToReference', lang, mark) : say('backToParagraph', lang, mark, paragraph)
  return ` <a class="clf-footnote-back" href="#${idOf(state, anchor)}" aria-label="${escapeHtml(label)}">↩</a>`
}
