import type { Place } from '../subject.ts'

export const placeOf = (pointer: string, words: string): Place => ({ pointer, snippet: [...words].slice(0, 200).join('') })
