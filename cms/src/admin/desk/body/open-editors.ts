import type { MountedEditor } from '@clf/editor'

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
