import { countTree, validateTree, walk } from '@clf/content/tree'
import type { LanguagePath } from '@clf/text'
import { bodyFields } from '../bodies/check-body.ts'
import type { ElementPlace } from './look-protocol.ts'

/**
 * The place in the form of what stands somewhere on a page: the renderer names paragraphs, headings, tables and others by ids that follow
 * from the text. What has no name of its own is placed where the last one before it is.
 */
export function placeOnPage(language: LanguagePath, words: Readonly<Record<string, unknown>>): (place: ElementPlace) => string {
  const byId = new Map(bodyFields.flatMap((field) => [...namedIn(words[field])].map(([id, path]) => [field === 'body' ? id : `${field}-${id}`, `${language}.${field}.${path}`] as const)))
  return ({ within, after, tag }) => {
    const [own] = within.flatMap((id) => byId.get(id) ?? [])
    if (own !== undefined) return own
    if (tag === 'h1') return `${language}.title`
    return byId.get(after ?? '') ?? ('body' in words ? `${language}.body` : language)
  }
}

function namedIn(body: unknown): Map<string, string> {
  const { tree } = validateTree(body)
  if (!tree) return new Map()
  const { anchors } = countTree(tree)
  return new Map([...walk(tree)].flatMap(({ node, path }) => {
    const anchor = anchors.get(node)
    return anchor === undefined ? [] : [[anchor, path.join('.')] as const]
  }))
}
