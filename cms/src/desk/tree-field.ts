import type { Core } from '@strapi/strapi'

/** Makes the body tree a custom field: stored as JSON, checked by `bodies/check-body.ts`, edited by `@clf/editor`. */
export function registerTreeField(strapi: Core.Strapi): void {
  strapi.customFields.register({ name: 'tree', type: 'json', inputSize: { default: 12, isResizable: false } })
}
