import { pathIn } from '@clf/app-shell'
import type { Bureau } from '@clf/content'
import type { LanguageTag } from '@clf/text'

/** Address of a unit: `/en/departments/dpo`. */
export function departmentPath(lang: LanguageTag, { code }: Pick<Bureau, 'code'>): string {
  return pathIn(lang, `/departments/${encodeURIComponent(code.toLowerCase())}`)
}
