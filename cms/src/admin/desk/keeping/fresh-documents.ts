import { adminApi } from '@strapi/strapi/admin'
import type { StrapiApp } from '@strapi/strapi/admin'
import { useEffect } from 'react'

interface Store {
  dispatch: (action: unknown) => unknown
}

let storeOf: () => Store | null = () => null

/** Lets forms be forgotten when they are left; the store of the admin stands once it is shown. */
export function forgetLeftForms(app: StrapiApp): void {
  storeOf = () => (app as unknown as { store: Store | null }).store
}

/** Lets open forms of a type be fetched again: what is public has changed by no act of Strapi's. */
export function fetchAnew(uid: string): void {
  storeOf()?.dispatch(adminApi.util.invalidateTags([{ type: 'Document', id: `${uid}_ALL_ITEMS` }] as never))
}

/**
 * Strapi keeps a document for a minute after its form is left, as old as it was fetched, and shows that to whoever comes back: an approver
 * would see neither a correction nor a way to publish it. It is forgotten, and fetched when the form is opened again.
 */
export function useFreshDocument(uid: string): void {
  useEffect(() => () => {
    // The form lies within the page that holds the document, and lets go before it.
    window.setTimeout(() => fetchAnew(uid))
  }, [uid])
}
