import { canRepair, judgeEdition, repairFinding } from '@clf/rules'
import type { Edition, Finding } from '@clf/rules'
import { contentOfQuestion } from '../../../answers/content-of-question.ts'
import { changedEdition, changeOf } from './edition-changes.ts'
import { judgeReadable } from './judge-readable.ts'
import { outlineOf } from './outline.ts'
import { isQuestion } from './groups-of-findings.ts'
import { questionOf } from './messages.ts'
import { withSource } from './with-source.ts'
import type { Answer, Known, Question } from './messages.ts'

/** So long nothing is asked before it is tried what a machine can mend, in milliseconds: whoever types is not to wait for it. */
const restMs = 400

/** The edition as it was sent last: whoever types in one language sends that alone, and what was said of the others is kept. */
let edition: Edition | null = null
/** What was found in it. */
let findings: readonly Finding[] = []
let timer: ReturnType<typeof setTimeout> | undefined

const answer = (given: Answer) => postMessage(given)

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  clearTimeout(timer)
  try {
    if ('mend' in data) answer({ turn: data.turn, mended: mended(data.mend) })
    else {
      edition = withSource(changedEdition(data.isWhole ? null : edition, data.edition))
      const judged = judgeReadable(edition, judgeEdition)
      findings = judged.findings
      answer({ turn: data.turn, findings, unread: judged.unread, outlines: outlineOf(edition) })
    }
    timer = setTimeout(tryEach, restMs, data.turn, findings.filter(({ rule }) => canRepair(rule)), [])
  } catch (error) {
    answer({ turn: data.turn, failure: error instanceof Error ? error.message : String(error) })
  }
})

function mended(wanted: Known) {
  const isThere = findings.some(({ rule, reason, pointer }) => rule === wanted.rule && reason === wanted.reason && pointer === wanted.pointer)
  const repaired = edition && isThere ? repairFinding(edition, wanted) : null
  return repaired && changeOf(edition, repaired)
}

/** One finding at a time, so that what is asked meanwhile is answered between two. */
function tryEach(turn: number, [first, ...others]: readonly Finding[], mendable: readonly Known[]): void {
  if (!first) return answer({ turn, mendable, contents: contentsOf() })
  const { rule, reason, pointer } = first
  const isMendable = edition !== null && repairFinding(edition, first) !== null
  timer = setTimeout(tryEach, 0, turn, others, isMendable ? [...mendable, { rule, reason, pointer }] : mendable)
}

function contentsOf(): (readonly [string, string])[] {
  const asked = edition
  return asked ? findings.filter(isQuestion).map((finding) => [questionOf(finding), contentOfQuestion(asked, finding)] as const) : []
}
