import { rules } from '../all-rules.ts'
import { editionRules } from '../edition-rules.ts'
import { judgeEdition } from '../edition/judge-edition.ts'
import type { Outcome } from '../outcome.ts'
import { labelsOf, type Cases, type Label } from './cases.ts'

interface Counts {
  right: number
  found: number
  labelled: number
}

/** How far what a rule says is what people say. */
export interface Score {
  id: string
  snippets: number
  counts: Counts
  /** Of what it finds, the share that people find; 1 where it finds nothing. */
  precision: number
  /** Of what people find, the share that it finds. */
  recall: number
  /** Snippets that it judges otherwise than people. */
  wrong: { says: string; said: Outcome; snippet: string }[]
}

/** Cases of every rule over editions, by id, from the `cases.ts` in its folder. */
export async function readCases(): Promise<Map<string, Cases>> {
  const ids = [...rules, ...editionRules].map(({ id }) => id)
  return new Map(await Promise.all(ids.map(async (id) => [id, ((await import(`../${id}/cases.ts`)) as { cases: Cases }).cases] as const)))
}

/** What a rule says of a snippet; `inapplicable` counts as passed. */
function saidOf(id: string, { edition }: Label): Outcome {
  const outcome = judgeEdition(edition).outcomes[id] ?? 'untested'
  return outcome === 'inapplicable' ? 'passed' : outcome
}

/** Judges the snippets of one rule. A fault and a question to a person are both finds, and one is never right for the other. */
export function scoreOf(id: string, cases: Cases, isWanted: (label: Label) => boolean = () => true): Score {
  const told = labelsOf(cases).filter(isWanted).map((label) => ({ label, said: saidOf(id, label) }))
  return scored(id, told)
}

/** The score of several rules together. */
export function scoreTogether(scores: readonly Score[]): Score {
  const sum = (count: keyof Counts) => scores.reduce((total, { counts }) => total + counts[count], 0)
  return {
    ...shares({ right: sum('right'), found: sum('found'), labelled: sum('labelled') }),
    id: 'all',
    snippets: scores.reduce((total, { snippets }) => total + snippets, 0),
    wrong: scores.flatMap(({ wrong }) => wrong),
  }
}

function scored(id: string, told: readonly { label: Label; said: Outcome }[]): Score {
  const right = told.filter(({ label, said }) => said === label.says && said !== 'passed').length
  const found = told.filter(({ said }) => said !== 'passed').length
  const labelled = told.filter(({ label }) => label.says !== 'passed').length
  const wrong = told.filter(({ label, said }) => said !== label.says).map(({ label: { says, snippet }, said }) => ({ says, said, snippet }))
  return { ...shares({ right, found, labelled }), id, snippets: told.length, wrong }
}

const shares = (counts: Counts) => ({ counts, precision: counts.found === 0 ? 1 : counts.right / counts.found, recall: counts.labelled === 0 ? 1 : counts.right / counts.labelled })
