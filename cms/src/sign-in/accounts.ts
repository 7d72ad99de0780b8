import type { Core } from '@strapi/strapi'
import { approver, author, editor } from '../start/roles.ts'
import type { Identity } from './provider.ts'
import { SignInRefused } from './refused.ts'
import type { SignInSettings } from './settings.ts'
import { tie, tieOf, untie } from './tie-table.ts'

/** An account of the admin, with all that Strapi stores of it. */
export interface Account {
  id: number
  email: string
  isActive: boolean
  blocked?: boolean | null
  roles: readonly { id: number; code: string }[]
}

/** Names under which the settings know roles, whatever an administrator calls them. */
const houseRoles: Readonly<Record<string, string>> = { author: author.code, editor: editor.code, approver: approver.code, administrator: 'strapi-super-admin' }

/**
 * The account of somebody whom the provider vouches for, with the roles that their groups give now. On the first sign-in it is the one
 * with their e-mail address, or a new one.
 *
 * @throws SignInRefused when they may not enter; nothing is changed then
 */
export async function accountOf(strapi: Core.Strapi, settings: SignInSettings, identity: Identity): Promise<Account> {
  const roles = await rolesOf(strapi, settings, identity.groups)
  if (roles.length === 0) throw new SignInRefused('no-role', 'No group of this person gives a role.')
  const tied = async (): Promise<boolean> => (await tieOf(strapi, { issuer: identity.issuer, subject: identity.subject })) !== null
  const wasTied = await tied()
  const enter = async (): Promise<Account> => {
    const { account, isNew } = await strapi.db.transaction(async () => {
      const found = await tiedAccount(strapi, identity, roles)
      return { ...found, account: await withRoles(strapi, found.account, roles) }
    })
    if (isNew) strapi.eventHub.emit('user.create', { user: strapi.service('admin::user').sanitizeUser(account) })
    return account
  }
  try {
    return await enter()
  } catch (error) {
    // Two first sign-ins of a person at once: the database lets one tie the account, and the other finds it tied.
    if (error instanceof SignInRefused || wasTied || !(await tied())) throw error
    return await enter()
  }
}

async function rolesOf(strapi: Core.Strapi, settings: SignInSettings, groups: readonly string[]): Promise<number[]> {
  const names = [...new Set(groups.flatMap((group) => settings.roles.get(group) ?? []))]
  const found = await Promise.all(names.map((name) => strapi.service('admin::role').findOne(houseRoles[name] ? { code: houseRoles[name] } : { name })))
  for (const [index, name] of names.entries()) if (!found[index]) strapi.log.warn(`CLF_CMS_OIDC_ROLES names the role “${name}”, and there is none such.`)
  return (found as ({ id: number } | null)[]).flatMap((role) => role?.id ?? [])
}

async function tiedAccount(strapi: Core.Strapi, identity: Identity, roles: readonly number[]): Promise<{ account: Account; isNew: boolean }> {
  const { issuer, subject, verifiedEmail: email } = identity
  const known = await tieOf(strapi, { issuer, subject })
  const account = known && (await find(strapi, { id: known.account }))
  if (account) return { account, isNew: false }
  if (known) await untie(strapi, known)
  if (email === null) throw new SignInRefused('no-email', 'The provider gave no e-mail address that it has verified.')
  const found = await find(strapi, { email: { $eqi: email } })
  // Of somebody else, who had the address before.
  if (found && (await tieOf(strapi, { account: found.id }))) throw new SignInRefused('other-person', 'The account with this e-mail address is tied to another subject.')
  const first = found ?? (await create(strapi, identity, email, roles))
  await tie(strapi, { issuer, subject, account: first.id })
  return { account: first, isNew: found === null }
}

const find = (strapi: Core.Strapi, where: object): Promise<Account | null> => strapi.db.query('admin::user').findOne({ where, populate: ['roles'] })

/** Not by Strapi's service, which counts roles behind it: in a transaction that is rolled back that would fail, and nobody waits for it. */
function create(strapi: Core.Strapi, { firstName, lastName }: Identity, email: string, roles: readonly number[]): Promise<Account> {
  const data = { email, firstname: firstName, lastname: lastName, username: null, roles: [...roles], isActive: true, registrationToken: null }
  return strapi.db.query('admin::user').create({ data, populate: ['roles'] })
}

async function withRoles(strapi: Core.Strapi, account: Account, roles: readonly number[]): Promise<Account> {
  if (!account.isActive || account.blocked) throw new SignInRefused('deactivated', `The account ${account.id} is not active.`)
  if (account.roles.length === roles.length && account.roles.every(({ id }) => roles.includes(id))) return account
  if (await isLastAdministrator(strapi, account, roles)) throw new SignInRefused('last-administrator', 'The groups of the last administrator give another role.')
  return strapi.service('admin::user').updateById(account.id, { roles: [...roles] }) as Promise<Account>
}

/** As Strapi counts them, whose own refusal would come as a failure. */
async function isLastAdministrator(strapi: Core.Strapi, account: Account, roles: readonly number[]): Promise<boolean> {
  const { id, usersCount } = (await strapi.service('admin::role').getSuperAdminWithUsersCount()) as { id: number; usersCount: number }
  return !roles.includes(id) && usersCount === 1 && account.roles.some((role) => role.id === id)
}
