import type { LanguageTag } from '@clf/text'
import type { Said } from '../answer/command-error.ts'

/** Titles that Commander writes over the parts of its help, by its own words. */
export const titles: Record<string, Said> = {
  'Usage:': { en: 'Usage:', 'zh-Hant-HK': '用法：', 'zh-Hans': '用法：' },
  'Arguments:': { en: 'Arguments:', 'zh-Hant-HK': '參數：', 'zh-Hans': '参数：' },
  'Options:': { en: 'Options:', 'zh-Hant-HK': '選項：', 'zh-Hans': '选项：' },
  'Global Options:': { en: 'Options of every command:', 'zh-Hant-HK': '各指令通用的選項：', 'zh-Hans': '各命令通用的选项：' },
  'Commands:': { en: 'Commands:', 'zh-Hant-HK': '指令：', 'zh-Hans': '命令：' },
}

/** What is put behind the description of an option. */
export const extras: Record<LanguageTag, { choices: (choices: readonly string[]) => string; default: (value: string) => string; join: (parts: readonly string[]) => string }> = {
  en: { choices: (choices) => `choices: ${choices.join(', ')}`, default: (value) => `default: ${value}`, join: (parts) => ` (${parts.join('; ')})` },
  'zh-Hant-HK': { choices: (choices) => `可選：${choices.join('、')}`, default: (value) => `預設：${value}`, join: (parts) => `（${parts.join('；')}）` },
  'zh-Hans': { choices: (choices) => `可选：${choices.join('、')}`, default: (value) => `默认：${value}`, join: (parts) => `（${parts.join('；')}）` },
}

export const clfWords = {
  description: {
    en: 'Audits of web pages against WCAG 2.2 A and AA, best practices and the look-and-feel standard.',
    'zh-Hant-HK': '按 WCAG 2.2 A 及 AA 級、良好做法和外觀標準審查網頁。',
    'zh-Hans': '按 WCAG 2.2 A 及 AA 级、良好做法和外观标准审查网页。',
  },
  version: { en: 'shows the version', 'zh-Hant-HK': '顯示版本', 'zh-Hans': '显示版本' },
  help: { en: 'shows this help', 'zh-Hant-HK': '顯示這份說明', 'zh-Hans': '显示这份说明' },
  helpCommand: { en: 'shows the help of a command', 'zh-Hant-HK': '顯示某個指令的說明', 'zh-Hans': '显示某个命令的说明' },
  language: { en: 'language of the answer, and of this help', 'zh-Hant-HK': '回應和本說明所用的語言', 'zh-Hans': '回应和本说明所用的语言' },
  tag: { en: 'tag', 'zh-Hant-HK': '標記', 'zh-Hans': '标记' },
  command: { en: 'command', 'zh-Hant-HK': '指令', 'zh-Hans': '命令' },
  options: { en: '[options]', 'zh-Hant-HK': '[選項]', 'zh-Hans': '[选项]' },
  exitCodes: {
    en: 'Exit codes: 0 no fault, 1 faults, 2 wrong use, 3 a page could not be audited.',
    'zh-Hant-HK': '結束代碼：0 沒有問題，1 有問題，2 用法有誤，3 有網頁未能審查。',
    'zh-Hans': '结束代码：0 没有问题，1 有问题，2 用法有误，3 有网页未能审查。',
  },
} as const satisfies Record<string, Said>

export const explainWords = {
  description: {
    en: 'tells what a rule demands, why, and how to mend what it finds',
    'zh-Hant-HK': '說明一項規則的要求、原因和修正方法',
    'zh-Hans': '说明一项规则的要求、原因和修正方法',
  },
  name: { en: 'rule', 'zh-Hant-HK': '規則', 'zh-Hans': '规则' },
  rule: {
    en: 'id of the rule as reports name it, for example axe/image-alt, or its number in the look and feel, for example LF2',
    'zh-Hant-HK': '報告所載的規則名稱，例如 axe/image-alt，或外觀標準內的編號，例如 LF2',
    'zh-Hans': '报告所载的规则名称，例如 axe/image-alt，或外观标准内的编号，例如 LF2',
  },
} as const satisfies Record<string, Said>
