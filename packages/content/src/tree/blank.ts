import type { NodeIn } from './tree.ts'

/** Whether a line has nothing in it that a reader would see. */
export function isBlank(inlines: readonly NodeIn<'inline'>[]): boolean {
  return inlines.every((node) => node.type === 'break' || (node.type === 'text' && node.text.trim() === ''))
}
