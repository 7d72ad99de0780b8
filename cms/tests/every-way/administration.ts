import { enqueue } from '@clf/workflow'
import { picture } from '../files/samples.ts'
import type { Caller } from './callers.ts'
import type { Kept } from './kept.ts'
import type { House, Way } from './way.ts'

const superAdmin: readonly Caller[] = ['super admin']
const password = 'Aa1-not-a-secret'

let count = 0
const next = (): string => `made-${(count += 1)}`
const email = (): string => `${next()}@every-way.example`

const made = async ({ ask }: House, path: string, body: object): Promise<Record<string, unknown> & { id: number }> => {
  const answer = await ask('super admin', 'POST', { path, body })
  if (answer.status >= 300) throw new Error(`${path} was not made: ${answer.text}`)
  return (answer.json() as { data: Record<string, unknown> & { id: number } }).data
}

const editorRole = async ({ cms }: House): Promise<number> => ((await cms.strapi.service('admin::role').findOne({ code: 'strapi-editor' })) as { id: number }).id
const user = async (house: House) => made(house, '/admin/users', { email: email(), firstname: 'New', lastname: 'Person', roles: [await editorRole(house)] })
const role = (house: House) => made(house, '/admin/roles', { name: next(), description: 'x' })
const webhook = (house: House) => made(house, '/admin/webhooks', { name: next(), url: 'https://hook.example', events: ['entry.publish'], headers: {} })
const token = (house: House) => made(house, '/admin/api-tokens', { name: next(), description: '', type: 'read-only', lifespan: null })
const adminToken = (house: House) => made(house, '/admin/admin-tokens', { name: next(), description: '', lifespan: null, adminPermissions: [] })
const locale = async (house: House, code: string): Promise<number> => {
  const answer = await house.ask('super admin', 'POST', { path: '/i18n/locales', body: { code, name: code, isDefault: false } })
  return (answer.json() as { id: number }).id
}

/** A way that the super admin alone has. */
function administers(name: string, route: string, changes: readonly Kept[], make: Way['make'], more: Partial<Way> = {}): Way {
  return { name, route, may: superAdmin, changes, make, ...more }
}

/** A way that Strapi has and that is shut: what a super admin is told stands in its row. */
function shut(name: string, route: string, status: number, body: object = {}): Way {
  const path = (route.split(' ')[1] ?? '').replace(/:\w+/g, 'api::circular.circular')
  return { name, route, may: [], changes: [], make: () => ({ path, body }), except: { 'super admin': status } }
}

/** A way that anybody may try, and that gives nothing to who has nothing to show. */
function anyone(name: string, route: string, status: number, body: () => object, changes: readonly Kept[] = []): Way {
  return { name, isOwn: true, route, anyone: status, may: [], changes, make: () => ({ path: route.split(' ')[1] ?? '', body: body() }) }
}

const people: readonly Caller[] = ['super admin', 'editor', 'approver', 'author', 'no role']
const signedIn: readonly Caller[] = [...people, 'token of an approver']

/** The same status for all who are signed in. */
const answered = (status: number): Way['except'] => Object.fromEntries(signedIn.map((caller) => [caller, status]))

const device = '6f7a1c1e-5a8b-4d55-9d4a-2f6f0c9f7a11'

/** Those who are known by a password sign in on a second device. */
async function secondSession(house: House, caller: Caller | null): Promise<string | undefined> {
  return caller && people.includes(caller) ? house.signIn(caller, device) : undefined
}

/** A mail that could not be delivered. */
async function deadLetter({ cms }: House): Promise<string> {
  const database = cms.strapi.db.connection
  const key = next()
  await database.transaction((trx) => enqueue(trx, [{ topic: 'notice', key, body: {} }], new Date()))
  const outbox = () => database('clf_workflow_outbox').where({ dedupe_key: key })
  await outbox().update({ state: 'dead', ended_at: new Date().toISOString(), last_error: 'no such mailbox' })
  return ((await outbox().first()) as { id: string }).id
}

