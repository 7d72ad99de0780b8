import type { Edition, Finding } from '@clf/rules'
import { languages } from '../language/said.ts'
import type { Language } from '../language/said.ts'

type Judge = (edition: Edition) => { findings: readonly Finding[] }

/** What was found in an edition, and the languages that could not be read. */
export interface Readable {
  findings: readonly Finding[]
  unread: readonly Language[]
}

/**
 * Judges an edition of which a language may hold a text that is none: the others are judged without it, and nothing is said of it.
 *
 * @throws what the judge threw, when each language by itself can be read
 */
export function judgeReadable(edition: Edition, judge: Judge): Readable {
  try {
    return { findings: judge(edition).findings, unread: [] }
  } catch (error) {
    const unread = languages.filter((language) => edition.words[language] && breaks(judge, { ...edition, words: { [language]: edition.words[language] } }))
    if (unread.length === 0) throw error
    const words = Object.fromEntries(Object.entries(edition.words).filter(([language]) => !unread.some((one) => one === language)))
    // Without its words a language is missing; it is not.
    const isOfRead = ({ pointer }: Finding) => !unread.some((language) => pointer === language || pointer.startsWith(`${language}.`))
    return { findings: judge({ ...edition, words }).findings.filter(isOfRead), unread }
  }
}

function breaks(judge: Judge, edition: Edition): boolean {
  try {
    judge(edition)
    return false
  } catch {
    // Why it broke is told of the edition as a whole, where nothing can be left out.
    return true
  }
}
