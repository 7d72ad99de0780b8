import { judgeEdition } from '@clf/rules'
import type { Edition } from '@clf/rules'
import { changedEdition } from './edition-changes.ts'
import type { Answer, Question } from './messages.ts'

/** The edition as it was sent last: whoever types in one language sends that alone, and what was said of the others is kept. */
let edition: Edition | null = null

const answer = (given: Answer) => postMessage(given)

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  try {
    edition = changedEdition(data.isWhole ? null : edition, data.edition)
    answer({ turn: data.turn, findings: judgeEdition(edition).findings })
  } catch (error) {
    answer({ turn: data.turn, failure: error instanceof Error ? error.message : String(error) })
  }
})
