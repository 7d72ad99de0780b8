import { parseDocument, DomUtils } from 'htmlparser2'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { folderOf, roomOf } from '../rules/room-boundary.js'
import { root, trackedFiles } from '../rules/tracked-files.ts'

/** That a file of one room imports another room, by its package name. */
export interface RoomImport {
  /** Folder of the room: `packages/ssr`. */
  from: string
  /** Name of the other room after `@clf/`. */
  to: string
  file: string
}

const sources = /\.(?:ts|tsx|mts|js|mjs|cjs|astro|css)$/

/** Folders that hold a package of their own, and `tools`, which holds none of the others. */
export const roomFolders: readonly string[] = [
  ...new Set(trackedFiles.filter((path) => /^(?:(?:packages|apps)\/)?[^/]+\/package\.json$/.test(path)).map((path) => path.replace('/package.json', ''))),
].sort()

/** Every import of one room by another that the files of the house hold. */
export function roomImports(files: readonly string[] = trackedFiles): RoomImport[] {
  return files.filter((file) => sources.test(file) && !file.includes('/templates/')).flatMap((file) => {
    const from = folderOf(file)
    if (from === null) return []
    const names = importedNames(file, readFileSync(join(root, file), 'utf8'))
    return [...new Set(names.map(roomOf))].flatMap((to) => (to === null || to === from.split('/').at(-1) ? [] : [{ from, to, file }]))
  })
}

/** Specifiers of static, dynamic and re-exporting imports, also of Astro components and style sheets. */
export function importedNames(file: string, text: string): string[] {
  if (file.endsWith('.css')) return [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)/g)].map(([, name]) => name ?? '')
  const scripts = file.endsWith('.astro') ? scriptsOf(text) : [text]
  return scripts.flatMap((script) => ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName))
}

/** The front matter of an Astro component and its scripts. */
function scriptsOf(text: string): string[] {
  const [, frontMatter = '', markup = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  const scripts = DomUtils.findAll(({ name }) => name === 'script', parseDocument(markup).children)
  return [frontMatter, ...scripts.map((script) => DomUtils.textContent(script))]
}
