import type { TextNode } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import { bodyOf } from './body-of.ts'

/** The text nodes of Markdown that stands outside a body. */
export function textNodesIn(source: string, language: LanguageTag): TextNode[] {
  return bodyOf(source, { language, numbered: false }).flatMap((block) => (block.__component === 'content.text' ? block.body : []))
}
