import type { Core } from '@strapi/strapi'

/** What the schema of the types was when the server last ran. */
export interface OldSchema<Type> {
  oldContentTypes?: Record<string, Type>
}

/**
 * Takes a step before Strapi changes anything in the database: later than `register()`, because the shape of the tables is not known
 * there, and before its hook of that moment, whose parts run side by side and delete rows of types that are not localised any more.
 */
export function beforeSchema<Type>(strapi: Core.Strapi, step: (schema: OldSchema<Type>) => Promise<void>): void {
  const hook = strapi.hook('strapi::content-types.beforeSync')
  const call = hook.call.bind(hook)
  hook.call = async (schema: OldSchema<Type>) => {
    await step(schema)
    return call(schema)
  }
}
