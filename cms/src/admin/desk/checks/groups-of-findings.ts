import type { Finding, Impact } from '@clf/rules'
import { isLanguage, languages } from '../language/said.ts'
import type { Language } from '../language/said.ts'

/** A finding with a name that stays the same while others come and go. */
export interface Listed {
  key: string
  finding: Finding
}

/** What was found in one language, or in what stands once for all. */
export interface Found {
  of: Language | 'whole'
  count: number
  /** By severity, the gravest first; questions come last. */
  parts: { of: Impact | 'questions'; listed: Listed[] }[]
}

const order = ['critical', 'serious', 'moderate', 'minor', 'questions'] as const

const partOf = ({ outcome, impact }: Finding): Impact | 'questions' => (outcome === 'cantTell' ? 'questions' : impact)

export const isQuestion = (finding: Finding): boolean => finding.outcome === 'cantTell'

/** Findings by language and severity, in the order in which the rules gave them. */
export function groupsOf(findings: readonly Finding[]): Found[] {
  const listed = withKeys(findings)
  const groups = [...languages, 'whole' as const].map((of) => {
    const own = listed.filter(({ finding }) => languageOf(finding) === of)
    const parts = order.map((part) => ({ of: part, listed: own.filter(({ finding }) => partOf(finding) === part) }))
    return { of, count: own.length, parts: parts.filter((part) => part.listed.length > 0) }
  })
  return groups.filter(({ count }) => count > 0)
}

function languageOf({ pointer }: Finding): Language | 'whole' {
  const [first = ''] = pointer.split('.')
  return isLanguage(first) ? first : 'whole'
}

/** One rule may find the same thing several times at one place. */
function withKeys(findings: readonly Finding[]): Listed[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const name = `${finding.rule} ${finding.reason} ${finding.pointer}`
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    return { key: `${name} ${times}`, finding }
  })
}
