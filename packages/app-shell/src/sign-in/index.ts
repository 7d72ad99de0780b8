export { sessionCookie } from './session.ts'
export type { Session } from './session.ts'
export { readSignIn } from './settings.ts'
export type { SignInSettings } from './settings.ts'
