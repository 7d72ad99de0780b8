import type { Core } from '@strapi/strapi'

const explorer = 'plugin::content-manager.explorer'
const upload = ['plugin::upload.read', 'plugin::upload.configure-view', 'plugin::upload.assets.create', 'plugin::upload.assets.update']

interface RoleSettings {
  name: string
  description: string
  /** What the role may do with every content type. */
  actions: readonly string[]
  /** What it may do besides, without a content type. */
  others: readonly string[]
  /** What it may do with documents that the person has made, and with no others. */
  ownActions: readonly string[]
}

/** Four eyes: an editor writes and cannot publish, an approver publishes and cannot write. */
export const editor: RoleSettings = {
  name: 'Editor',
  description: 'Writes and changes drafts, deletes own ones. Cannot publish.',
  actions: [`${explorer}.create`, `${explorer}.read`, `${explorer}.update`],
  ownActions: [`${explorer}.delete`],
  others: upload,
}

export const approver: RoleSettings = {
  name: 'Approver',
  description: 'Reads drafts and publishes them. Cannot change them.',
  actions: [`${explorer}.read`, `${explorer}.publish`],
  ownActions: [],
  others: ['plugin::upload.read'],
}

/** Creates the role or gives the existing role of that name exactly these permissions. Returns its id. */
export async function setRole(strapi: Core.Strapi, settings: RoleSettings): Promise<number> {
  const service = strapi.service('admin::role')
  const { name, description } = settings
  const role = (await service.findOne({ name })) ?? (await service.create({ name, description }))
  if (role.description !== description) await service.update({ id: role.id }, { name, description })
  await service.assignPermissions(role.id, permissionsOf(strapi, settings))
  return role.id
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