const localeCodes = ['fr', 'de', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'fi', 'pl', 'cs', 'hu', 'ro', 'el', 'tr', 'ja', 'ko', 'th', 'vi', 'id']
const nextLocale = (): string => localeCodes.shift() ?? 'en-GB'

/** Accounts, roles, tokens, settings and what else the admin administers. */
export const administrationWays: readonly Way[] = [
  administers(
    'make an account',
    'POST /admin/users',
    ['accounts'],
    async (house) => ({ path: '/admin/users', body: { email: email(), firstname: 'New', lastname: 'Person', roles: [await editorRole(house)] } }),
  ),
  administers('change an account', 'PUT /admin/users/:id', ['accounts'], async (house) => ({ path: `/admin/users/${(await user(house)).id}`, body: { firstname: 'Other' } })),
  administers('delete an account', 'DELETE /admin/users/:id', ['accounts'], async (house) => ({ path: `/admin/users/${(await user(house)).id}` })),
  administers('delete several accounts', 'POST /admin/users/batch-delete', ['accounts'], async (house) => ({ path: '/admin/users/batch-delete', body: { ids: [(await user(house)).id] } })),
  { name: 'change one’s own account', isOwn: true, route: 'PUT /admin/users/me', may: signedIn, changes: ['accounts'], make: () => ({ path: '/admin/users/me', body: { firstname: next() } }) },
  {
    name: 'give oneself a role',
    isOwn: true,
    route: 'PUT /admin/users/me',
    may: [],
    says: 'roles',
    changes: [],
    make: () => ({ path: '/admin/users/me', body: { roles: [1] } }),
    except: answered(400),
  },
  administers('make a role', 'POST /admin/roles', ['roles'], () => ({ path: '/admin/roles', body: { name: next(), description: 'x' } })),
  administers('change a role', 'PUT /admin/roles/:id', ['roles'], async (house) => ({ path: `/admin/roles/${(await role(house)).id}`, body: { name: next(), description: 'y' } })),
  administers(
    'give a role rights',
    'PUT /admin/roles/:id/permissions',
    ['roles'],
    async (house) => ({ path: `/admin/roles/${(await role(house)).id}/permissions`, body: { permissions: [{ action: 'plugin::upload.read', subject: null, properties: {}, conditions: [] }] } }),
  ),
  administers('delete a role', 'DELETE /admin/roles/:id', ['roles'], async (house) => ({ path: `/admin/roles/${(await role(house)).id}` })),
  administers('delete several roles', 'POST /admin/roles/batch-delete', ['roles'], async (house) => ({ path: '/admin/roles/batch-delete', body: { ids: [(await role(house)).id] } })),
  administers('make a webhook', 'POST /admin/webhooks', ['webhooks'], () => ({ path: '/admin/webhooks', body: { name: next(), url: 'https://hook.example', events: ['entry.publish'], headers: {} } })),
  administers(
    'change a webhook',
    'PUT /admin/webhooks/:id',
    ['webhooks'],
    async (house) => ({ path: `/admin/webhooks/${(await webhook(house)).id}`, body: { name: next(), url: 'https://hook.example', events: ['entry.publish'], headers: {} } }),
  ),
  administers('delete a webhook', 'DELETE /admin/webhooks/:id', ['webhooks'], async (house) => ({ path: `/admin/webhooks/${(await webhook(house)).id}` })),
  administers('delete several webhooks', 'POST /admin/webhooks/batch-delete', ['webhooks'], async (house) => ({ path: '/admin/webhooks/batch-delete', body: { ids: [(await webhook(house)).id] } })),
  administers('try a webhook', 'POST /admin/webhooks/:id/trigger', [], async (house) => ({ path: `/admin/webhooks/${(await webhook(house)).id}/trigger`, body: {} })),
  administers(
    'have a mail sent again that was given up',
    'POST /mail/dead-letters/:id/actions/revive',
    ['decisions'],
    async (house) => ({ path: `/mail/dead-letters/${await deadLetter(house)}/actions/revive` }),
  ),
  administers('make an API token', 'POST /admin/api-tokens', ['tokens'], () => ({ path: '/admin/api-tokens', body: { name: next(), description: '', type: 'full-access', lifespan: null } })),
  administers(
    'change an API token',
    'PUT /admin/api-tokens/:id',
    ['tokens'],
    async (house) => ({ path: `/admin/api-tokens/${(await token(house)).id}`, body: { name: next(), description: 'y', type: 'full-access' } }),
  ),
  administers('make an API token anew', 'POST /admin/api-tokens/:id/regenerate', ['tokens'], async (house) => ({ path: `/admin/api-tokens/${(await token(house)).id}/regenerate`, body: {} })),
  administers('delete an API token', 'DELETE /admin/api-tokens/:id', ['tokens'], async (house) => ({ path: `/admin/api-tokens/${(await token(house)).id}` })),
  administers('make an admin token', 'POST /admin/admin-tokens', ['tokens'], () => ({ path: '/admin/admin-tokens', body: { name: next(), description: '', lifespan: null, adminPermissions: [] } })),
  administers('change an admin token', 'PUT /admin/admin-tokens/:id', ['tokens'], async (house) => ({ path: `/admin/admin-tokens/${(await adminToken(house)).id}`, body: { name: next() } })),
  administers(
    'make an admin token anew',
    'POST /admin/admin-tokens/:id/regenerate',
    ['tokens'],
    async (house) => ({ path: `/admin/admin-tokens/${(await adminToken(house)).id}/regenerate`, body: {} }),
  ),
  administers('delete an admin token', 'DELETE /admin/admin-tokens/:id', ['tokens'], async (house) => ({ path: `/admin/admin-tokens/${(await adminToken(house)).id}` })),
  ...transfers(),
  administers('set the picture of the project', 'POST /admin/project-settings', ['files', 'settings'], async () => ({ path: '/admin/project-settings', body: await logo() })),
  {
    name: 'set one’s own home',
    isOwn: true,
    route: 'PUT /admin/homepage/layout',
    may: signedIn,
    changes: ['settings'],
    make: () => ({ path: '/admin/homepage/layout', body: { widgets: [{ uid: next(), width: 6 }] } }),
  },
  {
    name: 'ask what one may do',
    route: 'POST /admin/permissions/check',
    may: signedIn,
    changes: [],
    make: () => ({ path: '/admin/permissions/check', body: { permissions: [{ action: 'admin::roles.read' }] } }),
  },
  administers('add a language', 'POST /i18n/locales', ['languages'], () => ({ path: '/i18n/locales', body: { code: nextLocale(), name: 'x', isDefault: false } })),
  administers('change a language', 'PUT /i18n/locales/:id', ['languages'], async (house) => ({ path: `/i18n/locales/${await locale(house, nextLocale())}`, body: { name: 'y', isDefault: false } })),
  administers('delete a language', 'DELETE /i18n/locales/:id', ['languages'], async (house) => ({ path: `/i18n/locales/${await locale(house, nextLocale())}` })),
  {
    name: 'ask which fields have no language',
    route: 'POST /i18n/content-manager/actions/get-non-localized-fields',
    may: [],
    changes: [],
    make: () => ({ path: '/i18n/content-manager/actions/get-non-localized-fields', body: { model: 'api::circular.circular', id: 1, locale: 'en' } }),
    except: { ...answered(400), 'no role': 403 },
  },
  administers('set how languages are translated', 'PUT /i18n/settings', ['settings'], () => ({ path: '/i18n/settings', body: { aiLocalizations: true } })),
  administers(
    'make a role of readers',
    'POST /users-permissions/roles',
    ['readers'],
    () => ({ path: '/users-permissions/roles', body: { name: next(), description: 'x', permissions: {}, users: [] } }),
  ),
  administers(
    'change a role of readers',
    'PUT /users-permissions/roles/:role',
    ['readers'],
    async (house) => ({ path: `/users-permissions/roles/${await readersRole(house)}`, body: { name: next(), description: 'y', permissions: {}, users: [] } }),
  ),
  administers('delete a role of readers', 'DELETE /users-permissions/roles/:role', ['readers'], async (house) => ({ path: `/users-permissions/roles/${await readersRole(house)}` })),
  administers(
    'set the mails to readers',
    'PUT /users-permissions/email-templates',
    ['settings'],
    async (house) => ({ path: '/users-permissions/email-templates', body: { 'email-templates': await templates(house) } }),
  ),
  administers(
    'set how readers register',
    'PUT /users-permissions/advanced',
    ['settings'],
    () => ({
      path: '/users-permissions/advanced',
      body: {
        unique_email: true,
        allow_register: false,
        email_confirmation: false,
        email_reset_password: `https://${next()}.example`,
        email_confirmation_redirection: 'https://a.example',
        default_role: 'authenticated',
      },
    }),
  ),
  administers(
    'set who vouches for readers',
    'PUT /users-permissions/providers',
    ['settings'],
    () => ({ path: '/users-permissions/providers', body: { providers: { email: { enabled: true, icon: next() } } } }),
  ),
  ...shutBuilder(),
  administers('try whether mail is sent', 'POST /email/test', ['mail'], () => ({ path: '/email/test', body: { to: 'a@every-way.example' } })),
  shut('ask whether the mail server answers', 'POST /email/verify', 400),
  anyone('sign in with a wrong password', 'POST /admin/login', 400, () => ({ email: email(), password: 'wrong' })),
  anyone('sign in anew without a cookie', 'POST /admin/access-token', 401, () => ({})),
  anyone('register as the first administrator', 'POST /admin/register-admin', 400, () => ({ email: email(), password, firstname: 'First', lastname: 'One' })),
  anyone('register without an invitation', 'POST /admin/register', 400, () => ({ registrationToken: 'none', userInfo: { firstname: 'New', lastname: 'Person', password } })),
  anyone('ask for a mail about the password of nobody', 'POST /admin/forgot-password', 204, () => ({ email: email() })),
  anyone('set a password without the mail', 'POST /admin/reset-password', 400, () => ({ resetPasswordToken: 'none', password })),
  {
    name: 'sign out',
    isOwn: true,
    route: 'POST /admin/logout',
    may: people,
    changes: ['sessions'],
    make: async (house, caller) => ({ path: '/admin/logout', body: { deviceId: device }, token: await secondSession(house, caller) }),
    except: { 'token of an approver': 200 },
  },
  {
    name: 'end one’s other sessions',
    isOwn: true,
    route: 'DELETE /admin/users/me/sessions',
    may: signedIn,
    changes: ['sessions'],
    make: async (house, caller) => ({ path: '/admin/users/me/sessions', ...(caller && people.includes(caller) && { token: await newPerson(house) }) }),
  },
  {
    name: 'end a session of somebody else',
    route: 'DELETE /admin/users/me/sessions/:sessionId',
    may: [],
    changes: [],
    make: async (house) => ({ path: `/admin/users/me/sessions/${await someSession(house)}` }),
    except: answered(404),
  },
  {
    name: 'ask for an address',
    route: 'POST /content-manager/uid/generate',
    may: [],
    changes: [],
    make: () => ({ path: '/content-manager/uid/generate', body: { contentTypeUID: 'api::guideline.guideline', field: 'slug', data: {} } }),
    except: answered(400),
  },
  {
    name: 'ask whether an address is free',
    route: 'POST /content-manager/uid/check-availability',
    may: [],
    changes: [],
    make: () => ({ path: '/content-manager/uid/check-availability', body: { contentTypeUID: 'api::guideline.guideline', field: 'slug', value: 'x' } }),
    except: answered(400),
  },
]

