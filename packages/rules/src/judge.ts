import { languageTags, type LanguageTag } from '@clf/text'
import type { Finding, Judged } from './finding.ts'
import { gravest, type Outcome } from './outcome.ts'
import type { Judgement, Rule } from './rule.ts'

/**
 * Asks every rule of a subject. A rule that throws, says nothing or gives a reason without a message has not judged: its
 * outcome is `untested`, a finding says so, and the rest goes on.
 */
export function judge<Given>(subject: Given, rules: readonly Rule<string, Given>[]): Judged {
  const judged = rules.map((rule) => askRule(rule, subject))
  return {
    outcomes: Object.fromEntries(judged.map(({ id, outcome }) => [id, outcome])),
    findings: judged.flatMap(({ findings }) => findings),
  }
}

function askRule<Given>(rule: Rule<string, Given>, subject: Given): { id: string; outcome: Outcome; findings: Finding[] } {
  try {
    const judgements = rule.evaluate(subject)
    if (judgements.length === 0) throw new Error('it gave no outcome')
    return { id: rule.id, outcome: gravest(judgements.map(({ outcome }) => outcome)), findings: judgements.flatMap((judgement) => findingOf(rule, judgement)) }
  } catch (error) {
    return { id: rule.id, outcome: 'untested', findings: [stopped(rule, error instanceof Error ? error.message : String(error))] }
  }
}

/** Where nothing was found, the space before its place goes too. */
const fill = (copy: string, found: string) => (found === '' ? copy.replaceAll(/ ?\{found\}/g, '') : copy.replaceAll('{found}', () => found))

type About = Pick<Rule, 'id' | 'impact' | 'criteria' | 'source'> & { messages: Record<string, Record<LanguageTag, string>> }

function findingOf(rule: About, judgement: Judgement): Finding[] {
  if (judgement.outcome === 'passed' || judgement.outcome === 'inapplicable') return []
  const { outcome, reason, place, found, named } = judgement
  const copy = rule.messages[reason]
  if (!copy) throw new Error(`it gave the reason "${reason}", which has no message`)
  return [{ outcome, reason, ...aboutOf(rule), ...place, message: inEachLanguage((tag) => fill(copy[tag], named?.[tag] ?? found)) }]
}

const aboutOf = ({ id, impact, criteria, source }: About) => ({ rule: id, impact, criteria, helpUrl: source.url })

const stopped = (rule: About, why: string): Finding => ({
  outcome: 'untested',
  reason: 'stopped',
  ...aboutOf(rule),
  pointer: '',
  snippet: '',
  message: {
    en: `The rule ${rule.id} stopped and judged nothing: ${why}. Run it again; if it stops again, report it with what was judged.`,
    'zh-Hant-HK': `規則 ${rule.id} 中途停止，未有作出判斷：${why}。請再試一次；如再次停止，請連同所判斷的內容一併報告。`,
    'zh-Hans': `规则 ${rule.id} 中途停止，未有作出判断：${why}。请再试一次；如再次停止，请连同所判断的内容一并报告。`,
  },
})

const inEachLanguage = (write: (tag: LanguageTag) => string) => Object.fromEntries(languageTags.map((tag) => [tag, write(tag)])) as Record<LanguageTag, string>
