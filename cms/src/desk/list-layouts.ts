import type { Core, UID } from '@strapi/strapi'
import { publicTypes } from '../editions/public-types.ts'
import { modelOf } from '../editions/public-types.ts'

/** Columns that tell documents of a type apart and say when they are due, in their order; a list shows those that its type has. */
const columns = ['reference', 'guidelineNumber', 'formNumber', 'serviceCode', 'slug', 'code', 'scheme', 'severity', 'edition', 'availability', 'startsAt', 'endsAt', 'reviewBy'] as const

/** Of these a list shows the first that its type has. */
const keys: readonly string[] = ['reference', 'guidelineNumber', 'formNumber', 'serviceCode', 'slug', 'code']

/** What a list is sorted by at first: the newest, else the key. */
const orders = [['date', 'DESC'], ['startsAt', 'DESC']] as const

interface Configuration {
  settings: Record<string, unknown>
  layouts: { list: string[] }
}

interface Configurations {
  findConfiguration: (model: unknown) => Promise<Configuration>
  updateConfiguration: (model: unknown, configuration: Configuration) => Promise<unknown>
}

/** Says what the lists of the content manager show. It is part of the code, so that every server shows the same. */
export async function setListLayouts(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin('content-manager').service('content-types') as unknown as Configurations
  for (const { uid } of publicTypes.values()) {
    const model = strapi.getModel(uid as UID.Schema)
    const configuration = await service.findConfiguration(model)
    await service.updateConfiguration(model, {
      ...configuration,
      settings: { ...configuration.settings, ...settingsOf(strapi, uid) },
      layouts: { ...configuration.layouts, list: columnsOf(strapi, uid) },
    })
  }
}

function columnsOf(strapi: Core.Strapi, uid: string): string[] {
  const { attributes } = modelOf(strapi, uid)
  const key = keys.find((name) => name in attributes)
  return columns.filter((name) => name in attributes && (!keys.includes(name) || name === key))
}

function settingsOf(strapi: Core.Strapi, uid: string): Record<string, unknown> {
  const { attributes } = modelOf(strapi, uid)
  const key = keys.find((name) => name in attributes)
  const [defaultSortBy, defaultSortOrder] = orders.find(([name]) => name in attributes) ?? [key ?? 'documentId', 'ASC']
  return { mainField: key ?? 'documentId', defaultSortBy, defaultSortOrder, pageSize: 20, searchable: true, filterable: true, bulkable: true }
}
