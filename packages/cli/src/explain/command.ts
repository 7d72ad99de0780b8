import { explain, nearestRules } from '@clf/audit'
import { languageTags, type LanguageTag } from '@clf/text'
import { Command, Option } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { explanationText } from './explanation-text.ts'

/** `clf explain`. */
export const explainCommand = (): Command =>
  new Command('explain')
    .description('tells what a rule demands, why, and how to mend what it finds')
    .argument('<rule>', 'id of the rule as reports name it, for example axe/image-alt')
    .addOption(new Option('--language <tag>', 'language of the explanation').choices(languageTags).default('en'))
    .action((rule: string, { language }: { language: LanguageTag }, command: Command) => {
      const told = explain(rule)
      if (!told) command.error(unknown[language](rule, nearestRules(rule)), { exitCode: exitCodes.usage })
      else process.stdout.write(explanationText(told, language))
    })

/** What is said of a rule that does not exist. */
const unknown: Record<LanguageTag, (rule: string, near: readonly string[]) => string> = {
  en: (rule, near) => `There is no rule "${rule}". ${near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Reports name the rules; the README of @clf/audit says where they lie.'}`,
  'zh-Hant-HK': (rule, near) => `沒有「${rule}」這項規則。${near.length > 0 ? `你是否想找：${near.join('、')}？` : '報告列有規則名稱；規則存放位置見 @clf/audit 的 README。'}`,
  'zh-Hans': (rule, near) => `没有“${rule}”这项规则。${near.length > 0 ? `你是否想找：${near.join('、')}？` : '报告列有规则名称；规则存放位置见 @clf/audit 的 README。'}`,
}
