import { spawn } from 'node:child_process'

/** Runs a program in the foreground under this Node and ends with its exit code; Ctrl-C reaches it first. */
export function runInForeground(args: string[], cwd = process.cwd()): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143)
      resolve()
    })
  })
}
