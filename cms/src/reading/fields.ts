import { isWordField } from '../editions/languages.ts'
import { hasEditions, shownAsCode } from '../editions/public-types.ts'
import type { Model } from '../editions/public-types.ts'
import { documentIn, languagesIn } from './document.ts'
import type { ReadDocument } from './document.ts'
import type { Library } from './library.ts'

const always = ['id', 'documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt'] as const

/** Fields of a type as readers know them: those of its own, and the relations that come when they are asked for. */
export interface Fields {
  own: ReadonlySet<string>
  /** Name of a relation to the type that it leads to. */
  relations: ReadonlyMap<string, string>
}

const known = new WeakMap<Model, Fields>()

export function fieldsOf(library: Library, type: string): Fields {
  const model = library.modelOf(type)
  const fields = known.get(model) ?? readFields(library, model)
  known.set(model, fields)
  return fields
}

function readFields(library: Library, model: Model): Fields {
  const own = new Set<string>(always)
  const relations = new Map<string, string>()
  for (const [name, { type: kind, target, component }] of Object.entries(model.attributes)) {
    if (isWordField(name)) { for (const word of Object.keys(library.modelOf(component ?? '').attributes)) own.add(word) }
    else if (kind !== 'relation' || shownAsCode.has(name)) own.add(name)
    // The edition before is told by dates: what it leads to is the one that is shown.
    else if (target?.startsWith('api::') && name !== 'previous') relations.set(name, target)
  }
  if (hasEditions(model)) addComputed(own, relations, model)
  return { own, relations }
}

/** Relations that nobody types: what has taken the place of a document, and what will. */
const computedLists: ReadonlySet<string> = new Set(['supersededBy', 'toBeSupersededBy'])

function addComputed(own: Set<string>, relations: Map<string, string>, { uid }: Model): void {
  own.add('lifecycle')
  own.add('lifecycleFrom')
  for (const name of computedLists) relations.set(name, uid)
}

/** What a relation leads to, in the language of the document or the first that there is. Null or a list, as the relation is one or many. */
export function relatedDocuments(library: Library, document: ReadDocument, name: string): ReadDocument | ReadDocument[] | null {
  const { item } = document
  const type = fieldsOf(library, item.type).relations.get(name) ?? ''
  const named = item.computed[name] ?? item.content.facts[name]
  const read = (id: string) => {
    const found = library.find(type, id)
    if (!found) return []
    const [first] = languagesIn(found.content)
    return documentIn(library, found, document.locale) ?? (first ? documentIn(library, found, first) : null) ?? []
  }
  if (Array.isArray(named)) return (named as string[]).flatMap(read)
  return typeof named === 'string' ? ([read(named)].flat()[0] ?? null) : computedLists.has(name) ? [] : null
}
