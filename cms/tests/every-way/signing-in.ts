import type { Way } from './way.ts'

/** A provider that is set up and that nobody reaches: its routes are there. */
export const unreachableProvider = {
  CLF_CMS_PUBLIC_URL: 'http://127.0.0.1:1337',
  CLF_CMS_OIDC_ISSUER: 'http://127.0.0.1:1',
  CLF_CMS_OIDC_CLIENT_ID: 'every-way',
  CLF_CMS_OIDC_ROLES: '{"editors":"editor"}',
}

const anyone = (name: string, path: string, status: number): Way => ({ name, isOwn: true, route: `GET ${path.split('?')[0] ?? ''}`, anyone: status, may: [], changes: [], make: () => ({ path }) })

/** Signing in by a provider: the only routes that write when they are read, for whom the provider vouches. What it makes then is tested in `cms/tests/sign-in`. */
export const signInWays: readonly Way[] = [
  anyone('begin to sign in by a provider that does not answer', '/sign-in/start', 503),
  anyone('come back from the provider without having begun', '/sign-in/callback?code=made-up&state=made-up', 400),
  anyone('sign out at a provider that does not answer', '/sign-in/end', 503),
]
