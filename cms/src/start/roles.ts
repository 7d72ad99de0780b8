import type { Core } from '@strapi/strapi'

const explorer = 'plugin::content-manager.explorer'

interface RoleSettings {
  /** By which it is found again, whatever it is called; those of Strapi's own roles are taken over. */
  code: string
  name: string
  description: string
  /** What the role may do with every content type. */
  actions: readonly string[]
  /** What it may do with documents that the person has made, and with no others. */
  ownActions: readonly string[]
  /** What it may do besides, without a content type. */
  others: readonly string[]
}

/**
 * Writes drafts of their own. They read all: Strapi asks for no more than that one may read some before it copies any. They change no
 * file: folders belong to nobody, and files are moved and deleted together without a look at who sent them.
 */
export const author: RoleSettings = {
  code: 'strapi-author',
  name: 'Author',
  description: 'Reads drafts, writes, changes and deletes own ones. Cannot publish.',
  actions: [`${explorer}.create`, `${explorer}.read`],
  ownActions: [`${explorer}.update`, `${explorer}.delete`],
  others: ['plugin::upload.read', 'plugin::upload.assets.create'],
}

/** Four eyes: an editor writes and cannot publish, an approver publishes and cannot write. */
export const editor: RoleSettings = {
  code: 'strapi-editor',
  name: 'Editor',
  description: 'Writes and changes drafts, deletes own ones. Cannot publish.',
  actions: [`${explorer}.create`, `${explorer}.read`, `${explorer}.update`],
  ownActions: [`${explorer}.delete`],
  others: ['plugin::upload.read', 'plugin::upload.configure-view', 'plugin::upload.assets.create', 'plugin::upload.assets.update'],
}

export const approver: RoleSettings = {
  code: 'clf-approver',
  name: 'Approver',
  description: 'Reads drafts and publishes them. Cannot change them.',
  actions: [`${explorer}.read`, `${explorer}.publish`],
  ownActions: [],
  others: ['plugin::upload.read'],
}

/** Sees every draft, what was decided about it and what readers had, and changes nothing. */
export const auditor: RoleSettings = {
  code: 'clf-auditor',
  name: 'Auditor',
  description: 'Reads drafts, decisions and public versions. Changes nothing.',
  actions: [`${explorer}.read`],
  ownActions: [],
  others: ['plugin::upload.read'],
}

/**
 * Gives the roles of the house exactly what they may do, at every start: Strapi makes an Editor that publishes alone, and a field or
 * a type that a release adds would be nobody's. Who wants a role with other rights makes one of another name.
 */
export async function setRoles(strapi: Core.Strapi): Promise<void> {
  for (const settings of [author, editor, approver, auditor]) await setRole(strapi, settings)
}

/** The id of a role that {@link setRoles} has made. */
export async function roleOf(strapi: Core.Strapi, { code, name }: RoleSettings): Promise<number> {
  const role = await storedRole(strapi, code, name)
  if (!role) throw new Error(`The role “${name}” is missing. Start the CMS once: it makes the roles of the house.`)
  return role.id
}

interface StoredRole {
  id: number
  name: string
  description: string
}

/** Earlier versions found their roles by name. */
async function storedRole(strapi: Core.Strapi, code: string, name: string): Promise<StoredRole | null> {
  const service = strapi.service('admin::role')
  return ((await service.findOne({ code })) ?? (await service.findOne({ name }))) as StoredRole | null
}

async function setRole(strapi: Core.Strapi, settings: RoleSettings): Promise<void> {
  const service = strapi.service('admin::role')
  const { code, name, description } = settings
  const role = (await storedRole(strapi, code, name)) ?? ((await service.create({ name, description, code })) as StoredRole)
  if (role.description !== description) await service.update({ id: role.id }, { name: role.name, description })
  await service.assignPermissions(role.id, permissionsOf(strapi, settings))
}

function permissionsOf(strapi: Core.Strapi, { actions, ownActions, others }: RoleSettings) {
  const types = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'))
  const onTypes = actions.flatMap((action) => types.filter((uid) => applies(strapi, action, uid)).map((uid) => onType(strapi, action, uid)))
  const own = ownActions.flatMap((action) => types.map((uid) => ({ ...onType(strapi, action, uid), conditions: ['admin::is-creator'] })))
  return [...onTypes, ...own, ...others.map((action) => ({ action, subject: null, properties: {}, conditions: [] }))]
}

function applies(strapi: Core.Strapi, action: string, uid: string): boolean {
  return !action.endsWith('.publish') || strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.options?.draftAndPublish === true
}

function onType(strapi: Core.Strapi, action: string, uid: string) {
  const withFields = !action.endsWith('.publish') && !action.endsWith('.delete')
  const fields = withFields ? { fields: strapi.service('admin::content-type').getNestedFields(strapi.contentTypes[uid as keyof typeof strapi.contentTypes], { components: strapi.components }) } : {}
  return { action, subject: uid, properties: fields, conditions: [] }
}
