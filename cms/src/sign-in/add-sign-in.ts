import type { Core } from '@strapi/strapi'
import { readSignInSettings } from './settings.ts'

/** Adds the sign-in by OpenID Connect where it is set up, in `register()`; where it is not, none of it is loaded. */
export async function addSignIn(strapi: Core.Strapi): Promise<void> {
  const settings = readSignInSettings(process.env)
  if (settings) (await import('./sign-in.ts')).installSignIn(strapi, settings)
}
