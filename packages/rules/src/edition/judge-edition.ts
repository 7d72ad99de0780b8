import { rules } from '../all-rules.ts'
import { editionRules } from '../edition-rules.ts'
import type { Finding, Judged } from '../finding.ts'
import { judge } from '../judge.ts'
import { gravest, type Outcome } from '../outcome.ts'
import type { Edition } from './edition.ts'
import { subjectOfEdition, type Version } from './edition-subject.ts'
import { rememberOf } from './remember.ts'

/** Asks every rule of an edition: those that pages are asked too, of each language; the others, of the whole. */
export function judgeEdition(edition: Edition): Judged {
  const subject = subjectOfEdition(edition)
  const each = subject.versions.map(judgeVersion)
  const shared = rules.map(({ id }): [string, Outcome] => [id, each.length === 0 ? 'inapplicable' : gravest(each.map(({ outcomes }) => outcomes[id] ?? 'untested'))])
  const whole = judge(subject, editionRules)
  return { outcomes: { ...Object.fromEntries(shared), ...whole.outcomes }, findings: [...each.flatMap(({ findings }) => findings), ...whole.findings] }
}

/** What was said of a version holds as long as its words are the same object. */
const judgeVersion = rememberOf(judgeWords)

function judgeWords({ path, subject }: Version): Judged {
  const { outcomes, findings } = judge(subject, rules)
  return { outcomes, findings: findings.map((finding) => ({ ...finding, pointer: finding.pointer === '' ? path : `${path}.${finding.pointer}` })) }
}

const repairs = new Map([...rules, ...editionRules].flatMap(({ id, repair }) => (repair ? [[id, repair] as const] : [])))

/** Whether a rule can mend some of what it finds. */
export const canRepair = (rule: string): boolean => repairs.has(rule)

/** The edition with one finding mended; null when only a person can. */
export function repairFinding(edition: Edition, { rule, pointer, reason }: Pick<Finding, 'rule' | 'pointer' | 'reason'>): Edition | null {
  return repairs.get(rule)?.(edition, { pointer, reason }) ?? null
}
