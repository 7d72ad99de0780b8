import type { Story } from '../stories.ts'
import type { Control } from './control.ts'

/** One control of a story, judged beside the same control in plain HTML. */
export interface Subject {
  story: Story
  /** How messages and `nativeDiffers` call it: its id, else its name and value, else its words. */
  name: string
  /** Value of `data-control`, by which it is found again on either side. */
  mark: string
  /** Type of the control as scripts read it: `email`, `textarea`, `select-one`, `radio`, `submit`. */
  kind: Control['type']
  /** Language of the nearest `lang` in the story, `en` without any. */
  language: string
  /** The story as its author wrote it, controls marked. */
  ours: string
  /** The same controls in plain HTML. */
  bare: string
  /** Whether the control stands in a shadow tree, where no author can change it. */
  isShadow: boolean
  /** Whether a form is put around it, because the story brings none. */
  isWrapped: boolean
  /** What its author, or for a shadow tree the element, wrote on it. */
  attributes: readonly (readonly [name: string, value: string])[]
  /** Mark of the choice that has to be made before the control is seen; null when it is seen as the story loads. */
  reachedBy: string | null
  /** What a person types, as far as it takes text: an answer that it accepts. */
  text: string
}
