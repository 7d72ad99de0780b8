import { citation, asAtQuery } from '@clf/content/in-force'
import type { AsAt } from '@clf/content/in-force'
import { countTree } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import { pathIn } from '@clf/app-shell'
import type { DocumentView } from './document-view.ts'

interface CitedPlace {
  /** "CSB Circular No. 2/2024, paragraph 5, as at 1 March 2024". */
  text: string
  /** Address below the origin that answers the same tomorrow. */
  path: string
  /** Number of a paragraph that was asked for and that there is not. */
  missing: string | null
}

const longest = 6

/** How a document, or the paragraph of it that `paragraph=5` of the query asks for, is cited as at a day. */
export function citedPlace({ entry: { number, title, path }, document, context: { lang } }: DocumentView, asAt: AsAt, search: URLSearchParams): CitedPlace {
  const asked = (search.get('paragraph') ?? '').trim().slice(0, longest)
  const anchor = asked === '' ? undefined : anchorOf(document.body, asked)
  const paragraph = anchor === undefined ? undefined : asked.toUpperCase()
  return {
    text: citation(lang, { number, title, paragraph }, asAt),
    path: `${pathIn(lang, path)}?${asAtQuery(asAt)}${anchor === undefined ? '' : `#${anchor}`}`,
    missing: asked !== '' && anchor === undefined ? asked : null,
  }
}

/** Fragment of the paragraph with this number. */
function anchorOf(body: DocumentTree, number: string): string | undefined {
  const { numbers, anchors } = countTree(body)
  const [node] = [...numbers].find(([, counted]) => counted.number.toUpperCase() === number.toUpperCase()) ?? []
  return node && anchors.get(node)
}
