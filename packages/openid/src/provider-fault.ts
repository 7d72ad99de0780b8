/**
 * Why a provider lets nobody in: the person said no (`cancelled`); the code was used before, or is too old (`over`); there is no answer, or
 * one that is none of OpenID Connect (`no-answer`); the provider says that it cannot just now (`unavailable`), or names another error
 * (`provider-error`); the clocks of the two servers differ (`clock`); what came is not what the standard asks for (`untrusted`).
 */
export type ProviderFaultReason = 'cancelled' | 'over' | 'no-answer' | 'unavailable' | 'provider-error' | 'clock' | 'untrusted'

/** A provider lets nobody in. `message` is for the log: it holds nothing that the provider sent but names of errors. */
export class ProviderFault extends Error {
  override name = 'ProviderFault'
  readonly reason: ProviderFaultReason

  constructor(reason: ProviderFaultReason, message: string) {
    super(message)
    this.reason = reason
  }
}

/** An error of the library. Its causes hold answers of the provider, tokens too, so that they end here. */
interface LibraryError extends Error {
  code?: string
  /** Of an answer of the provider that is an error: its name. */
  error?: string
}

const named: Readonly<Record<string, readonly [ProviderFaultReason, string]>> = {
  access_denied: ['cancelled', 'The provider was told no.'],
  invalid_grant: ['over', 'The code was used before, or is too old.'],
  server_error: ['unavailable', 'The provider answered server_error.'],
  temporarily_unavailable: ['unavailable', 'The provider answered temporarily_unavailable.'],
}

const coded: Readonly<Record<string, readonly [ProviderFaultReason, string]>> = {
  OAUTH_TIMEOUT: ['no-answer', 'The provider did not answer in time.'],
  OAUTH_ABORT: ['no-answer', 'The provider did not answer.'],
  OAUTH_RESPONSE_IS_NOT_CONFORM: ['no-answer', 'The provider answered with something else.'],
  OAUTH_RESPONSE_IS_NOT_JSON: ['no-answer', 'The provider answered with something else.'],
  OAUTH_WWW_AUTHENTICATE_CHALLENGE: ['provider-error', 'The provider does not take this client: its identifier or its secret is another.'],
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: ['clock', 'The ID token is of another time: the clocks of the two servers differ.'],
}

export function faultOf({ name, code = '', error, message }: LibraryError): ProviderFault {
  const nameOfError = error?.replaceAll(/[^a-z_]/g, '').slice(0, 60)
  if (nameOfError !== undefined) return new ProviderFault(...(named[nameOfError] ?? ['provider-error', `The provider answered ${nameOfError}.`]))
  // A server that cannot be reached, or is too slow.
  if (name === 'TimeoutError' || message === 'fetch failed') return new ProviderFault('no-answer', 'The provider cannot be reached.')
  return new ProviderFault(...(coded[code] ?? ['untrusted', `${code || name}: ${message.slice(0, 200)}`]))
}
