import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Runs npm, the one that started this process where one did, and returns what it wrote to standard output. */
export async function npm(args: string[], cwd: string): Promise<string> {
  const script = process.env['npm_execpath']
  const [file, first] = script ? [process.execPath, [script]] : ['npm', []]
  const { stdout } = await run(file, [...first, ...args], { cwd, maxBuffer: 1e8, shell: process.platform === 'win32' && !script })
  return stdout
}
