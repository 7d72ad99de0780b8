import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../rules/tracked-files.ts'
import { roomFolders, roomImports } from './room-imports.ts'

const page = join(root, 'docs/architecture.md')
const frame = /<!-- picture: npm run architecture -->\n[\s\S]*?<!-- end of picture -->/

/** Who imports whom, as a Mermaid block: an arrow from a room to each room that its files import, tests left out. */
export function picture(): string {
  const shown = roomImports().filter(({ file }) => !/\.test\.ts$|(?:^|\/)(?:testing|fixture)\//.test(file))
  const arrows = [...new Set(shown.map(({ from, to }) => `  ${nameOf(from)} --> ${to}`))].sort()
  const alone = roomFolders.map(nameOf).filter((name) => !arrows.some((arrow) => arrow.split(' ').includes(name)))
  return ['```mermaid', 'flowchart TD', ...arrows, ...alone.map((name) => `  ${name}`), '```'].join('\n')
}

const nameOf = (folder: string): string => folder.split('/').at(-1) ?? folder

/** The picture as docs/architecture.md holds it; null when the marks around it are gone. */
export function drawnPicture(): string | null {
  const [block] = frame.exec(readFileSync(page, 'utf8')) ?? []
  return block?.split('\n').slice(1, -1).join('\n') ?? null
}

/** Draws the picture anew in docs/architecture.md. */
export function draw(): void {
  const text = readFileSync(page, 'utf8')
  if (!frame.test(text)) throw new Error('docs/architecture.md has lost the marks around its picture: <!-- picture: npm run architecture --> and <!-- end of picture -->.')
  writeFileSync(page, text.replace(frame, `<!-- picture: npm run architecture -->\n${picture()}\n<!-- end of picture -->`))
}
