import type { Edition, Finding } from '@clf/rules'
import { changeOf } from './edition-changes.ts'
import type { Answer, Question } from './messages.ts'

/** So long typing rests before it is judged, in milliseconds: shorter than the time between two keys, so that the words last typed are what is judged. */
const restMs = 25

/** What is known of the edition in the form. */
export type Checks = { state: 'looking' } | { state: 'looked'; findings: readonly Finding[] } | { state: 'failed'; why: string }

export interface Checker {
  /** Something has changed: the edition is read and judged soon. */
  look: () => void
  destroy: () => void
}

/**
 * Judges an edition in a worker, so that nobody waits for it while typing. One judgement is on its way at a time; what changes meanwhile is
 * sent when its answer has come.
 * @param read the edition as it stands; null when there is nothing to judge yet
 */
export function createChecker(read: () => Edition | null, tell: (checks: Checks) => void): Checker {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
  let sent: Edition | null = null
  let turn = 0
  let isAsking = false
  let isStale = false
  let timer: number | undefined

  function ask() {
    const edition = read()
    if (edition === null) return
    isStale = false
    isAsking = true
    turn += 1
    worker.postMessage({ turn, isWhole: sent === null, edition: changeOf(sent, edition) } satisfies Question)
    sent = edition
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    isAsking = false
    if ('failure' in data) {
      // The worker may hold another edition than was sent: it is sent whole the next time.
      sent = null
      tell({ state: 'failed', why: data.failure })
    } else tell({ state: 'looked', findings: data.findings })
    if (isStale) ask()
  })
  worker.addEventListener('error', ({ message }) => {
    isAsking = false
    sent = null
    tell({ state: 'failed', why: message })
  })

  return {
    look() {
      isStale = true
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        if (isStale && !isAsking) ask()
      }, restMs)
    },
    destroy() {
      window.clearTimeout(timer)
      worker.terminate()
    },
  }
}
