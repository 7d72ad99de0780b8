import type { Node as DocumentNode } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { EditorView } from 'prosemirror-view'
import { element } from '../view/element.ts'
import { sideBySideWords } from '../words/side-by-side-words.ts'
import type { Words } from '../words/say.ts'
import type { TranslatedBlock } from './translation.ts'

export interface StateMarks {
  plugin: Plugin
  /**
   * Marks of what stands first, for a place just before the body. Chromium's caret does not come to the beginning of an editable region
   * whose first child cannot be edited: Home stays where it was, and what is typed after Control and Home is lost.
   */
  ahead: HTMLElement
  /** Marks the blocks of the document that is shown. Does nothing while an input method composes. */
  show(view: EditorView, blocks: readonly TranslatedBlock[], wordsOfSource: (index: number) => string): void
}

export interface StateMarkParts {
  say(words: Words, ...values: readonly (string | number)[]): string
  /** Somebody says that a block of the translation is right as it is. */
  onRead(index: number): void
}

/** A mark, and before which position of the document it stands. */
interface MadeMark {
  start: number
  key: string
  side: number
  make: (isAhead: boolean) => HTMLElement
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

  const mark = (state: TranslatedBlock['state'], ...held: (Node | string)[]) => element('div', { class: `clf-editor-state clf-editor-state-${state}`, contenteditable: 'false' }, ...held)

  /** At the beginning it stands outside the body, and says of what it speaks. */
  const placed = (words: string, isAhead: boolean) => element('span', {}, isAhead ? say(sideBySideWords.ahead, words) : words)

  function label(block: TranslatedBlock, isAhead: boolean): HTMLElement {
    const words = placed(say(sideBySideWords[block.state === 'unread' ? 'unread' : block.state === 'extra' ? 'extra' : 'older']), isAhead)
    if (block.state === 'extra') return mark(block.state, words)
    const button = element('button', { type: 'button' }, say(block.state === 'unread' ? sideBySideWords.read : sideBySideWords.right))
    button.addEventListener('click', () => onRead(block.target ?? -1))
    return mark(block.state, words, ' ', button)
  }

  const ahead = element('div', { class: 'clf-editor-ahead' })
  let shownAhead = ''

  function showAhead(marks: readonly MadeMark[]): void {
    const keys = marks.map(({ key }) => key).join('\n')
    // A button that stays has the focus that it had.
    if (keys === shownAhead) return
    shownAhead = keys
    ahead.replaceChildren(...marks.map(({ make }) => make(true)))
  }

  function marksOf(doc: DocumentNode, blocks: readonly TranslatedBlock[], wordsOfSource: (index: number) => string): MadeMark[] {
    const starts = startsOf(doc)
    let next = 0
    return blocks.flatMap((block, index): MadeMark[] => {
      const start = block.target === null ? starts[next] : starts[block.target]
      if (block.target !== null) next = block.target + 1
      if (start === undefined || block.state === 'current') return []
      const key = `${block.state} ${block.source ?? ''} ${block.target ?? ''} ${index}`
      if (block.target !== null) return [{ start, key, side: -1, make: (isAhead) => label(block, isAhead) }]
      const words = say(sideBySideWords.missing, wordsOfSource(block.source ?? 0))
      return [{ start, key: `${key} ${words}`, side: -2, make: (isAhead) => mark('missing', placed(words, isAhead)) }]
    })
  }

  return {
    plugin,
    ahead,
    show(view, blocks, wordsOfSource) {
      if (view.composing) return
      const { doc } = view.state
      const marks = marksOf(doc, blocks, wordsOfSource)
      showAhead(marks.filter(({ start }) => start === 0))
      const decorations = marks.filter(({ start }) => start > 0).map(({ start, key, side, make }) => Decoration.widget(start, () => make(false), { side, key, stopEvent: () => true }))
      view.dispatch(view.state.tr.setMeta(plugin, DecorationSet.create(doc, decorations)).setMeta('addToHistory', false))
    },
  }
}

/** Where each block at the top begins, and where the last one ends. */
function startsOf(doc: DocumentNode): number[] {
  const starts: number[] = []
  doc.forEach((_, offset) => starts.push(offset))
  return [...starts, doc.content.size]
}
