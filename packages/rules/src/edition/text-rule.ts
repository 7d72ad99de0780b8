import type { LanguageTag } from '@clf/text'
import { cantTell, failed, passed, type Judgement } from '../rule.ts'
import { withEdits } from './change.ts'
import type { Edition } from './edition.ts'
import { defineEditionRule, judgeVersions, type EditionRule } from './edition-rule.ts'
import { lineAt, type Line, type Segment, type Version } from './edition-subject.ts'
import { rememberByLanguage } from './remember.ts'

/** Words that a rule minds. */
export interface Match<Reason extends string = string> {
  reason: Reason
  start: number
  end: number
  /** What a machine puts in their place; without it, only a person can. */
  to?: string
  /** Whether a person must decide. */
  isDoubtful?: boolean
}

interface TextRule<Reason extends string> extends Omit<EditionRule<Reason>, 'evaluate' | 'repair'> {
  /** Languages whose words are read; words in another are not. */
  languages: readonly LanguageTag[]
  /** Lines that are read; all unless told. */
  reads?(line: Line): boolean
  /** Set where only a person can mend what is found. */
  mends?: false
  /** What is wrong in words of one language. It asks nothing but its arguments, so that what did not change is not asked again. */
  find(text: string, lang: LanguageTag): Match<Reason>[]
}

/** A rule about words alone: what it finds in one line depends on no other. */
export function textRule<const Reason extends string>({ languages, reads = () => true, mends, find, ...about }: TextRule<Reason>): EditionRule<Reason> {
  const found = rememberByLanguage(find)
  const ask = ({ text, language }: Segment): Match<Reason>[] | null => (language === null || !languages.includes(language) ? null : found[language](text))

  function matchesIn(line: Line): Match<Reason>[] | null {
    if (!reads(line)) return null
    const asked = line.segments.flatMap((segment) => {
      const found = ask(segment)
      return found ? [segment.start === 0 ? found : found.map((match) => ({ ...match, start: match.start + segment.start, end: match.end + segment.start }))] : []
    })
    return asked.length === 0 ? null : asked.flat()
  }

  function judged({ lines }: Version): Judgement<Reason>[] {
    return lines.flatMap((line) => {
      const matches = matchesIn(line)
      return matches === null ? [] : matches.length === 0 ? [passed(line)] : sayEach(line, matches)
    })
  }

  function repair(edition: Edition, { pointer, reason }: { pointer: string; reason: string }): Edition | null {
    const line = lineAt(edition, pointer)
    const edits = (line ? (matchesIn(line) ?? []) : []).flatMap((match) => (match.reason === reason && match.to !== undefined ? [{ start: match.start, end: match.end, to: match.to }] : []))
    return edits.length === 0 ? null : withEdits(edition, pointer, edits)
  }

  return defineEditionRule<Reason>({
    ...about,
    evaluate: judgeVersions(judged),
    ...(mends !== false && { repair }),
  })
}

/** One judgement a reason. */
function sayEach<Reason extends string>(line: Line, matches: readonly Match<Reason>[]): Judgement<Reason>[] {
  const first = matches.filter((match, index) => matches.findIndex(({ reason }) => reason === match.reason) === index)
  return first.map((match) => (match.isDoubtful ? cantTell : failed)(match.reason, line, line.text.slice(match.start, match.end)))
}

/** Every match of a pattern, as matches of one reason. */
export function matchesOf<const Reason extends string>(text: string, pattern: RegExp, reason: Reason, to?: (match: RegExpExecArray) => string | undefined): Match<Reason>[] {
  return [...text.matchAll(pattern)].map((match) => {
    const replacement = to?.(match)
    return { reason, start: match.index, end: match.index + match[0].length, ...(replacement !== undefined && { to: replacement }) }
  })
}

/** Languages written in Chinese characters. */
export const chinese = ['zh-Hant-HK', 'zh-Hans'] as const
/** All three languages. */
export const allLanguages = ['en', ...chinese] as const
