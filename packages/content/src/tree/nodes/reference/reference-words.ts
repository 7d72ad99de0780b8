import type { LanguageTag } from '@clf/text'
import { say } from '../../../render/wording.ts'
import type { Counted } from '../../count/count-tree.ts'
import type { TreeNode } from '../../tree.ts'
import { nameOfTarget } from './name-of-target.ts'

/**
 * The words of a reference, with the number of its target: “paragraph 2(b)”. Empty for a note, whose mark stands there,
 * and for a target that has neither number nor words when the reference has none of its own.
 */
export function referenceWords({ target: id, text = '' }: TreeNode<'reference'>, counted: Counted, lang: LanguageTag): string {
  const target = counted.targets.get(id)
  if (target === undefined || target.type === 'note') return ''
  const { kind, name } = nameOfTarget(target, counted)
  if (text.trim() !== '') return text.replaceAll('{}', () => name)
  return name === '' ? '' : say(kind, lang, name)
}
