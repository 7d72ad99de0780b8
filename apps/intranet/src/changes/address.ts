import type { Entry } from '@clf/content'

/** Last segment of the address of what changed in a document: `/circulars/csb-circular/2-2024/changes`. */
const segment = 'changes'

/** The key of the document whose changes an address asks for: what stands before `/changes`; null of any other. A document may be called `changes`. */
export function keyOfChanges(key: string): string | null {
  return key.endsWith(`/${segment}`) ? key.slice(0, -segment.length - 1) : null
}

/** What a document is compared with: what readers got of it on a day, or another document of its kind, by its key. */
type Compared = { since: string } | { with: string }

/** Address below the language of the page that compares a document, by default with the text before. */
export function changesPath({ path }: Entry, compared?: Compared): string {
  const query = compared === undefined ? '' : `?${new URLSearchParams({ ...compared })}`
  return `${path}/${segment}${query}`
}

/** Key of a document of a section in an address: what follows the section. */
export const keyIn = ({ path }: Entry): string => path.split('/').slice(2).join('/')
