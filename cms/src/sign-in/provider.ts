import { createProvider as createOpenIdProvider, ProviderFault } from '@clf/openid'
import type { Identity as OpenIdIdentity, ProviderFaultReason } from '@clf/openid'
import type { Attempt } from './attempt.ts'
import { SignInRefused } from './refused.ts'
import type { Reason } from './refused.ts'
import type { SignInSettings } from './settings.ts'

/** Who the provider says has signed in. */
export interface Identity {
  issuer: string
  subject: string
  /** Null when the provider does not say that it is theirs. */
  verifiedEmail: string | null
  firstName: string
  lastName: string
  groups: readonly string[]
}

/** The provider at which editors sign in. */
export interface Provider {
  /** Where a browser is sent to sign in. */
  begin: (attempt: Attempt) => Promise<URL>
  /** Who came back, with the query of the address that the browser was sent to. */
  finish: (search: string, attempt: Attempt) => Promise<Identity>
  /** Where a browser is sent to sign out; null when the provider has no such place. */
  end: (after: string) => Promise<URL | null>
}

/** @param now instant in milliseconds */
export function createProvider(settings: SignInSettings, now?: () => number): Provider {
  const provider = createOpenIdProvider({ ...settings, callback: `${settings.publicUrl}/sign-in/callback` }, now)
  return {
    begin: (attempt) => trusting(provider.begin(attempt)),
    finish: async (search, attempt) => identityOf(await trusting(provider.finish(search, attempt, ['email']))),
    end: (after) => trusting(provider.end(after)),
  }
}

/** What an editor is told of each fault. */
const reasons: Readonly<Record<ProviderFaultReason, Reason>> = {
  cancelled: 'cancelled',
  over: 'over',
  'no-answer': 'no-answer',
  unavailable: 'provider-error',
  'provider-error': 'provider-error',
  clock: 'untrusted',
  untrusted: 'untrusted',
}

async function trusting<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    throw error instanceof ProviderFault ? new SignInRefused(reasons[error.reason], error.message) : error
  }
}

function identityOf({ issuer, subject, groups, isTrue, text }: OpenIdIdentity): Identity {
  const email = text('email')
  const [first = '', ...others] = (text('name') || email.split('@')[0] || subject).split(' ')
  return {
    issuer,
    subject,
    verifiedEmail: email !== '' && isTrue('email_verified') ? email.toLowerCase() : null,
    firstName: text('given_name') || first,
    lastName: text('family_name') || others.join(' '),
    groups,
  }
}
