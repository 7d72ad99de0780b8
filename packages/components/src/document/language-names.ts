import { resolveLanguage } from '@clf/text'
import type { DocumentLanguage } from './document.messages.ts'

type Names = Readonly<Record<DocumentLanguage, string>>

function nameOf(tag: string, names: Names): string {
  const [primary = ''] = tag.toLowerCase().split('-')
  if (primary !== 'zh') return (names as Readonly<Record<string, string | undefined>>)[primary] ?? tag
  return resolveLanguage(tag) === 'zh-Hans' ? names.hans : names.hant
}

/** Names of language tags in one string, `en zh-Hant-HK`, once each; a tag without a name stays as it is. */
export function languageNames(tags: string, names: Names): string[] {
  return [...new Set(tags.split(/\s+/).filter(Boolean).map((tag) => nameOf(tag, names)))]
}
