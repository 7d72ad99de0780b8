import type { NodeKind } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'

/**
 * The least that a node of a kind must have: its first choice where it must choose, no words where it must have words.
 *
 * @param language of the text, which is chosen where a language must be: a file beside a Chinese text is Chinese
 */
export function leastFields({ schema }: NodeKind, language?: LanguageTag): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema.fields.shape).flatMap(([name, field]): [string, unknown][] => {
      if (field.safeParse(undefined).success) return []
      for (const value of ['', false, 1, 2, language, ...choicesOf(field)]) if (field.safeParse(value).success) return [[name, value]]
      return [[name, '']]
    }),
  )
}

/** The values that a field may choose from; empty where it is free. */
export function choicesOf(field: { _zod: { def: object } }): (string | number)[] {
  const def = field._zod.def as { type?: string; entries?: Record<string, string | number>; options?: { _zod: { def: object } }[]; values?: (string | number)[]; innerType?: { _zod: { def: object } } }
  if (def.innerType !== undefined) return choicesOf(def.innerType)
  if (def.entries !== undefined) return Object.values(def.entries)
  if (def.options !== undefined) return def.options.flatMap(choicesOf)
  return def.type === 'literal' ? (def.values ?? []).filter((value) => typeof value === 'string' || typeof value === 'number') : []
}
