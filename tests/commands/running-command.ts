import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** npm as this run was started by it, else the one that the bootstrap brought, else the one of the path. */
function npm(): [string, string[]] {
  const script = [process.env['npm_execpath'], join(root, '.runtime/node_modules/npm/bin/npm-cli.js')].find((path) => path && existsSync(path))
  return script ? [process.execPath, [script]] : ['npm', []]
}

/** A command while it runs. */
export interface RunningCommand {
  /** What it has printed so far. */
  said(): string
  /** Resolves when it has printed the words; rejects when it ends before. */
  says(words: string): Promise<void>
  /** As Ctrl-C does. */
  interrupt(): void
  /** The exit code, once it has ended; null when npm passes on the signal that ended it. */
  ended: Promise<number | null>
}

/** Starts npm with these words in the folder of the house, as a person would. */
export function start(words: string[], env: Record<string, string> = {}): RunningCommand {
  const [file, first] = npm()
  return launch(file, [...first, ...words], { cwd: root, env })
}

/** Starts a program of a folder under this Node. */
export function startNode(words: string[], { cwd, env }: { cwd: string; env: Record<string, string> }): RunningCommand {
  return launch(process.execPath, words, { cwd, env })
}

function launch(file: string, words: string[], { cwd, env }: { cwd: string; env: Record<string, string> }): RunningCommand {
  const child = spawn(file, words, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let output = ''
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      for (const look of waiting) look()
    })
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => output.includes(words) && resolve()
      waiting.add(look)
      look()
      void ended.then((code) => reject(new Error(`It ended with ${code} before it said "${words}":\n${output.slice(-3000)}`)))
    })
  // A terminal sends the signal to the whole group; one that has ended has none.
  const interrupt = () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-Number(child.pid), 'SIGINT')
  }
  return { said: () => output, says, interrupt, ended }
}

/** Runs npm with these words to its end. */
export async function run(words: string[], env: Record<string, string> = {}): Promise<{ code: number | null; said: string }> {
  const command = start(words, env)
  const code = await command.ended
  return { code, said: command.said() }
}
