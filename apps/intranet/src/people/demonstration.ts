import type { DemonstrationClient, Person } from '@clf/openid/demonstration'

/** Groups of the demonstration, and what they open, as `CLF_INTRANET_OIDC_AUDIENCES` says it. */
const demonstrationAudiences = { staff: ['restricted-staff'], administration: ['restricted-admin', 'restricted-staff'] }

/** People of the demonstration's provider. */
export const demonstrationPeople: readonly Person[] = [
  { subject: 'a-5', name: 'Lam Chi Wai', groups: ['staff'] },
  { subject: 'a-6', name: 'Cheung Ka Man', groups: ['administration', 'staff'] },
  { subject: 'a-7', name: 'Yip <Siu> "Fong"', groups: ['visitors'] },
]

/** As whom an intranet asks the demonstration's provider. */
export const clientOf = (origin: string): DemonstrationClient => ({ id: 'clf-intranet', secret: 'demonstration', callback: `${origin}/sign-in/callback`, afterSignOut: `${origin}/sign-out/done` })

/** Settings of an intranet at which people of a provider sign in. */
export function demonstrationSettings(issuer: string): Record<string, string> {
  const { id, secret } = clientOf('')
  return {
    CLF_INTRANET_OIDC_ISSUER: issuer,
    CLF_INTRANET_OIDC_CLIENT_ID: id,
    CLF_INTRANET_OIDC_CLIENT_SECRET: secret,
    CLF_INTRANET_OIDC_SCOPES: 'openid profile groups',
    CLF_INTRANET_OIDC_AUDIENCES: JSON.stringify(demonstrationAudiences),
  }
}
