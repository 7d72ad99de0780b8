export type { ChosenFile, CleanedChange, EditorLanguage, EditorOptions, EditorProblem, FileKind, MountedEditor } from './editor-options.ts'
export { mountEditor } from './mount-editor.ts'
