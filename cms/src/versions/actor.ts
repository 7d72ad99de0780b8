import { AsyncLocalStorage } from 'node:async_hooks'
import type { Core } from '@strapi/strapi'

interface Actor {
  /** E-mail of an administrator, or the part of the house that acts. */
  actor: string
  /** Instant, ISO 8601. */
  at: string
  /** What is published was public before, in an earlier version of the house, and stays so whatever the rules say of it. */
  isMove?: true
  /** What is published was decided on before: by the step that publishes it, or because it is demonstration content. */
  isDecided?: true
  /** It is demonstration content, stored before there is an intranet that could show its pages. No request sets it. */
  isSeed?: true
  /** What is published is published by the clock, at the instant that a publisher has set. */
  isScheduled?: true
}

const name = 'clf.acting'

const storageOf = (strapi: Core.Strapi): AsyncLocalStorage<Partial<Actor>> => strapi.get(name)

/** Makes room for who acts, in `register()`. It is the server's own and not of a module: the seed and the importer see the same. */
export function registerActing(strapi: Core.Strapi): void {
  strapi.add(name, new AsyncLocalStorage<Partial<Actor>>())
}

/** Runs what the house itself does, under a name and, for what is dated back, at an instant of its own; what is not said here stays as it was said around it. */
export function actAs<T>(strapi: Core.Strapi, as: Partial<Actor>, run: () => Promise<T>): Promise<T> {
  return storageOf(strapi).run({ ...storageOf(strapi).getStore(), ...as }, run)
}

interface State {
  user?: { email?: string }
  auth?: { credentials?: { name?: string } }
}

/** Who acts, and when. */
export function presentActor(strapi: Core.Strapi): Actor {
  const state = strapi.requestContext.get()?.state as State | undefined
  const caller = state?.user?.email ?? state?.auth?.credentials?.name
  return { actor: caller ?? 'server', at: new Date().toISOString(), ...storageOf(strapi).getStore() }
}
