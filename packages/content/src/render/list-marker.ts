import type { ListNode } from '../blocks/text/text-node.ts'

/** Printed marker of an item, `a)` or `(i)`; null for markers the browser draws itself. `position` counts from 1. */
export function listMarker(marker: ListNode['marker'], position: number): string | null {
  if (marker === 'lower-alpha') return `${toLetters(position)})`
  if (marker === 'lower-roman') return `(${toRoman(position)})`
  return null
}

function toLetters(position: number): string {
  const letter = String.fromCharCode(97 + ((position - 1) % 26))
  return position > 26 ? toLetters(Math.floor((position - 1) / 26)) + letter : letter
}

const romanParts: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function toRoman(position: number): string {
  const part = romanParts.find(([value]) => value <= position)
  return part === undefined ? '' : part[1] + toRoman(position - part[0])
}