/** Data of another house pulled in by machine would replace everything past every check: it is not offered. */
function transfers(): Way[] {
  const notThere = (name: string, route: string): Way => ({
    name,
    route,
    isMissing: true,
    may: [],
    changes: [],
    make: () => ({ path: (route.split(' ')[1] ?? '').replace(':id', '1'), ...(!route.startsWith('GET') && { body: { name: 'x', description: '', permissions: ['push'], lifespan: null } }) }),
  })
  return [
    notThere('make a transfer token', 'POST /admin/transfer/tokens'),
    notThere('change a transfer token', 'PUT /admin/transfer/tokens/:id'),
    notThere('make a transfer token anew', 'POST /admin/transfer/tokens/:id/regenerate'),
    notThere('delete a transfer token', 'DELETE /admin/transfer/tokens/:id'),
    // Their one credential is a transfer token.
    { ...notThere('push another house into this one', 'GET /admin/transfer/runner/push'), except: { 'super admin': 401, 'transfer token': 404 } },
    { ...notThere('pull this house into another', 'GET /admin/transfer/runner/pull'), except: { 'super admin': 401, 'transfer token': 404 } },
  ]
}

/** Types are files of the release; a running house changes none of them. */
function shutBuilder(): Way[] {
  const routes = [
    'POST /content-type-builder/content-types',
    'PUT /content-type-builder/content-types/:uid',
    'DELETE /content-type-builder/content-types/:uid',
    'POST /content-type-builder/components',
    'PUT /content-type-builder/components/:uid',
    'DELETE /content-type-builder/components/:uid',
    'PUT /content-type-builder/component-categories/:name',
    'DELETE /content-type-builder/component-categories/:name',
    'POST /content-type-builder/update-schema',
  ]
  return routes.map((route) =>
    shut(
      `change a type: ${route.split('/').slice(2).join(' ')} (${route.split(' ')[0] ?? ''})`,
      route,
      403,
      route.startsWith('DELETE') ? {} : { contentType: { displayName: 'x' }, data: { contentTypes: [], components: [] } },
    )
  )
}

