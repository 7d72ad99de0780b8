import { resolveLanguage, type LanguageTag } from '@clf/text'
import { authoredTree } from './authored-html.ts'

/** Language a story is written in: that of `lang` on its first node that has one, English without. */
export function storyLanguage(template: unknown): LanguageTag {
  return resolveLanguage(authoredTree(template).querySelector('[lang]')?.getAttribute('lang') ?? 'en')
}
