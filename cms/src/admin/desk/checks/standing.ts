import { useSyncExternalStore } from 'react'
import { stopsPublishing } from '../../../gate/stopping.ts'
import type { Checks } from './checker.ts'
import { openQuestions } from './groups-of-findings.ts'
import type { KnownAnswers } from './groups-of-findings.ts'

/** What stands between a form and its publication. */
export interface Standing {
  /** Findings that are grave enough to stop it. */
  stops: number
  /** Questions that nobody has answered. */
  questions: number
}

/** Of the form that is open; whoever draws the button stands outside of it. */
let present: { name: string; standing: Standing | null } = { name: '', standing: null }

const listeners = new Set<() => void>()

const nameOf = (uid: string, documentId: string | null | undefined): string => `${uid} ${documentId ?? ''}`

/** Null while nothing is known. */
export function standingOf(checks: Checks, known: KnownAnswers['known']): Standing | null {
  if (checks.state !== 'looked') return null
  const { findings, contents } = checks
  return { stops: findings.filter(stopsPublishing).length, questions: openQuestions(findings, { contents, known }) }
}

export function setStanding(uid: string, documentId: string | null, standing: Standing | null): void {
  present = { name: nameOf(uid, documentId), standing }
  for (const tell of listeners) tell()
}

/** Null while nothing is known of this document, and for types that rules do not judge. */
export function useStanding(uid: string, documentId: string | null | undefined): Standing | null {
  const { name, standing } = useSyncExternalStore((tell) => {
    listeners.add(tell)
    return () => void listeners.delete(tell)
  }, () => present)
  return name === nameOf(uid, documentId) ? standing : null
}
