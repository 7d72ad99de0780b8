import type { LanguageTag } from '@clf/text'
import { exitCodes } from '../exit-codes.ts'

/** A sentence of the command in each language. */
export type Said = Record<LanguageTag, string>

/** Thrown where the command ends without a verdict: what is said of it, and the number that it ends with. */
export class CommandError extends Error {
  readonly said: Said
  readonly exitCode: number

  /** @param exitCode that of wrong use by default */
  constructor(said: Said, exitCode: number = exitCodes.usage, options?: ErrorOptions) {
    super(said.en, options)
    this.name = 'CommandError'
    this.said = said
    this.exitCode = exitCode
  }
}
