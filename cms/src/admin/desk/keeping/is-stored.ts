/** What the server sets with each save, and what Strapi's form numbers for itself. */
const notTyped = new Set(['id', 'documentId', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'publishedAt', 'status', '__temp_key__'])

/**
 * Whether everything that somebody typed stands in what is stored. Relations in a form are changes still to be made: one that waits
 * is not stored. No value, an empty text, an empty list and an empty object are the same.
 */
export function isStored(typed: unknown, stored: unknown): boolean {
  if (isEmpty(typed) && isEmpty(stored)) return true
  if (Array.isArray(typed)) return Array.isArray(stored) && typed.length === stored.length && typed.every((one, index) => isStored(one, stored[index]))
  if (!isObject(typed) || !isObject(stored)) return typed === stored
  // In a node of a body every attribute is somebody's, its id too.
  const isOfForm = typeof stored['type'] !== 'string'
  const names = new Set([...Object.keys(typed), ...Object.keys(stored)])
  return [...names].every((name) => (isOfForm && notTyped.has(name)) || isStored(typed[name], stored[name]))
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isObject(value) && Object.values(value).every(isEmpty)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
