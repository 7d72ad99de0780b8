/** Why somebody was not signed in. */
export type SignInReason = 'down' | 'refused' | 'over' | 'clock' | 'untrusted'

/** Somebody is not signed in. `message` is for the log: it holds nothing that the provider sent but names of errors. */
export class SignInRefused extends Error {
  override name = 'SignInRefused'
  readonly reason: SignInReason

  constructor(reason: SignInReason, message: string) {
    super(message)
    this.reason = reason
  }
}
