import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, trackedFiles } from './tracked-files.ts'

/** A command that a page tells its reader to run. */
export interface DocumentedCommand {
  path: string
  line: number
  command: string
}

const programs = /^(npm|npx|node|clf|clf-ssr|astro|curl|git|php|java|docker|psql|\.ci\/run)(\s|$)/
const isShell = (language: string) => ['', 'sh', 'bash', 'shell', 'console'].includes(language)

/** Pages that tell people what to run; decisions and changesets tell what was. */
export const pages = trackedFiles.filter((path) => path.endsWith('.md') && !/^\.changeset\/|^docs\/decisions\/|\/fixtures?\/|CHANGELOG\.md$/.test(path))

/** The programs a line starts, without what is only around them: prompt, variables, pipes, files and a comment. */
export function commandsIn(line: string): string[] {
  return line
    .replace(/\s+#\s.*$/, '')
    .split(/\s*(?:&&|\||;)\s*/)
    .map((part) => part.replace(/^\$\s+/, '').replace(/^(?:[A-Z_]+=\S*\s+)+/, '').replace(/\s*[<>]\s*\S+/g, '').trim())
    .filter((part) => programs.test(part))
}

/**
 * Commands of a page: in a block of a shell or without a language those after a prompt, or every line where no line has a prompt;
 * in a sentence, code that begins with a program and has a word after it.
 */
export function commandsOf(path: string, text: string): DocumentedCommand[] {
  const found: DocumentedCommand[] = []
  let block: { language: string; lines: { line: number; text: string }[] } | undefined
  const take = (line: number, shown: string) => found.push(...commandsIn(shown).map((command) => ({ path, line, command })))
  text.split('\n').forEach((written, index) => {
    const fence = /^\s*```+\s*([\w-]*)/.exec(written)
    if (fence && block) {
      const { language, lines } = block
      const prompted = lines.filter((shown) => shown.text.startsWith('$ '))
      if (isShell(language)) { for (const shown of prompted.length > 0 ? prompted : lines) take(shown.line, shown.text) }
      block = undefined
    } else if (fence) block = { language: fence[1] ?? '', lines: [] }
    else if (block) block.lines.push({ line: index + 1, text: written })
    else for (const [, code = ''] of written.matchAll(/`([^`]+)`/g)) if (/\s/.test(code) || code === '.ci/run') take(index + 1, code)
  })
  return found
}

/** Every command of every page, as often as it is written. */
export const documentedCommands = (): DocumentedCommand[] => pages.flatMap((path) => commandsOf(path, readFileSync(join(root, path), 'utf8')))
