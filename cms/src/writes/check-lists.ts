import { wordFields } from '../editions/languages.ts'
import type { Problem } from './problem.ts'
import { told } from './told.ts'

const most = 50

/** What is wrong with the other names of a term: Strapi takes any JSON for them. */
export function listProblems(data: Readonly<Record<string, unknown>> | undefined): Problem[] {
  return wordFields.flatMap(([field]) => {
    const names = (data?.[field] as { altLabels?: unknown } | null | undefined)?.altLabels
    if (names === undefined || names === null) return []
    const isList = Array.isArray(names) && names.length <= most && names.every((name) => typeof name === 'string' && name.trim() !== '' && name.length <= 255)
    return isList ? [] : [{ path: [field, 'altLabels'], ...told(`Give a list of at most ${most} other names, each of 1 to 255 characters.`, `最多可列出 ${most} 個別名，每個 1 至 255 字。`) }]
  })
}
