/** Why somebody was not signed in; each has its page, in `pages.ts`. */
export type Reason =
  | 'cancelled'
  | 'no-answer'
  | 'provider-error'
  | 'untrusted'
  | 'over'
  | 'no-role'
  | 'no-email'
  | 'other-person'
  | 'deactivated'
  | 'last-administrator'
  | 'too-many'
  | 'failed'
  | 'signed-out-here'

/** Somebody is not signed in. `message` is for the log: it holds nothing that the provider sent but names of errors. */
export class SignInRefused extends Error {
  readonly reason: Reason

  constructor(reason: Reason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SignInRefused'
    this.reason = reason
  }
}
