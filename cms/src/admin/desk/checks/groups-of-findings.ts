import type { Finding, Impact } from '@clf/rules'
import { isLanguage, languages } from '../language/said.ts'
import type { Language } from '../language/said.ts'
import { nameOf, questionOf } from './messages.ts'
import type { Answered } from './use-answers.ts'

/** A finding with a name that stays the same while others come and go. */
export interface Listed {
  key: string
  finding: Finding
  /** What it is asked about, where it is a question and that is known. */
  content: string | null
  /** Null while nobody has answered. */
  answer: Answered | null
}

/** What is known of questions: what each is asked about, by {@link questionOf}, and what was answered, by that. */
export interface KnownAnswers {
  contents: ReadonlyMap<string, string>
  known: ReadonlyMap<string, Answered>
}

/** What was found in one language, or in what stands once for all. */
export interface Found {
  of: Language | 'whole'
  count: number
  /** By severity, the gravest first; then questions that are open, then those that are answered. */
  parts: { of: PartName; listed: Listed[] }[]
}

type PartName = Impact | 'questions' | 'answered'

const order = ['critical', 'serious', 'moderate', 'minor', 'questions', 'answered'] as const

const partOf = ({ finding, answer }: Listed): PartName => (!isQuestion(finding) ? finding.impact : answer ? 'answered' : 'questions')

export const isQuestion = (finding: Finding): boolean => finding.outcome === 'cantTell'

/** Findings by language and severity, in the order in which the rules gave them. */
export function groupsOf(findings: readonly Finding[], answers: KnownAnswers): Found[] {
  const listed = withKeys(findings, answers)
  const groups = [...languages, 'whole' as const].map((of) => {
    const own = listed.filter(({ finding }) => languageOf(finding) === of)
    const parts = order.map((part) => ({ of: part, listed: own.filter((one) => partOf(one) === part) }))
    return { of, count: own.length, parts: parts.filter((part) => part.listed.length > 0) }
  })
  return groups.filter(({ count }) => count > 0)
}

function languageOf({ pointer }: Finding): Language | 'whole' {
  const [first = ''] = pointer.split('.')
  return isLanguage(first) ? first : 'whole'
}

/** How many questions nobody has answered as what they are asked about stands. */
export const openQuestions = (findings: readonly Finding[], answers: KnownAnswers): number => findings.filter((finding) => isQuestion(finding) && answerTo(finding, answers) === null).length

const answerTo = (finding: Finding, { contents, known }: KnownAnswers): Answered | null => known.get(contents.get(questionOf(finding)) ?? '') ?? null

/** One rule may find the same thing several times at one place. */
function withKeys(findings: readonly Finding[], answers: KnownAnswers): Listed[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const name = nameOf(finding)
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    const question = isQuestion(finding)
    return { key: `${name} ${times}`, finding, content: question ? (answers.contents.get(questionOf(finding)) ?? null) : null, answer: question ? answerTo(finding, answers) : null }
  })
}
