import { sayIn, said } from '../../language/said.ts'
import type { Language } from '../../language/said.ts'
import type { Choice } from '../form-context.ts'

const others: Readonly<Record<Language, readonly Language[]>> = { en: ['en', 'tc', 'sc'], tc: ['tc', 'sc', 'en'], sc: ['sc', 'tc', 'en'] }

/** Whatever has a name in some language, in the one that is read or the next best. */
export function nameIn(names: Choice['names'], language: Language): string | null {
  return others[language].map((one) => names[one]).find((name) => name !== undefined) ?? null
}

const edition = said('{name} (edition {edition})', '{name}（第 {edition} 版）', '{name}（第 {edition} 版）')
const draft = said('{name}, not published', '{name}，尚未發布', '{name}，尚未发布')

/** What a document is called where it is chosen: its number as it is cited, its title, and that it is not public yet. */
export function choiceName(choice: Choice, language: Language): string {
  const title = nameIn(choice.names, language)
  const isTerm = choice.scheme !== null
  const named = [isTerm && title ? null : (nameIn(choice.citation, language) ?? choice.key), title].filter(Boolean).join(' ') || choice.documentId
  const counted = choice.edition !== null && choice.edition > 1 ? sayIn(language, edition, { name: named, edition: choice.edition }) : named
  return choice.isPublic ? counted : sayIn(language, draft, { name: counted })
}
