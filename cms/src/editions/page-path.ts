import { allKinds, formPath } from '@clf/content'
import type { Kind } from '@clf/content'

/** The kind of document that a type holds; undefined of the types of lists, such as bureaux and terms. */
export function kindOf(uid: string): Kind | undefined {
  return allKinds.find(({ name }) => uid === `api::${name}.${name}`)
}

/** Address of the page of a document below the language, `/guidelines/<slug>`; null of what has no page, or not the key of its page. */
export function pagePath(uid: string, facts: Readonly<Record<string, unknown>>): string | null {
  const kind = kindOf(uid)
  const key = facts[kind?.key ?? 'formNumber']
  if (typeof key !== 'string' || key === '') return null
  return kind ? `/${kind.path}/${key}` : formPath(key)
}
