import type { RunningCms } from '../running-cms.ts'
import { approver, author, editor, roleOf } from '../../src/start/roles.ts'

/** Who asks. Those that are signed in come first, then tokens, then those whose right has ended or never was. */
export const callers = [
  'super admin',
  'editor',
  'approver',
  'author',
  'no role',
  'token of an approver',
  'full-access token',
  'import token',
  'submission token',
  'custom token',
  'read-only token',
  'transfer token',
  'reader',
  'nobody',
  'deactivated',
  'signed out',
  'expired token',
] as const

export type Caller = (typeof callers)[number]

/** Whom the admin knows: a refusal tells them that they may not, and the others that nobody knows them. */
export const knownToAdmin: readonly Caller[] = ['super admin', 'editor', 'approver', 'author', 'no role', 'token of an approver']
/** Whom the content API knows. */
export const knownToApi: readonly Caller[] = ['full-access token', 'import token', 'submission token', 'custom token', 'read-only token', 'nobody', 'reader']

const password = 'Aa1-not-a-secret'
const emailOf = (name: string): string => `${name.replaceAll(' ', '-')}@every-way.example`
const circular = 'api::circular.circular'

/** Signs an account in on a device of that name. */
export async function signIn({ request }: RunningCms, caller: Caller, deviceId: string): Promise<string> {
  const answer = await request('POST', '/admin/login', { body: { email: emailOf(caller), password, deviceId } })
  return (answer.json() as { data: { token: string } }).data.token
}

/** Makes every caller in a house that has none. Gives what each sends as its credentials; each signs in once, because Strapi lets an account do so five times in five minutes. */
export async function makeCallers({ strapi, request, importToken, submissionToken }: RunningCms): Promise<Record<Caller, string | undefined>> {
  const superAdmin: { id: number } = await strapi.service('admin::role').getSuperAdmin()
  const bare: { id: number } = await strapi.service('admin::role').create({ name: 'Nothing', description: 'May do nothing.' })
  const account = async (name: string, role: number) => {
    const email = emailOf(name)
    const user = (await strapi.service('admin::user').create({ email, firstname: name, lastname: 'Caller', password, roles: [role], isActive: true, registrationToken: null })) as { id: number }
    const answer = await request('POST', '/admin/login', { body: { email, password } })
    return { user, token: (answer.json() as { data: { token: string } }).data.token }
  }
  const apiToken = async (
    name: string,
    type: string,
    more: object = {},
  ) => ((await strapi.service('admin::api-token').create({ name, description: '', type, kind: 'content-api', lifespan: null, ...more })) as { id: number; accessKey: string })

  const superAdministrator = await account('super-admin', superAdmin.id)
  const roles = { editor: await roleOf(strapi, editor), approver: await roleOf(strapi, approver), author: await roleOf(strapi, author) }
  // The token has an owner of its own: it can end the sessions of its owner.
  const owning = await account('token-owner', roles.approver)
  const deactivated = await account('deactivated', superAdmin.id)
  await strapi.db.query('admin::user').update({ where: { id: deactivated.user.id }, data: { isActive: false } })
  const signedOut = await account('signed-out', superAdmin.id)
  await request('POST', '/admin/logout', { token: signedOut.token, body: {} })

  const expired = await apiToken('Every way expired', 'full-access')
  await strapi.db.query('admin::api-token').update({ where: { id: expired.id }, data: { expiresAt: new Date(0).toISOString() } })
  const owner = await strapi.db.query('admin::user').findOne({ where: { id: owning.user.id }, populate: ['roles'] })
  const rights = (await strapi.service('admin::permission').findUserPermissions(owner)) as { action: string; subject: string | null; properties: object; conditions: string[] }[]
  const may = rights.filter(({ subject }) => subject === circular).map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions }))
  const ofApprover = (await strapi.service('admin::api-token-admin').create({ name: 'Every way of an approver', description: '', lifespan: null, adminPermissions: may }, owner)) as {
    accessKey: string
  }
  const transfer = (await strapi.service('admin::transfer').token.create({ name: 'Every way', description: '', lifespan: null, permissions: ['push', 'pull'] })) as { accessKey: string }
  const authenticated: { id: number } = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } })
  const reader: { id: number } = await strapi.db.query('plugin::users-permissions.user').create({
    data: { username: 'reader', email: 'reader@every-way.example', provider: 'local', confirmed: true, blocked: false, role: authenticated.id },
  })

  return {
    'super admin': superAdministrator.token,
    editor: (await account('editor', roles.editor)).token,
    approver: (await account('approver', roles.approver)).token,
    author: (await account('author', roles.author)).token,
    'no role': (await account('no-role', bare.id)).token,
    'token of an approver': ofApprover.accessKey,
    'full-access token': (await apiToken('Every way full', 'full-access')).accessKey,
    'import token': importToken,
    'submission token': submissionToken,
    'custom token': (await apiToken('Every way custom', 'custom', { permissions: [`${circular}.find`, `${circular}.findOne`] })).accessKey,
    'read-only token': (await apiToken('Every way reading', 'read-only')).accessKey,
    'transfer token': transfer.accessKey,
    reader: strapi.plugin('users-permissions').service('jwt').issue({ id: reader.id }) as string,
    nobody: undefined,
    deactivated: deactivated.token,
    'signed out': signedOut.token,
    'expired token': expired.accessKey,
  }
}
