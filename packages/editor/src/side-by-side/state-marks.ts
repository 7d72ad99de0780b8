import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { EditorView } from 'prosemirror-view'
import { element } from '../view/element.ts'
import { sideBySideWords } from '../words/side-by-side-words.ts'
import type { Words } from '../words/say.ts'
import type { TranslatedBlock } from './translation.ts'

export interface StateMarks {
  plugin: Plugin
  /** Marks the blocks of the document that is shown. Does nothing while an input method composes. */
  show(view: EditorView, blocks: readonly TranslatedBlock[], wordsOfSource: (index: number) => string): void
}

export interface StateMarkParts {
  say(words: Words, ...values: readonly (string | number)[]): string
  /** Somebody says that a block of the translation is right as it is. */
  onRead(index: number): void
}

/** Marks blocks of a translation in words beside them: older, unread, not in the source, missing. */
export function createStateMarks({ say, onRead }: StateMarkParts): StateMarks {
  const plugin: Plugin<DecorationSet> = new Plugin<DecorationSet>({
    state: {
      init: () => DecorationSet.empty,
      apply(tr, marks) {
        const shown: unknown = tr.getMeta(plugin)
        return shown instanceof DecorationSet ? shown : marks.map(tr.mapping, tr.doc)
      },
    },
    props: { decorations: (state) => plugin.getState(state) },
  })

  function label(block: TranslatedBlock): HTMLElement {
    const words = element('span', {}, say(sideBySideWords[block.state === 'unread' ? 'unread' : block.state === 'extra' ? 'extra' : 'older']))
    const button = element('button', { type: 'button' }, say(block.state === 'unread' ? sideBySideWords.read : sideBySideWords.right))
    button.addEventListener('click', () => onRead(block.target ?? -1))
    return element('div', { class: `clf-editor-state clf-editor-state-${block.state}`, contenteditable: 'false' }, words, ...(block.state === 'extra' ? [] : [' ', button]))
  }

  return {
    plugin,
    show(view, blocks, wordsOfSource) {
      if (view.composing) return
      const { doc } = view.state
      const starts = startsOf(doc)
      let next = 0
      const decorations = blocks.flatMap((block, index): Decoration[] => {
        const start = block.target === null ? starts[next] : starts[block.target]
        if (block.target !== null) next = block.target + 1
        if (start === undefined || block.state === 'current') return []
        const key = `${block.state} ${block.source ?? ''} ${block.target ?? ''} ${index}`
        if (block.target === null) {
          const words = say(sideBySideWords.missing, wordsOfSource(block.source ?? 0))
          return [Decoration.widget(start, () => element('div', { class: 'clf-editor-state clf-editor-state-missing', contenteditable: 'false' }, words), { side: -2, key: `${key} ${words}` })]
        }
        return [Decoration.widget(start, () => label(block), { side: -1, key, stopEvent: () => true })]
      })
      view.dispatch(view.state.tr.setMeta(plugin, DecorationSet.create(doc, decorations)).setMeta('addToHistory', false))
    },
  }
}

/** Where each block at the top begins, and where the last one ends. */
function startsOf(doc: Node): number[] {
  const starts: number[] = []
  doc.forEach((_, offset) => starts.push(offset))
  return [...starts, doc.content.size]
}
