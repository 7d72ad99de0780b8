import { allKinds, contentTypes } from '@clf/content'
import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'

/** What types that are no kinds of document are called, several of them, as lists and menus say it. */
const others: Readonly<Record<string, Said>> = {
  form: said('Forms', '表格', '表格'),
  bureau: said('Departments', '部門', '部门'),
  alert: said('Alerts', '提示', '提示'),
  'taxonomy-term': said('Terms', '分類詞', '分类词'),
  'glossary-term': said('Glossary', '詞彙', '词汇'),
}

const nameOf = (uid: string): string => /^api::([^.]+)\./.exec(uid)?.[1] ?? uid

/** What a content type is called: a kind of document as the intranet calls it. */
export function typeWords(uid: string): Said {
  const name = nameOf(uid)
  const words = allKinds.find((kind) => kind.name === name)?.words
  return words ? said(words.en.title, words['zh-Hant-HK'].title, words['zh-Hans'].title) : (others[name] ?? said(name, name, name))
}

export const isTypeNamed = (uid: string): boolean => allKinds.some(({ name }) => name === nameOf(uid)) || others[nameOf(uid)] !== undefined

/** Content types by what their schemas call them, which Strapi looks up as if it were an id: `taxonomy-term` is “Taxonomy term”. */
export const typesByDisplayName: Readonly<Record<string, string>> = Object.fromEntries(
  contentTypes.map(({ name }) => [name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '), `api::${name}.${name}`]),
)
