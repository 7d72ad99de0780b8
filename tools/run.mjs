// Entry of every root command. Plain JavaScript without dependencies, because it runs before anything is installed and
// on any Node from 18: it brings the right Node, installs the packages, then hands over to tools/tasks/<name>.ts.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureGitHooks } from './bootstrap/git-hooks.mjs'
import { ensureInstalled } from './bootstrap/install.mjs'
import { sentenceFor } from './bootstrap/problems.mjs'
import { ensureRuntime } from './bootstrap/runtime.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [name = '', ...rest] = process.argv.slice(2)

/**
 * Runs the task under the right Node and exits as it exits. Signals are passed on and waited out, so that the task can
 * stop what it started.
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 */
function handOver(node, env) {
  const task = join(root, 'tools/tasks', `${name.replace(':', '-')}.ts`)
  if (!existsSync(task)) throw new Error(`There is no command "${name}". The commands are listed in README.md.`)
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', task, ...rest], { cwd: root, env, stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal))
  // npm and its shell may be ended without passing the signal on; then nobody is left to stop what runs here.
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1_000).unref()
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}

try {
  const runtime = await ensureRuntime(root)
  await ensureInstalled(root, runtime)
  await ensureGitHooks(root)
  handOver(runtime.node, runtime.env)
} catch (error) {
  process.stderr.write(`\n${sentenceFor(error)}\n`)
  process.exit(1)
}
