import { evened } from '../../look-and-feel/furniture-words.ts'
import type { SightControl } from '../../sight/sight.ts'

export type SizesReason = 'not-three' | 'unnamed' | 'no-state' | 'two-states'

type Marked = Pick<SightControl, 'pressed' | 'current' | 'selected' | 'isChecked'>

/** Whether a screen reader says of a control that it is the one in force. */
const isMarked = ({ pressed, current, selected, isChecked }: Marked): boolean => pressed === 'true' || (current !== '' && current !== 'false') || selected === 'true' || isChecked

/** What is wrong with the sizes that a page offers, as they stand. */
export function judgeSizes(sizes: readonly (Marked & Pick<SightControl, 'name'>)[]): { reason: SizesReason; found: string; at: number } | undefined {
  const names = sizes.map(({ name }) => name)
  if (sizes.length !== 3) return { reason: 'not-three', found: names.join(', '), at: 0 }
  const unnamed = names.findIndex((name, index) => !/\p{L}{3,}|\p{Script=Han}/u.test(evened(name)) || names.findIndex((other) => evened(other) === evened(name)) !== index)
  if (unnamed >= 0) return { reason: 'unnamed', found: names.join(', '), at: unnamed }
  const marked = sizes.filter(isMarked)
  if (marked.length === 0) return { reason: 'no-state', found: names.join(', '), at: 0 }
  return marked.length > 1 ? { reason: 'two-states', found: marked.map(({ name }) => name).join(', '), at: sizes.findIndex(isMarked) } : undefined
}

/** What a page did when one of its sizes was used. */
export interface Use {
  /** Sum of the sizes of the letters that were measured, in CSS pixels. */
  letters: number
  /** Which sizes were then said to be in force. */
  marked: readonly number[]
}

/** What is wrong with what a page did as its three sizes were used one after the other. */
export function judgeUses(uses: readonly Use[]): { reason: 'no-effect' | 'state-stays'; at: number } | undefined {
  const same = uses.findIndex(({ letters }, index) => uses.some((other, before) => before < index && Math.abs(other.letters - letters) < letters * 0.015))
  if (same >= 0) return { reason: 'no-effect', at: same }
  const unmoved = uses.findIndex(({ marked }, index) => marked.length !== 1 || marked[0] !== index)
  return unmoved >= 0 ? { reason: 'state-stays', at: unmoved } : undefined
}
