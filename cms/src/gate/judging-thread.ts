import { inspect } from 'node:util'
import { parentPort } from 'node:worker_threads'
import { judgeEdition } from '@clf/rules'
import type { Edition, Finding } from '@clf/rules'

/** What the thread is sent. */
export interface JudgeRequest {
  id: number
  edition: Edition
}

/** What it answers for each, in turn. */
export type JudgeAnswer = { id: number; findings: Finding[] } | { id: number; fault: string }

parentPort?.on('message', ({ id, edition }: JudgeRequest) => parentPort?.postMessage(answerTo(id, edition)))

function answerTo(id: number, edition: Edition): JudgeAnswer {
  try {
    return { id, findings: judgeEdition(edition).findings }
  } catch (error) {
    return { id, fault: inspect(error) }
  }
}
