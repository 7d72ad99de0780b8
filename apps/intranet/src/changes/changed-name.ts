import type { LanguageTag } from '@clf/text'
import type { Change } from './compare-parts.ts'
import { changesStrings } from './strings.ts'

/** What was changed, in words: “Paragraph 5”, “Table”. */
export function changedName({ before, after }: Change, lang: LanguageTag): string {
  const strings = changesStrings[lang]
  const part = after ?? before
  if (part === null) return strings.text
  if (part.number === null) return part.node.type === 'heading' ? strings.heading : part.node.type === 'table' ? strings.table : strings.text
  const old = before?.number ?? null
  return old === null || old === part.number ? strings.paragraph(part.number) : strings.renumbered(part.number, old)
}
