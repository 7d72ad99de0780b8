import type { QuoteBlock } from './quote.ts'
import { resolveAddress } from '../../render/address.ts'
import { escapeHtml } from '../../render/escape.ts'
import type { RenderState } from '../../render/state.ts'

export function renderQuote(block: QuoteBlock, state: RenderState): string {
  if (block.text.trim() === '') return ''
  const paragraphs = block.text.split(/\n+/).map((text) => `<p>${escapeHtml(text)}</p>`)
  const quote = `<blockquote>${paragraphs.join('')}</blockquote>`
  const source = renderSource(block, state)
  return `<figure class="clf-quote">${quote}${source === '' ? '' : `<figcaption>${source}</figcaption>`}</figure>`
}

function renderSource(block: QuoteBlock, state: RenderState): string {
  if (!block.source) return ''
  const href = block.sourceUrl ? resolveAddress(block.sourceUrl, state) : null
  const source = escapeHtml(block.source)
  return href === null ? source : `<cite><a href="${escapeHtml(href)}">${source}</a></cite>`
}
