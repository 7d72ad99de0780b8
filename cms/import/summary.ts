import { inlineText } from '@clf/content'
import type { Block } from '@clf/content'

const longestSummary = 300

/** The first paragraph, cut after a sentence where it is long. At most 300 characters. */
export function summaryOf(body: Block[]): string {
  const nodes = body.flatMap((block) => (block.__component === 'content.text' ? block.body : []))
  const paragraph = nodes.find((node) => node.type === 'paragraph' && node.footnote === undefined)
  const text = paragraph?.type === 'paragraph' ? inlineText(paragraph.children).replace(/\s+/g, ' ').trim() : ''
  return text.length <= longestSummary ? text : shorten(text)
}

function shorten(text: string): string {
  const start = text.slice(0, longestSummary - 1)
  const sentences = /^.*(?:[。！？]|[.!?](?=\s))/u.exec(start)?.[0]
  return sentences ?? `${start.replace(/\s+\S*$/, '')}…`
}
