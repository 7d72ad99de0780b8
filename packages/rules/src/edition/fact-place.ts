import { placeOf } from '../document/place.ts'
import type { Place } from '../subject.ts'

/** The place of a fact, or of a field of one language. */
export const placeOfField = (pointer: string, value: unknown): Place => placeOf(pointer, String(value ?? ''))

/** Words that only hold a place. */
export const isBlankWord = (text: string | null | undefined): boolean =>
  /^[\s.…\-–—]*$|^(?:n\/?a|nil|none|tb[acd]|as (?:above|below)|see below|待定|待補|待补|不適用|不适用|見下文|见下文|同上|無|无|略)$/i.test((text ?? '').trim())
