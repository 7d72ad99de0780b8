import { createProvider as createOpenIdProvider, ProviderFault } from '@clf/openid'
import type { Identity as OpenIdIdentity, ProviderFaultReason } from '@clf/openid'
import { pathOf } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { Attempt } from './attempt.ts'
import { SignInRefused } from './refused.ts'
import type { SignInReason } from './refused.ts'
import type { SignInSettings } from './settings.ts'

/** Who the provider says has signed in. */
interface Identity {
  subject: string
  name: string
  groups: readonly string[]
}

/** The provider at which readers sign in. */
export interface Provider {
  /** Where a browser is sent to sign in. */
  begin(attempt: Attempt): Promise<URL>
  /** Who came back, with the query of the address that the browser was sent to. */
  finish(search: string, attempt: Attempt): Promise<Identity>
  /** Where a browser is sent to sign out at the provider too; null where there is no such place at its own address. */
  end(lang: LanguageTag): Promise<URL | null>
}

export function createProvider(settings: SignInSettings): Provider {
  const provider = createOpenIdProvider({ ...settings, callback: `${settings.origin}/sign-in/callback` })
  return {
    // Whoever sat there before may have left a session at the provider.
    begin: (attempt) => trusting(provider.begin(attempt, { ui_locales: attempt.lang, ...(attempt.isShared && { prompt: 'login' }) })),
    finish: async (search, attempt) => identityOf(await trusting(provider.finish(search, attempt, ['name']))),
    async end(lang) {
      const place = await trusting(provider.end(`${settings.origin}/sign-out/done`, { state: pathOf(lang) }))
      // Forms of a page may lead to the issuer's address alone.
      return place?.origin === settings.issuer.origin ? place : null
    },
  }
}

/** What a reader is told of each fault. */
const reasons: Readonly<Record<ProviderFaultReason, SignInReason>> = {
  cancelled: 'refused',
  over: 'over',
  'no-answer': 'down',
  unavailable: 'down',
  'provider-error': 'untrusted',
  clock: 'clock',
  untrusted: 'untrusted',
}

async function trusting<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    throw error instanceof ProviderFault ? new SignInRefused(reasons[error.reason], error.message) : error
  }
}

const mostOfName = 100

function identityOf({ subject, groups, text }: OpenIdIdentity): Identity {
  return { subject, name: (text('name') || text('preferred_username') || subject).slice(0, mostOfName), groups }
}