async function logo(): Promise<FormData> {
  const body = new FormData()
  body.append('menuLogo', new Blob([new Uint8Array(await picture('png'))], { type: 'image/png' }), `${next()}.png`)
  return body
}

/** Somebody who is signed in on two devices: whose sessions end is nobody whom the other rows need. */
async function newPerson({ cms, ask }: House): Promise<string> {
  const account = { email: email(), password }
  await cms.strapi.service('admin::user').create({ ...account, firstname: 'New', lastname: 'Person', roles: [], isActive: true, registrationToken: null })
  const enter = () => ask('nobody', 'POST', { path: '/admin/login', body: account })
  await enter()
  return ((await enter()).json() as { data: { token: string } }).data.token
}

async function readersRole(house: House): Promise<number> {
  const name = next()
  await house.ask('super admin', 'POST', { path: '/users-permissions/roles', body: { name, description: 'x', permissions: {}, users: [] } })
  return ((await house.cms.strapi.db.query('plugin::users-permissions.role').findOne({ where: { name } })) as { id: number }).id
}

async function templates({ ask }: House): Promise<object> {
  const set = (await ask('super admin', 'GET', { path: '/users-permissions/email-templates' })).json() as Record<string, { display: string; icon: string; options: { object: string } }>
  const [name, first] = Object.entries(set)[0] ?? ['', null]
  return { ...set, [name]: { ...first, options: { ...first?.options, object: next() } } }
}

async function someSession({ cms }: House): Promise<string> {
  const { id }: { id: number } = await cms.strapi.db.query('admin::user').findOne({ where: { firstname: 'deactivated' } })
  const [session] = (await cms.strapi.db.connection('strapi_sessions').where({ user_id: String(id) }).select('session_id')) as { session_id: string }[]
  if (!session) throw new Error('The session of a deactivated account is gone.')
  return session.session_id
}
