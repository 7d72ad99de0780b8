import type { DocumentTree } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import { Plugin } from 'prosemirror-state'
import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import type { TreeWriter } from '../document/to-tree.ts'
import { labelsOf } from './labels.ts'
import type { Label } from './labels.ts'

/** Types of node whose label follows from where they stand. */
const labelled = ['numbered', 'item', 'note', 'reference'] as const

/**
 * Keeps the numbers, marks and words of references right. The whole is counted only when something that is counted came,
 * went or changed, never at an ordinary keystroke; and the labels are elements beside the text, so that no text is drawn again.
 */
export interface Numbering {
  plugin: Plugin
  /** An element for the label of a node. To be made when its node is drawn. */
  label(type: (typeof labelled)[number], tag: 'span' | 'sup'): HTMLElement
  /** Something that is counted changed. */
  changed(): void
}

export function createNumbering(writer: TreeWriter, language: LanguageTag, show: (label: HTMLElement, shown: Label) => void, around?: () => DocumentTree): Numbering {
  let isStale = true
  /** Ids that a reference names by words or by number. */
  let referenced: ReadonlySet<string> = new Set()

  function count(view: EditorView): void {
    if (!isStale || view.composing) return
    isStale = false
    const labels = labelsOf(writer.writeCountable(view.state.doc), language, around?.())
    const elements = view.dom.querySelectorAll<HTMLElement>('[data-clf-label]')
    for (const [index, element] of elements.entries()) {
      const shown = labels[index]
      if (shown !== undefined) show(element, shown)
    }
    referenced = new Set(labels.flatMap(({ node }) => (node.type === 'reference' ? [node.target] : [])))
  }

  const plugin = new Plugin({
    view(view) {
      count(view)
      return {
        update(current, before) {
          const { doc } = current.state
          if (doc !== before.doc && (doc.attrs !== before.doc.attrs || hasOtherWords(before.doc, doc, referenced))) isStale = true
          count(current)
        },
      }
    },
    props: {
      handleDOMEvents: {
        // While an input method composes nothing is drawn; ProseMirror ends a composition 20 ms after the browser.
        compositionend(view) {
          setTimeout(() => view.isDestroyed || count(view), 60)
          return false
        },
      },
    },
  })

  return {
    plugin,
    label(type, tag) {
      isStale = true
      const element = document.createElement(tag)
      element.dataset['clfLabel'] = type
      element.contentEditable = 'false'
      return element
    },
    changed() {
      isStale = true
    },
  }
}

/** Whether a part that a reference names has other words now. Only the parts at the top that differ are looked into. */
function hasOtherWords(before: Node, after: Node, referenced: ReadonlySet<string>): boolean {
  if (referenced.size === 0) return false
  const { from, to } = differing(before, after)
  for (let index = from; index < to; index += 1) if (holdsTarget(after.child(index), referenced)) return true
  return false
}

function holdsTarget(node: Node, referenced: ReadonlySet<string>): boolean {
  const isTarget = (one: Node) => referenced.has(String((one.attrs['fields'] as { id?: unknown } | undefined)?.id))
  // The words of a numbered paragraph and of an item are no part of what a reference calls them.
  if (isTarget(node) && node.type.name !== 'numbered') return true
  let isFound = false
  node.descendants((child) => {
    isFound ||= child.type.name !== 'item' && !child.isText && isTarget(child)
    return !isFound
  })
  return isFound
}

/** The first and the end of the children that are not the same in both. */
function differing(before: Node, after: Node): { from: number; to: number } {
  let from = 0
  while (from < before.childCount && from < after.childCount && before.child(from) === after.child(from)) from += 1
  let [beforeEnd, to] = [before.childCount, after.childCount]
  while (beforeEnd > from && to > from && before.child(beforeEnd - 1) === after.child(to - 1)) [beforeEnd, to] = [beforeEnd - 1, to - 1]
  return { from, to }
}
