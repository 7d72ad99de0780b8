import type { ExitCode } from './exit-codes.ts'

/** An expected reason not to import. The message is one sentence for the person at the terminal. */
export class Refusal extends Error {
  readonly exitCode: ExitCode

  constructor(message: string, exitCode: ExitCode) {
    super(message)
    this.name = 'Refusal'
    this.exitCode = exitCode
  }
}
