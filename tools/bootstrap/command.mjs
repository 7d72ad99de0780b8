import { spawn } from 'node:child_process'

/**
 * Runs a command to its end and returns what it printed. Signals that arrive meanwhile are passed on, and the command is waited for.
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void, timeoutMs?: number }} options `timeoutMs` ends the command; default none
 * @returns {Promise<string>}
 * @throws {Error} with the last lines of the output when the command fails
 */
export function runCommand(file, args, { cwd, env = process.env, onLine, timeoutMs }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs, shell: process.platform === 'win32' })
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    process.on('SIGINT', forward).on('SIGTERM', forward)
    let output = ''
    const take = (/** @type {Buffer} */ chunk) => {
      const text = chunk.toString()
      output += text
      for (const line of text.split('\n')) if (line.trim()) onLine?.(line.trim())
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward)
      if (code === 0) return resolve(output)
      if (signal || code === 130 || code === 143) return reject(new Error('Stopped before it was finished. Run the command again to go on.'))
      reject(new Error(`"${[file.split(/[\\/]/).pop(), ...args].join(' ')}" failed with exit code ${code}:\n${output.trim().split('\n').slice(-25).join('\n')}`))
    })
  })
}
