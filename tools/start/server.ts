import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A server to run under this Node: what it is called, its program and arguments, and where its log goes. */
export interface Server {
  name: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  log: string
  healthUrl: string
  /** Whether a server that is well has what people come for; by default it has. */
  isReady?: (health: Response) => Promise<boolean>
}

const lastLines = 15
const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href

/**
 * Starts a server that ends with this process, however this process ends.
 * @param onExit called with the last lines of its log when it stops by itself, before or after it was healthy
 * @param isAgain whether its log goes on where the last one ended
 */
export async function startServer(server: Server, onExit: (message: string) => void, isAgain = false): Promise<ChildProcess> {
  await mkdir(dirname(server.log), { recursive: true })
  const log = createWriteStream(server.log, { flags: isAgain ? 'a' : 'w' })
  const tail: string[] = []
  const child = spawn(process.execPath, ['--import', endWithParent, ...server.args], {
    cwd: server.cwd,
    env: server.env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      log.write(chunk)
      tail.push(...chunk.toString().split('\n').filter((line) => line.trim()))
      tail.splice(0, Math.max(0, tail.length - lastLines))
    })
  }
  child.once('exit', (code, signal) => onExit(`The ${server.name} stopped (${signal ?? `exit code ${code}`}). Its last lines:\n${tail.join('\n')}`))
  return child
}

/**
 * Waits for a 200 from the health address that says the server is ready.
 * @param isOver true when waiting is useless, for example because the process is gone
 * @throws {Error} after `timeoutMs`, naming the log
 */
export async function waitUntilHealthy({ name, healthUrl, log, isReady = () => Promise.resolve(true) }: Server, isOver: () => boolean, timeoutMs = 180_000): Promise<void> {
  const end = Date.now() + timeoutMs
  while (Date.now() < end && !isOver()) {
    const answer = await fetch(healthUrl, { signal: AbortSignal.timeout(2_000) }).catch(() => null)
    if (answer?.ok && (await isReady(answer))) return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  if (!isOver()) throw new Error(`The ${name} did not answer at ${healthUrl} within ${timeoutMs / 1000} s. Its log is ${log}.`)
}

/** Asks the process and all it started to stop, and after `graceMs` makes them. Resolves when it is gone. */
export async function stopServer(child: ChildProcess, graceMs = 10_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  signalGroup(child, 'SIGTERM')
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs)
  await gone
  clearTimeout(timer)
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
