import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lines of one file, counted from 1, both included. */
export interface LineRange {
  path: string
  first: number
  last: number
}

/** The lines that a diff without context adds, by file; what it only removes is nowhere. */
export function addedLines(diff: string): LineRange[] {
  let path: string | undefined
  const ranges: LineRange[] = []
  const lines = diff.split('\n')
  for (let index = 0; index < lines.length; index += 1) {
    const line = String(lines[index])
    if (line.startsWith('+++ ')) path = /^\+{3} b\/(.*?)\t?$/.exec(line)?.[1]
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (!hunk) continue
    const [removed = '1', first, added = '1'] = hunk.slice(1)
    if (path !== undefined && Number(added) > 0) ranges.push({ path, first: Number(first), last: Number(first) + Number(added) - 1 })
    // What the lines say is no part of the form: one may read as the name of a file.
    index += Number(removed) + Number(added)
  }
  return ranges
}

const git = (root: string, args: string[]): string => execFileSync('git', ['-c', 'core.quotePath=false', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe'] })

/** What releases are compared with until there is a tag: the commit that the second round of work began from. */
const beginning = '2079876c98e1b33b8e94ba7348f93d043d18ca4e'

/** The last tag before HEAD, or the commit that stands for it while there is none. */
export function lastRelease(root: string): string {
  try {
    return git(root, ['describe', '--tags', '--abbrev=0']).trim()
  } catch {
    return beginning
  }
}

/**
 * Lines that differ from a commit, files not yet added to git included.
 * @throws {Error} when the repository has no such commit
 */
export function linesChangedSince(root: string, commit: string): LineRange[] {
  try {
    git(root, ['cat-file', '-e', `${commit}^{commit}`])
  } catch {
    throw new Error(`"${commit}" is not a commit of this repository. Name one with --since, or fetch the whole history ("git fetch --unshallow --tags").`)
  }
  const untracked = git(root, ['ls-files', '-o', '--exclude-standard']).split('\n').filter(Boolean)
  return [...addedLines(git(root, ['diff', '--unified=0', '--no-color', '--no-ext-diff', '--src-prefix=a/', '--dst-prefix=b/', commit])), ...untracked.map((path) => wholeFile(root, path))]
}

/** All lines of a file. */
export const wholeFile = (root: string, path: string): LineRange => ({ path, first: 1, last: readFileSync(join(root, path), 'utf8').split('\n').length })
