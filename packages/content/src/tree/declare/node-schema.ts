import type { LanguageTag } from '@clf/text'
import type * as z from 'zod'

/** Where a node may stand: at the top of a body, as a block inside another, in a line of text, or in a part of its own whole. */
export type Place = 'top' | 'block' | 'inline' | 'item' | 'row' | 'cell' | 'step' | 'file' | 'math'

/** A list of nodes that a node holds. */
export interface Slot {
  /** Which nodes may stand in it: those whose schema names this place. */
  of: Place
  /** How many it holds at least; 0 unless told. */
  min?: number
  /** True where the list may be left out. */
  optional?: true
}

/** What is known of one type of node before anything is done with it. Types, validation and JSON Schema follow from it. */
export interface NodeSchema<
  Type extends string = string,
  Stands extends Place = Place,
  Fields extends z.ZodObject = z.ZodObject,
  Slots extends Readonly<Record<string, Slot>> = Readonly<Record<string, Slot>>,
> {
  type: Type
  /** What an editor calls it. */
  name: Readonly<Record<LanguageTag, string>>
  /** The places where it may stand. */
  standsIn: readonly Stands[]
  /** Fields beside `type` and the slots. */
  fields: Fields
  /** Lists of nodes, in reading order. */
  slots: Slots
  /** Fields that hold words in the language of the text, in reading order. */
  words?: readonly string[]
  /** Types of node it may not stand inside of, at any depth. */
  notWithin?: readonly string[]
}

/** Declares a type of node. */
export function nodeSchema<
  const Type extends string,
  const Stands extends Place,
  Fields extends z.ZodObject,
  const Slots extends Readonly<Record<string, Slot>>,
>(schema: NodeSchema<Type, Stands, Fields, Slots>): NodeSchema<Type, Stands, Fields, Slots> {
  return schema
}
