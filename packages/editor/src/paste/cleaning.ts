import type { CleanedChange } from '../editor-options.ts'
import type { EditorContext } from '../context.ts'
import { pasteWords } from '../words/paste-words.ts'
import type { PasteWord } from '../words/paste-words.ts'

/** What has been changed so far, and what of it is said. */
export interface Cleaning {
  /** One more paragraph, row or item begins; places are counted in these. */
  nextBlock(): void
  /** Something was changed here. The same thing in the same place is said once. */
  changed(word: PasteWord, ...values: readonly (string | number)[]): void
  /** Something was changed everywhere; it is said once and without a place. */
  changedAll(word: PasteWord, ...values: readonly (string | number)[]): void
  changes(): CleanedChange[]
}

/** As many as a person reads. */
const most = 100

export function createCleaning({ say }: Pick<EditorContext, 'say'>): Cleaning {
  const found = new Map<string, CleanedChange>()
  let block = 0
  const add = (place: string, what: string): void => {
    if (found.size < most) found.set(`${place} ${what}`, { place, what })
  }
  return {
    nextBlock() {
      block += 1
    },
    changed: (word, ...values) => add(say(pasteWords.place, Math.max(block, 1)), say(pasteWords[word], ...values)),
    changedAll: (word, ...values) => add('', say(pasteWords[word], ...values)),
    changes: () => [...found.values()],
  }
}
