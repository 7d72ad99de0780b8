import type { LanguageTag } from '@clf/text'
import type { DocumentTree, NodeIn } from '../tree.ts'
import { numberOf, textOfBlock } from './tree-paragraphs.ts'
import { createReading } from './tree-text.ts'

/** A heading or another block at the top of a tree, as it is compared with that of another version. */
export interface TreePart {
  node: NodeIn<'top'>
  /** Fragment of its own, `p5`; null where it has none. */
  id: string | null
  /** Printed number of a paragraph without the point, `3A`; null where it has none. */
  number: string | null
  /** Its words without the number, as those of a `TreeParagraph`. */
  text: string
}

/** The headings and blocks of a valid tree that hold words, in order. A number is no part of the words, so that one more paragraph changes no other. */
export function treeParts(tree: DocumentTree, lang: LanguageTag): TreePart[] {
  const reading = createReading(tree, lang)
  const { anchors, numbers } = reading.counted
  return tree.children
    .map((node): TreePart => ({
      node,
      id: anchors.get(node) ?? null,
      number: numberOf(node, numbers),
      text: textOfBlock(node, reading),
    }))
    .filter(({ text }) => text !== '')
}
