import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './command.mjs'

const ours = 'tools/hooks'

/**
 * Points git at the hooks of this house when the folder is a repository without hooks of its own. A copy without `.git` and a machine
 * without git need none; hooks that somebody chose stay.
 * @param {string} root
 */
export async function ensureGitHooks(root) {
  if (!existsSync(join(root, '.git')) || existsSync(join(root, '.git/hooks/pre-commit'))) return
  const git = (/** @type {string[]} */ ...args) => runCommand('git', ['config', ...args], { cwd: root })
  const chosen = await git('--get', '--default', '', 'core.hooksPath').catch(() => null)
  if (chosen === null || chosen.trim() !== '') return
  await git('core.hooksPath', ours).catch(() =>
    process.stderr.write(`Commits are not formatted here: git's configuration cannot be written. To do it yourself: "git config core.hooksPath ${ours}".\n`)
  )
}
