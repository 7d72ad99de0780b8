import type { MountedEditor } from '@clf/editor'
import { isLanguage } from '../language/said.ts'
import type { Language } from '../language/said.ts'
import { isEmptyTree } from './empty-tree.ts'

/** An editor of a body that stands on the page. */
export interface OpenEditor {
  /** Path in the form, `en.body`. */
  path: string
  editor: MountedEditor
  /** Hands what was typed to the form, at once. */
  flush: () => void
}

/** All of them: whoever needs the form as it is flushes them first. */
export const openEditors = new Set<OpenEditor>()

export function flushEditors(): void {
  for (const { flush } of openEditors) flush()
}

type Writing = (language: Language) => void

const onWriting = new Set<Writing>()

/** Asks whoever shows the languages to let one of them be written. */
export function askToWrite(language: Language): void {
  for (const write of onWriting) write(language)
}

export function whenAskedToWrite(write: Writing): () => void {
  onWriting.add(write)
  return () => void onWriting.delete(write)
}

const onTyping = new Set<() => void>()

/** A body holds something else than the form: what was typed and is not handed over yet, or what another editor held in its place. */
export function tellTyped(): void {
  for (const tell of onTyping) tell()
}

export function whenTyped(tell: () => void): () => void {
  onTyping.add(tell)
  return () => void onTyping.delete(tell)
}

/** The values of the form with the bodies as they stand in their editors. */
export function withOpenBodies(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return [...openEditors].reduce((known, { path, editor }) => {
    const [language = '', field = ''] = path.split('.')
    const words = known[language] as Readonly<Record<string, unknown>> | null | undefined
    const tree = editor.read()
    // A language without words has none because its editor stands empty.
    if (!isLanguage(language) || (!words && isEmptyTree(tree))) return known
    return { ...known, [language]: { ...words, [field]: tree } }
  }, values)
}
