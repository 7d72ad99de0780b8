import type { DocumentTree } from '@clf/content/tree'

/** Language of a body or of the interface, as the desk names it. */
export type EditorLanguage = 'en' | 'tc' | 'sc'

/** A file that was chosen, or that a tree names. */
export interface ChosenFile {
  /** `documentId` of the uploaded file. */
  media: string
  /** Address that the editor may show it from. */
  src: string
  /** What people call it. */
  name: string
}

/** What is asked for: a picture, a video, its WebVTT captions, or a file to download. */
export type FileKind = 'image' | 'video' | 'captions' | 'file'

/** One thing that cleaning changed, in the language of the interface. */
export interface CleanedChange {
  /** Where: “paragraph 3”. Empty for the whole. */
  place: string
  /** What was done: “Colours and fonts were left out”. */
  what: string
}

/** One thing wrong with the tree as it stands. */
export interface EditorProblem {
  /** Dotted path in the tree; empty for the whole. {@link MountedEditor.goTo} takes it. */
  path: string
  /** Place and message in the language of the interface. */
  message: string
  /** `saving`: a tree with it is refused. `publishing`: it may be saved as a draft. */
  stops: 'saving' | 'publishing'
}

export interface EditorOptions {
  /** What is stored. Parts that cannot be read are shown as such, kept as they are, and named by `problems()`. */
  tree: unknown
  /** Language of the body. */
  language: EditorLanguage
  /** Language of buttons, dialogs and messages. */
  interfaceLanguage: EditorLanguage
  /** Accessible name of the body field. */
  label: string
  /** Default false. */
  readOnly?: boolean
  /** Lets somebody choose an uploaded picture; null when they choose none. Without it, pictures cannot be chosen. */
  chooseImage?: () => Promise<ChosenFile | null>
  /** The same for other files; for pictures `chooseImage` goes first. */
  chooseFile?: (kind: FileKind) => Promise<ChosenFile | null>
  /** The file of a `documentId` that the tree names, for its preview; null when it is not known. */
  fileOf?: (media: string) => Pick<ChosenFile, 'src' | 'name'> | null
  /** Something was typed. Called at once, and does nothing costly: call `read()` later. */
  onChange: () => void
  /** What paste changed. */
  onCleaned?: (changes: readonly CleanedChange[]) => void
}

export interface MountedEditor {
  /** The tree as it stands. Cheap for what has not changed since the last call. */
  read(): DocumentTree
  /** Puts another tree in place of this one and forgets what could be undone. */
  replace(tree: unknown): void
  /**
   * Makes the tree another one as one step that can be undone: what is the same stays as it is, the caret behind the words that it stood
   * behind, and the focus where it is. False when there is nothing to change, or nothing may be written.
   */
  change(tree: DocumentTree): boolean
  /** Takes the last change back. False when there is none. */
  undo(): boolean
  /** What is wrong with the tree as it stands, in reading order. */
  problems(): readonly EditorProblem[]
  /** Selects what lies at a path of {@link EditorProblem}, or what holds it. False when there is nothing. */
  goTo(path: string): boolean
  focus(): void
  destroy(): void
}
