import type { Inline, LinkInline, TextInline } from '../blocks/text/text-node.ts'
import { resolveAddress } from './address.ts'
import { escapeHtml } from './escape.ts'
import { renderReference } from './footnote.ts'
import type { RenderState } from './state.ts'

export function renderInlines(inlines: Inline[], state: RenderState): string {
  return inlines.map((inline) => (inline.type === 'link' ? renderLink(inline, state) : renderRun(inline))).join('')
}

function renderLink(link: LinkInline, state: RenderState): string {
  const text = link.children.map(renderRun).join('')
  if (link.url.startsWith('clf:footnote/')) return renderReference(link.url.slice('clf:footnote/'.length), text, state)
  const href = resolveAddress(link.url, state)
  if (href === null || text === '') return text
  const hreflang = link.hreflang === undefined ? '' : ` hreflang="${link.hreflang}"`
  return `<a href="${escapeHtml(href)}"${hreflang}>${text}</a>`
}

function renderRun(run: TextInline): string {
  let html = escapeHtml(run.text).replaceAll('\n', '<br>')
  if (html === '') return ''
  if (run.code) html = `<code>${html}</code>`
  if (run.strikethrough) html = `<s>${html}</s>`
  if (run.underline) html = `<u>${html}</u>`
  if (run.italic) html = `<em>${html}</em>`
  if (run.bold) html = `<strong>${html}</strong>`
  return run.lang === undefined ? html : `<span lang="${run.lang}">${html}</span>`
}
