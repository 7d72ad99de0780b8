import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'

/** What the content types are called: several of them, as lists and menus say it. */
const types: Readonly<Record<string, Said>> = {
  circular: said('Circulars', '通告', '通告'),
  guideline: said('Guidelines', '指引', '指引'),
  'best-practice': said('References', '參考模式', '参考模式'),
  service: said('Services', '服務', '服务'),
  form: said('Forms', '表格', '表格'),
  bureau: said('Departments', '部門', '部门'),
  alert: said('Alerts', '提示', '提示'),
  'taxonomy-term': said('Terms', '分類詞', '分类词'),
  'glossary-term': said('Glossary', '詞彙', '词汇'),
}

const nameOf = (uid: string): string => /^api::([^.]+)\./.exec(uid)?.[1] ?? uid

export function typeWords(uid: string): Said {
  const name = nameOf(uid)
  return types[name] ?? said(name, name, name)
}

export const isTypeNamed = (uid: string): boolean => types[nameOf(uid)] !== undefined
