import type { Edition, Finding } from '@clf/rules'
import type { Language } from '../language/said.ts'
import { changesBetween } from './changes-between.ts'
import type { Change } from './changes-between.ts'
import { changedEdition, changeOf } from './edition-changes.ts'
import type { Outline } from './outline.ts'
import { nameOf } from './messages.ts'
import type { Answer, Known, Question } from './messages.ts'

/** So long typing rests before it is judged, in milliseconds: shorter than the time between two keys, so that the words last typed are what is judged. */
const restMs = 25

/** What is known of the edition in the form. */
export type Checks =
  | { state: 'looking' }
  | {
    state: 'looked'
    findings: readonly Finding[]
    /** Languages of which nothing is said, because their text cannot be read. */
    unread: readonly Language[]
    /** Headings of the bodies. */
    outlines: readonly Outline[]
    /** Findings that a machine can mend, by {@link nameOf}. While somebody types, those of which it was known before. */
    mendable: readonly string[]
    /** What questions are asked about, by {@link questionOf}. While somebody types, what was known before. */
    contents: ReadonlyMap<string, string>
  }
  | { state: 'failed'; why: string }

export interface Checker {
  /** Something has changed: the edition is read and judged soon. */
  look: () => void
  /** What mends a finding of the form as it stands; null when only a person can, or when it stands there no more. */
  mend: (finding: Known) => Promise<readonly Change[] | null>
  destroy: () => void
}

/**
 * Judges an edition in a worker, so that nobody waits for it while typing. One judgement is on its way at a time; what changes meanwhile is
 * sent when its answer has come.
 * @param read the edition as it stands; null when there is nothing to judge yet
 */
export function createChecker(read: () => Edition | null, tell: (checks: Checks) => void): Checker {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
  const mending = new Map<number, (change: Extract<Answer, { mended: unknown }>['mended']) => void>()
  let sent: Edition | null = null
  let turn = 0
  let isAsking = false
  let isStale = false
  let timer: number | undefined
  let mendable: readonly string[] = []
  let contents: ReadonlyMap<string, string> = new Map()
  let found: Extract<Answer, { findings: unknown }> | null = null

  const post = (question: Question) => worker.postMessage(question)
  const tellFound = () => {
    if (found) tell({ state: 'looked', findings: found.findings, unread: found.unread, outlines: found.outlines, mendable, contents })
  }

  function ask(): boolean {
    const edition = read()
    if (edition === null) return false
    isStale = false
    isAsking = true
    turn += 1
    post({ turn, isWhole: sent === null, edition: changeOf(sent, edition) })
    sent = edition
    return true
  }

  function fail(why: string) {
    isAsking = false
    // The worker may hold another edition than was sent: it is sent whole the next time.
    sent = null
    for (const end of mending.values()) end(null)
    mending.clear()
    tell({ state: 'failed', why })
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('mended' in data) {
      mending.get(data.turn)?.(data.mended)
      return void mending.delete(data.turn)
    }
    if ('mendable' in data) {
      mendable = data.mendable.map(nameOf)
      contents = new Map(data.contents)
      return tellFound()
    }
    if ('failure' in data) fail(data.failure)
    else {
      isAsking = false
      found = data
      tellFound()
    }
    if (isStale) ask()
  })
  worker.addEventListener('error', ({ message }) => fail(message))

  return {
    look() {
      isStale = true
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        if (isStale && !isAsking) ask()
      }, restMs)
    },
    async mend({ rule, reason, pointer }) {
      window.clearTimeout(timer)
      // The worker answers in turn: it has heard of the form as it stands when it is asked to mend it.
      if (!ask() || sent === null) return null
      const before = sent
      turn += 1
      post({ turn, mend: { rule, reason, pointer } })
      const mended = await new Promise<Extract<Answer, { mended: unknown }>['mended']>((end) => mending.set(turn, end))
      return mended && changesBetween(before, changedEdition(before, mended))
    },
    destroy() {
      window.clearTimeout(timer)
      for (const end of mending.values()) end(null)
      worker.terminate()
    },
  }
}
