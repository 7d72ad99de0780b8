import { address, media } from '../declare/fields.ts'
import type { NodeKind } from '../declare/node-kind.ts'
import { nodes } from '../nodes/all-nodes.ts'
import type { DocumentTree } from '../tree.ts'
import { walk } from '../walk.ts'

/** What a text needs from outside itself. */
export interface TreeUses {
  /** `documentId` of every file it shows or offers, each once, in reading order. */
  media: string[]
  /** Every address it leads to, each once, in reading order: `https://…`, `clf:circular/itb-paper/1/2006`. */
  addresses: string[]
}

/** Files and addresses that a valid tree names. */
export function treeUses(tree: DocumentTree): TreeUses {
  const all = [...walk(tree)].map(({ node }) => node)
  return {
    media: [...new Set(all.flatMap((node) => valuesOf(node, mediaFields.get(node.type) ?? [])))],
    addresses: [...new Set(all.flatMap((node) => [...(node.type === 'text' && node.link ? [node.link.address] : []), ...valuesOf(node, addressFields.get(node.type) ?? [])]))],
  }
}

const mediaFields = fieldsWith(media)
const addressFields = fieldsWith(address)

/** Names of the fields of each node that are declared with a schema. */
function fieldsWith(schema: unknown): ReadonlyMap<string, string[]> {
  const kinds = Object.values(nodes as unknown as Record<string, NodeKind>)
  return new Map(kinds.map(({ schema: { type, fields } }) => [type, Object.entries(fields.shape).filter(([, field]) => field === schema || innerOf(field) === schema).map(([name]) => name)]))
}

function innerOf(field: unknown): unknown {
  return (field as { def?: { innerType?: unknown } }).def?.innerType
}

function valuesOf(node: object, fields: readonly string[]): string[] {
  return fields.map((field) => Reflect.get(node, field) as unknown).filter((value) => typeof value === 'string')
}
