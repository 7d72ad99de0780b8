import * as z from 'zod'
import type { NodeSchema, Place, Slot } from './declare/node-schema.ts'
import { nodes } from './nodes/all-nodes.ts'
import { numbering, treeVersion } from './tree.ts'

type Json = Record<string, unknown>

const all: readonly NodeSchema[] = Object.values(nodes).map(({ schema }) => schema)

/**
 * The tree as JSON Schema (draft 2020-12), for tools that are not ours. It says which nodes stand where and what their
 * fields hold; what needs the whole text, such as references and spans, only `validateTree` can tell.
 */
export function treeJsonSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Document tree',
    type: 'object',
    properties: { type: { const: 'document' }, version: { const: treeVersion }, numbering: fieldsOf(numbering), children: nodesOf({ of: 'top' }) },
    required: ['type', 'version', 'children'],
    additionalProperties: false,
    $defs: Object.fromEntries(all.map((schema) => [schema.type, definitionOf(schema)])),
  }
}

function definitionOf({ type, name, fields, slots }: NodeSchema): Json {
  const { properties, required } = fieldsOf(fields) as { properties: Json; required?: string[] }
  return {
    title: name.en,
    type: 'object',
    properties: { type: { const: type }, ...properties, ...Object.fromEntries(Object.entries(slots).map(([slot, held]) => [slot, nodesOf(held)])) },
    required: ['type', ...(required ?? []), ...Object.keys(slots).filter((slot) => !slots[slot]?.optional)],
    additionalProperties: false,
  }
}

function nodesOf({ of, min = 0 }: Slot): Json {
  return { type: 'array', minItems: min, items: { oneOf: typesIn(of).map((type) => ({ $ref: `#/$defs/${type}` })) } }
}

const typesIn = (place: Place): string[] => all.filter(({ standsIn }) => standsIn.includes(place)).map(({ type }) => type)

function fieldsOf(fields: z.ZodObject): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(fields)
  return schema
}
