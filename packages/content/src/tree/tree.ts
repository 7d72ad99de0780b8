import * as z from 'zod'
import type { NodeSchema, Place, Slot } from './declare/node-schema.ts'
import { numeral, start, surround } from './declare/numbering.ts'
import type { nodes } from './nodes/all-nodes.ts'

type Schemas = { [Name in keyof typeof nodes]: (typeof nodes)[Name]['schema'] }

/** The name of every type of node. */
export type NodeName = keyof Schemas

type Flat<T> = { [Key in keyof T]: T[Key] }
type Held<OneSlot> = OneSlot extends { of: infer Of extends Place } ? NodeIn<Of>[] : never
type Always<Slots> = { [Name in keyof Slots as Slots[Name] extends { optional: true } ? never : Name]: Held<Slots[Name]> }
type Perhaps<Slots> = { [Name in keyof Slots as Slots[Name] extends { optional: true } ? Name : never]?: Held<Slots[Name]> }
// An object without fields would be inferred as one that may have no keys at all.
type FieldsOf<Fields extends z.ZodObject> = keyof Fields['shape'] extends never ? unknown : z.infer<Fields>

/** The node that a schema declares. */
export type NodeOf<Schema> = Schema extends NodeSchema<infer Type, Place, infer Fields, infer Slots extends Readonly<Record<string, Slot>>>
  ? Flat<{ type: Type } & FieldsOf<Fields> & Always<Slots> & Perhaps<Slots>>
  : never

/** A node of a type: `TreeNode<'table'>`. */
export type TreeNode<Name extends NodeName = NodeName> = { [Each in Name]: NodeOf<Schemas[Each]> }[Name]

/** Every node that may stand in a place: `NodeIn<'inline'>`. */
export type NodeIn<Where extends Place> = { [Name in NodeName]: Where extends Schemas[Name]['standsIn'][number] ? TreeNode<Name> : never }[NodeName]

/** The number that the first counted paragraph has, and how numbers are printed. */
export const numbering = z.strictObject({
  /** Default 1; 2 for a circular whose first paragraph has no number. */
  start: start.optional(),
  /** Default `decimal`. */
  numeral: numeral.optional(),
  /** Default `1.`, and `一、` for Chinese numerals. */
  surround: surround.optional(),
})

/** The body of a document in one language: what the editor writes, the importer makes, the renderer takes. */
export interface DocumentTree {
  type: 'document'
  /** Version of the schema that it was written by. */
  version: 1
  /** How numbered paragraphs are counted, across headings. */
  numbering?: z.infer<typeof numbering>
  children: NodeIn<'top'>[]
}

export const treeVersion = 1
