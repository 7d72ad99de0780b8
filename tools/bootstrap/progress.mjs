import { performance } from 'node:perf_hooks'

/** @param {number} startedAt milliseconds of performance.now() */
const elapsed = (startedAt) => {
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/**
 * Shows that a step runs, how long it has run (every ten seconds, or live on a terminal), what it last said, and how it ended.
 * @template T
 * @param {string} label what is going on, in the user's words
 * @param {(say: (detail: string) => void) => Promise<T>} work calls `say` with how far it is
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const startedAt = performance.now()
  const live = process.stdout.isTTY
  let detail = ''
  let said = ''
  const line = () => `  ${label} … ${elapsed(startedAt)}${detail ? ` · ${detail}` : ''}`
  const show = () => {
    if (live) process.stdout.write(`\r\u001b[K${line().slice(0, (process.stdout.columns ?? 80) - 1)}`)
    else if (line() !== said) process.stdout.write(`${(said = line())}\n`)
  }
  show()
  const timer = setInterval(show, live ? 500 : 10_000)
  try {
    const result = await work((text) => {
      detail = text
    })
    if (live) process.stdout.write('\r\u001b[K')
    process.stdout.write(`✔ ${label} (${elapsed(startedAt)})\n`)
    return result
  } catch (error) {
    if (live) process.stdout.write('\r\u001b[K')
    process.stdout.write(`✖ ${label} (${elapsed(startedAt)})\n`)
    throw error
  } finally {
    clearInterval(timer)
  }
}
