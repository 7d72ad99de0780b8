import type { CaseState } from '../case/case-state.ts'
import type { NoticeKind } from '../case/notices.ts'
import type { Language } from '../language.ts'
import type { Machine } from '../machine/schema.ts'
import { mailWords } from './words.ts'

export interface Letter {
  subject: string
  text: string
}

/** What awaits somebody, as far as mail may say it. */
export interface Item {
  machine: Machine
  case: Pick<CaseState, 'dueAt'>
  /** Ids of the steps. */
  transitions: readonly string[]
  link: string
}

/** A mail about one case. */
export function noticeLetter(kind: NoticeKind, item: Item, languages: readonly Language[], now: Date): Letter {
  return inEach(languages, (language) => {
    const { notice, noContent } = mailWords[language]
    return { subject: notice[kind].subject, text: [notice[kind].sentence, '', ...linesOf(item, language, now), '', noContent].join('\n') }
  })
}

/** A mail about everything that awaits somebody, what is due first at the top. */
export function digestLetter(items: readonly Item[], languages: readonly Language[], now: Date): Letter {
  const sorted = items.toSorted((a, b) => (a.case.dueAt ?? '9').localeCompare(b.case.dueAt ?? '9'))
  return inEach(languages, (language) => {
    const { digest, noContent } = mailWords[language]
    const lines = sorted.flatMap((item) => ['', ...linesOf(item, language, now)])
    return { subject: digest.subject(items.length), text: [digest.sentence(items.length), ...lines, '', noContent].join('\n') }
  })
}

function linesOf({ machine, case: { dueAt }, transitions, link }: Item, language: Language, now: Date): string[] {
  const say = mailWords[language]
  const steps = transitions.map((id) => machine.transitions[id]?.title[language] ?? id).join(say.and)
  const late = dueAt !== null && dueAt <= now.toISOString() ? ` (${say.overdue})` : ''
  return [
    `${say.workflow}${say.colon}${machine.title[language]}`,
    ...(steps === '' ? [] : [`${say.step}${say.colon}${steps}`]),
    ...(dueAt === null ? [] : [`${say.due}${say.colon}${dateIn(language, dueAt)}${late}`]),
    `${say.open}${say.colon}${link}`,
  ]
}

/** The last day, with the time where the deadline is not the end of a day. */
function dateIn(language: Language, dueAt: string): string {
  const isEndOfDay = dueAt.endsWith('T16:00:00.000Z')
  const locale = language === 'en' ? 'en-HK' : language
  const instant = new Date(Date.parse(dueAt) - (isEndOfDay ? 1 : 0))
  const time = isEndOfDay ? '' : ` ${new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Asia/Hong_Kong' }).format(instant)}`
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Asia/Hong_Kong' }).format(instant) + time
}

function inEach(languages: readonly Language[], letter: (language: Language) => Letter): Letter {
  const letters = languages.map(letter)
  return { subject: letters.map(({ subject }) => subject).join(' / '), text: `${letters.map(({ text }) => text).join('\n\n----\n\n')}\n` }
}
