import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { told } from '../writes/told.ts'
import type { Told } from '../writes/told.ts'
import type { SignInSettings } from './settings.ts'
import { tieOf } from './tie-table.ts'

const noPasswords = told(
  'Accounts with a password are switched off here. Sign in with your government account.',
  '此系統已停用以密碼登入的帳戶。請使用政府帳戶登入。',
  '本系统已停用以密码登录的账号。请使用政府账号登录。',
)

const isTied = told(
  'This account signs in with a government account and no longer with a password. Use the button above.',
  '此帳戶須以政府帳戶登入，不再使用密碼。請使用上方的按鈕。',
  '此账号须以政府账号登录，不再使用密码。请使用上方的按钮。',
)

type Checked = [error: unknown, account: { id: number } | false, info?: unknown]

interface AuthService {
  checkCredentials: (given: { email: string; password: string }) => Promise<Checked>
  forgotPassword: (given: { email: string }) => Promise<void>
  resetPassword: (given: { resetPasswordToken: string; password: string }) => Promise<unknown>
}

interface UserService {
  register: (given: unknown) => Promise<unknown>
  createFirstAdmin: (given: unknown) => Promise<unknown>
}

/** Strapi passes on the refusal of a sign-in that has this code, and writes all others as 501; of those that forbid, it passes on the words of a policy alone. */
const refusal = ({ message, words }: Told): Error => new errors.PolicyError(message, { code: 'LOGIN_NOT_ALLOWED', words })

/**
 * Keeps passwords from opening what the provider decides about: every account where local accounts are switched off, otherwise those
 * that have signed in by the provider. Whoever left their office would enter by a password still.
 */
export function keepFromPasswords(strapi: Core.Strapi, { hasLocalAccounts }: SignInSettings): void {
  const auth = strapi.service('admin::auth') as unknown as AuthService
  const original = { ...auth }
  const refuse = async () => {
    throw refusal(noPasswords)
  }
  if (!hasLocalAccounts) {
    const users = strapi.service('admin::user') as unknown as UserService
    // Strapi does not wait for it, so that nobody learns who has an account.
    Object.assign(auth, { checkCredentials: refuse, forgotPassword: async () => {}, resetPassword: refuse })
    Object.assign(users, { register: refuse, createFirstAdmin: refuse })
    return
  }
  const tiedBy = async (where: object): Promise<boolean> => {
    const account: { id: number } | null = await strapi.db.query('admin::user').findOne({ where })
    return account !== null && (await tieOf(strapi, { account: account.id })) !== null
  }
  auth.checkCredentials = async (given) => {
    const checked = await original.checkCredentials(given)
    // Only whoever knows the password is told.
    if (checked[1] && (await tieOf(strapi, { account: checked[1].id }))) throw refusal(isTied)
    return checked
  }
  auth.forgotPassword = async (given) => {
    if (!(await tiedBy({ email: given.email }))) await original.forgotPassword(given)
  }
  auth.resetPassword = async (given) => {
    if (await tiedBy({ resetPasswordToken: given.resetPasswordToken })) throw refusal(isTied)
    return original.resetPassword(given)
  }
}
