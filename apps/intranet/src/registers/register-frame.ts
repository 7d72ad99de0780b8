import type { FooterDates, PageFrame } from '@clf/app-shell'
import type { LanguageTag } from '@clf/text'
import { registerStrings } from './strings.ts'

interface Shown {
  title: string
  description: string
  dates: FooterDates
  page: number
  pageCount: number
}

/** Frame of a register; later pages of results say which they are in their title and description. */
export function registerFrame(lang: LanguageTag, { title, description, dates, page, pageCount }: Shown): PageFrame {
  if (page === 1) return { title, description, dates }
  const where = registerStrings[lang].pageOf(page, pageCount)
  const gap = lang === 'en' ? [' (', ')'] : ['（', '）']
  return { title: `${title}${gap[0]}${where}${gap[1]}`, section: title, description: `${description} ${where}`, dates }
}

/** "42 results, showing 21 to 40". */
export function countLine(lang: LanguageTag, total: number, page: number, pageSize: number): string {
  const first = (page - 1) * pageSize + 1
  return registerStrings[lang].range(first, Math.min(total, page * pageSize), total)
}
