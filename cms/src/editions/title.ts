import { wordFields } from './languages.ts'

const names = ['title', 'name', 'label', 'term', 'message'] as const

/** What people call a document: its title in the first language that has one, else its `documentId`. */
export function titleOf(row: Record<string, unknown>): string {
  const versions = wordFields.flatMap(([field]) => (row[field] ? [row[field] as Record<string, unknown>] : []))
  const titles = versions.flatMap((version) => names.map((name) => version[name]))
  return String(titles.find((title) => typeof title === 'string' && title !== '') ?? row['documentId'])
}
