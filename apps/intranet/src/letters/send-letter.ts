import type { Letter } from '@clf/content/submission'
import { config } from '../config/current.ts'
import { outbox } from '../outbox/current.ts'
import { OutboxFull } from '../outbox/outbox.ts'
import { readStatus } from '../read-model/status.ts'
import { Allowance } from './allowance.ts'

/** What became of a letter: `on-its-way`; `not-yet` where the CMS cannot be reached; or why it was not accepted. */
export type Sending = 'on-its-way' | 'not-yet' | 'too-many' | 'full' | 'failed'

const allowance = new Allowance()

/** Puts a letter into the outbox. What is not refused is on the disk of this replica. @param say told of a disk that fails, without a word of the letter */
export function sendLetter(letter: Letter, say: (sentence: string) => void): Sending {
  if (!allowance.take(performance.now())) return 'too-many'
  try {
    outbox().accept(letter)
  } catch (error) {
    say(`A letter could not be kept: ${String(error)}`)
    return error instanceof OutboxFull ? 'full' : 'failed'
  }
  return outbox().state().fault !== null || readStatus(config.store).fault !== null ? 'not-yet' : 'on-its-way'
}

export const wasAccepted = (sending: Sending | null): sending is 'on-its-way' | 'not-yet' => sending === 'on-its-way' || sending === 'not-yet'
