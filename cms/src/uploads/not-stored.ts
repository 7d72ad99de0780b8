import { told } from '../writes/told.ts'
import type { Told } from '../writes/told.ts'

/** Says that a file was not stored: its name, then why and what to do, as each language says it. */
export function notStored(name: string, en: string, tc: string, sc: string): Told {
  const shown = name.replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '�').slice(0, 120)
  return told(`“${shown}” was not stored: ${en}`, `「${shown}」未有儲存：${tc}`, `“${shown}”未保存：${sc}`)
}
