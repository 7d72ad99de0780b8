import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'

/** Facts that belong together, under a plain name. */
export interface Group {
  name: string
  title: Said
  fields: readonly string[]
}

const groups: readonly Group[] = [
  {
    name: 'identity',
    title: said('Which document it is', '文件識別', '文件识别'),
    fields: ['series', 'number', 'year', 'guidelineNumber', 'formNumber', 'serviceCode', 'slug', 'scheme', 'code', 'kind', 'era', 'position', 'version', 'fileReference', 'severity'],
  },
  {
    name: 'dates',
    title: said('When it holds', '日期及有效期', '日期及有效期'),
    fields: ['date', 'effectiveFrom', 'effectiveTo', 'startsAt', 'endsAt', 'revisedOn'],
  },
  {
    name: 'weight',
    title: said('For whom, and how far it binds', '對象及效力', '对象及效力'),
    fields: ['force', 'mandatory', 'mustRead', 'mustReadBy', 'classification', 'maturity', 'availability', 'loginMethod', 'url', 'popularity'],
  },
  {
    name: 'relations',
    title: said('Among other documents', '與其他文件的關係', '与其他文件的关系'),
    fields: ['supersedes', 'previous', 'issuingBureau', 'ownerBureau', 'providerBureau', 'schedule', 'category', 'services', 'topics', 'amendments'],
  },
  { name: 'contact', title: said('Whom to ask', '查詢', '查询'), fields: ['contact'] },
  { name: 'review', title: said('Review', '檢討', '检讨'), fields: ['reviewedOn', 'reviewBy', 'reviewOwner', 'demonstration'] },
]

const others: Omit<Group, 'fields'> = { name: 'others', title: said('Other facts', '其他資料', '其他资料') }

/** Written by the server, or words, or Strapi's own: no fact that somebody types. */
const notFacts = new Set(['en', 'tc', 'sc', 'reference', 'edition', 'work', 'id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations', 'status'])

/** The facts of a type in their groups, in the order in which they are filled in; what is in no group comes last. */
export function groupsOf(names: readonly string[]): Group[] {
  const facts = names.filter((name) => !notFacts.has(name))
  const grouped = groups.map((group) => ({ ...group, fields: group.fields.filter((name) => facts.includes(name)) }))
  const placed = new Set(grouped.flatMap(({ fields }) => fields))
  return [...grouped, { ...others, fields: facts.filter((name) => !placed.has(name)) }].filter(({ fields }) => fields.length > 0)
}

/** Words of a language in the order in which they are written: the text comes first under its title. */
const wordOrder = ['title', 'name', 'label', 'term', 'message', 'problem', 'solution', 'outcome', 'body', 'summary', 'from', 'to']

export function orderedWords(names: readonly string[]): string[] {
  const known = wordOrder.filter((name) => names.includes(name))
  return [...known, ...names.filter((name) => !known.includes(name) && !['id', 'documentId', 'translation'].includes(name))]
}
