import { treeText, validateTree } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import type { EditorLanguage, EditorOptions, MountedEditor } from '../editor-options.ts'
import { openEditor } from '../mount-editor.ts'
import { adoptStyles } from '../styles.ts'
import { element, freshId } from '../view/element.ts'
import { say, tagOf } from '../words/say.ts'
import type { Words } from '../words/say.ts'
import { sideBySideWords } from '../words/side-by-side-words.ts'
import { createStateMarks } from './state-marks.ts'
import { compareTranslation, offerSimplified, recordTranslation } from './translation.ts'
import type { TranslatedBlock, TranslationEntry, TranslationRecord } from './translation.ts'

/** A translation of the source: every language but one. */
export type TranslationRecords = Readonly<Partial<Record<EditorLanguage, TranslationRecord>>>

export interface SideBySideOptions extends Omit<EditorOptions, 'tree'> {
  /** What is stored in each language; `language` says which one is edited. */
  trees: Readonly<Record<EditorLanguage, unknown>>
  /** Accessible names of the three bodies; `label` is not used. */
  labels: Readonly<Record<EditorLanguage, string>>
  /** The language that the others are translations of. Default `en`; Simplified Chinese is compared with Traditional in any case. */
  source?: EditorLanguage
  /** What was stored with the translations at the last save. */
  records?: TranslationRecords
}

export interface MountedSideBySide extends MountedEditor {
  /** What to store beside the trees at a save: which block of a translation was made from what, and what nobody has read. */
  records(): TranslationRecords
  /** Puts Simplified Chinese made by conversion in place of what is edited, every block marked as unread. Only while `sc` is edited. */
  offerSimplified(): Promise<void>
}

const all: readonly EditorLanguage[] = ['en', 'tc', 'sc']
/** How long after the last change the languages are compared again. */
const quietMs = 400

const empty: DocumentTree = { type: 'document', version: 1, children: [] }
const readable = (tree: unknown): DocumentTree => validateTree(tree).tree ?? empty

/**
 * One language to write and the other two beside it to read, paragraph by paragraph; below each other where there is no room. What is
 * missing, older than its source or unread is said in words at its place, and how much of it there is, above.
 */
export function mountSideBySide(place: HTMLElement, options: SideBySideOptions): MountedSideBySide {
  const { language, interfaceLanguage, source = 'en', trees, labels, onChange, ...others } = options
  const words = (text: Words, ...values: readonly (string | number)[]) => say(text, interfaceLanguage, ...values)
  const records: Record<EditorLanguage, TranslationRecord> = { en: [], tc: [], sc: [], ...options.records }
  const grid = element('div', { class: 'clf-editor-side-by-side', lang: tagOf(interfaceLanguage) })
  place.append(grid)
  adoptStyles(place)

  /** What a language is compared with; null for the source itself. */
  const sourceOf = (each: EditorLanguage): EditorLanguage | null => (each === source ? null : each === 'sc' && source !== 'sc' ? 'tc' : source)
  const treeOf = (each: EditorLanguage): DocumentTree => (each === language ? columns[each].editor.read() : readable(trees[each]))

  function open(each: EditorLanguage) {
    const isEdited = each === language
    const heading = element('h3', { id: freshId('column') }, isEdited ? labels[each] : words(sideBySideWords.column, labels[each]))
    const summary = element('p', { class: 'clf-editor-summary', role: 'status' })
    const column = element('section', { class: `clf-editor-column${isEdited ? ' clf-editor-edited' : ''}`, 'aria-labelledby': heading.id }, heading, summary)
    grid.append(column)
    const marks = createStateMarks({
      say: words,
      onRead(index) {
        const from = sourceOf(each)
        if (from === null) return
        records[each] = recordTranslation(treeOf(from), treeOf(each), records[each], new Set([index]))
        compare()
        options.onChange()
      },
    })
    const opened = openEditor(column, {
      ...others,
      tree: trees[each],
      language: each,
      interfaceLanguage,
      label: labels[each],
      readOnly: !isEdited || options.readOnly === true,
      onChange() {
        onChange()
        compareSoon()
      },
    }, [marks.plugin])
    opened.view.dom.before(marks.ahead)
    return { ...opened, marks, summary }
  }

  // The language that is written comes first, for the keyboard and on a narrow screen.
  const order = [language, ...all.filter((each) => each !== language)]
  const columns = Object.fromEntries(order.map((each) => [each, open(each)])) as Record<EditorLanguage, ReturnType<typeof open>>
  let timer: ReturnType<typeof setTimeout> | undefined

  function compareSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (columns[language].view.composing) compareSoon()
      else compare()
    }, quietMs)
  }

  function compare(): void {
    for (const each of all) {
      const from = sourceOf(each)
      const { summary, marks, view } = columns[each]
      if (from === null) {
        summary.textContent = words(sideBySideWords.source)
        continue
      }
      const source = treeOf(from)
      const blocks = compareTranslation(source, treeOf(each), records[each])
      summary.textContent = summaryOf(blocks)
      marks.show(view, blocks, (index) => shortened(source, index))
    }
  }

  function summaryOf(blocks: readonly TranslatedBlock[]): string {
    const count = (state: TranslatedBlock['state']) => blocks.filter((block) => block.state === state).length
    const [missing, older, unread] = [count('missing'), count('older'), count('unread')]
    return missing + older + unread === 0 ? words(sideBySideWords.complete) : words(sideBySideWords.summary, missing, older, unread)
  }

  compare()
  const { editor } = columns[language]

  async function offer(): Promise<void> {
    if (language !== 'sc') return
    const offered = await offerSimplified(treeOf('tc'))
    records.sc = offered.record
    editor.replace(offered.tree)
    compare()
    columns.sc.summary.textContent = words(sideBySideWords.converted)
    onChange()
  }
  if (language === 'sc' && options.readOnly !== true) {
    const button = element('button', { type: 'button' }, words(sideBySideWords.convert))
    button.addEventListener('click', () => void offer())
    columns.sc.summary.after(element('div', { class: 'clf-editor-buttons' }, button))
  }

  return {
    ...editor,
    replace(tree) {
      editor.replace(tree)
      compare()
    },
    records: () =>
      Object.fromEntries(all.flatMap((each): [EditorLanguage, TranslationEntry[]][] => {
        const from = sourceOf(each)
        return from === null ? [] : [[each, recordTranslation(treeOf(from), treeOf(each), records[each])]]
      })),
    offerSimplified: offer,
    destroy() {
      clearTimeout(timer)
      for (const each of all) columns[each].editor.destroy()
      grid.remove()
    },
  }
}

/** The first words of a block of the source. */
function shortened(source: DocumentTree, index: number): string {
  const block = source.children[index]
  const words = block === undefined ? '' : treeText({ ...empty, children: [block] }, 'en').replace(/^\d+\.\s/, '').replaceAll('\n', ' ')
  const characters = [...words]
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : words
}
