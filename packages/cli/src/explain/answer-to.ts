import { explain, nearestRules } from '@clf/audit'
import type { LanguageTag } from '@clf/text'
import { CommandError, type Said } from '../answer/command-error.ts'
import { shown } from '../answer/shown.ts'
import { explanationText } from './explanation-text.ts'

/** What `clf explain` says of a rule. @throws {CommandError} where there is none of that name */
export function answerTo(rule: string, language: LanguageTag): string {
  const told = explain(rule)
  if (!told) throw new CommandError(noRule(shown(rule), nearestRules(rule)))
  return explanationText(told, language)
}

const noRule = (rule: string, near: readonly string[]): Said => ({
  en: `There is no rule "${rule}". ${near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Reports name the rules; the README of @clf/audit says where they lie.'}`,
  'zh-Hant-HK': `沒有「${rule}」這項規則。${near.length > 0 ? `你是否想找：${near.join('、')}？` : '報告列有規則名稱；規則存放位置見 @clf/audit 的 README。'}`,
  'zh-Hans': `没有“${rule}”这项规则。${near.length > 0 ? `你是否想找：${near.join('、')}？` : '报告列有规则名称；规则存放位置见 @clf/audit 的 README。'}`,
})
