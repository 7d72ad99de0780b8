import type { Core } from '@strapi/strapi'
import { actAs } from '../src/versions/actor.ts'

type Strapi = Core.Strapi

const real = new WeakMap<object, Strapi>()

/**
 * A server whose own code publishes what counts as decided on: what a test publishes so is its material. Requests, and everything that
 * the server does by itself, are asked for an approval all the same.
 */
export function asDecided(strapi: Strapi): Strapi {
  const documents = (uid: Parameters<Strapi['documents']>[0]): object => {
    const service = strapi.documents(uid) as unknown as Record<string, unknown>
    return Object.fromEntries(
      Object.entries(service).map(([name, act]) => [
        name,
        typeof act === 'function' ? (...given: unknown[]): unknown => actAs(strapi, { isDecided: true }, () => Promise.resolve((act as (...all: unknown[]) => unknown)(...given))) : act,
      ]),
    )
  }
  const decided = new Proxy(strapi, { get: (target, name): unknown => (name === 'documents' ? documents : Reflect.get(target, name, target)) })
  real.set(decided, strapi)
  return decided
}

/** The server as its own code is, which publishes nothing without an approval. */
export const undecided = (strapi: Strapi): Strapi => real.get(strapi) ?? strapi
