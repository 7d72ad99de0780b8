import type { LanguageTag } from '@clf/text'
import axe, { type NodeResult, type Result } from 'axe-core'
import { rules } from './rules.ts'
import { sayCheck, simplified } from './say-check.ts'

const english = new Map(axe.getRules().map(({ ruleId, description, help }) => [ruleId, { description, help }]))

const inEachLanguage = (en: string, traditional: string): Record<LanguageTag, string> => ({ en, 'zh-Hant-HK': traditional, 'zh-Hans': simplified(traditional) })

/**
 * What a rule of axe-core asks and what it demands, in each language.
 * @throws {Error} for a rule without words, which no test lets through
 */
export function wordsOf(ruleId: string): { description: Record<LanguageTag, string>; help: Record<LanguageTag, string> } {
  const [ours, theirs] = [rules[ruleId], english.get(ruleId)]
  if (!ours || !theirs) throw new Error(`axe-core has no rule "${ruleId}" that there are words for. Add them to packages/audit/src/axe/words/rules.ts.`)
  return { description: inEachLanguage(theirs.description, ours.description), help: inEachLanguage(theirs.help, ours.help) }
}

const lead: Record<'any' | 'all', Record<LanguageTag, string>> = {
  any: { en: 'Fix any of the following:', 'zh-Hant-HK': '請修正以下任何一項：', 'zh-Hans': '请修正以下任何一项：' },
  all: { en: 'Fix all of the following:', 'zh-Hant-HK': '請修正以下各項：', 'zh-Hans': '请修正以下各项：' },
}

/** What axe-core found at one element, in each language: what is demanded, then what its checks said, as its own summary has it. */
export function messageOf({ id }: Pick<Result, 'id'>, { any, all, none }: Pick<NodeResult, 'any' | 'all' | 'none'>): Record<LanguageTag, string> {
  const { help } = wordsOf(id)
  const parts = [{ how: 'all', said: [...none, ...all].map(sayCheck) }, { how: 'any', said: any.map(sayCheck) }] as const
  const summary = (tag: LanguageTag) => parts.filter(({ said }) => said.length > 0).map(({ how, said }) => [lead[how][tag], ...said.map((each) => indented(each[tag]))].join('\n')).join('\n\n')
  return { en: `${help.en}. ${summary('en')}`.trim(), 'zh-Hant-HK': `${help['zh-Hant-HK']}。${summary('zh-Hant-HK')}`, 'zh-Hans': `${help['zh-Hans']}。${summary('zh-Hans')}` }
}

const indented = (text: string): string => `  ${text.split('\n').join('\n  ')}`
