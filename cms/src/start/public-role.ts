import { contentTypes } from '@clf/content'
import type { Core } from '@strapi/strapi'

/** What anyone may do through the content API: read published documents of every content type. */
const publicActions: readonly string[] = contentTypes.flatMap(({ name: type }) => [
  `api::${type}.${type}.find`,
  `api::${type}.${type}.findOne`,
])

/** Gives the public role exactly {@link publicActions}, and closes registration for good. */
export async function setPublicRole(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async () => {
    await removeOtherActions(strapi)
    await addMissingActions(strapi)
  })
  await closeRegistration(strapi)
}

async function removeOtherActions(strapi: Core.Strapi): Promise<void> {
  await strapi.db
    .query('plugin::users-permissions.permission')
    .deleteMany({ where: { $or: [{ action: { $notIn: publicActions } }, { role: { type: { $ne: 'public' } } }] } })
}

async function addMissingActions(strapi: Core.Strapi): Promise<void> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' }, populate: ['permissions'] })
  const present = new Set<string>(role.permissions.map((permission: { action: string }) => permission.action))
  for (const action of publicActions.filter((name) => !present.has(name))) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } })
  }
}

async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' })
  const advanced = await store.get({ key: 'advanced' })
  await store.set({ key: 'advanced', value: { ...(advanced as object), allow_register: false } })
}
