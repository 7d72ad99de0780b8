import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { useIsDesktop } from '@strapi/strapi/admin'
import { useSyncExternalStore } from 'react'
import { useSay } from '../language/use-say.ts'
import * as words from './check-words.ts'
import { kindOf } from './edition-of-form.ts'

/** The place beside the form that Strapi gives to panels. What stands there is drawn by the form, which knows what it shows. */
let place: HTMLElement | null = null

const listeners = new Set<() => void>()

function setPlace(next: HTMLElement | null): void {
  place = next
  for (const tell of listeners) tell()
}

/** Null where there is no room beside the form. */
export function usePlaceBeside(): HTMLElement | null {
  return useSyncExternalStore((tell) => {
    listeners.add(tell)
    return () => void listeners.delete(tell)
  }, () => place)
}

/** Opens the place, for types that rules judge. On a narrow screen Strapi hides its panels in a drawer: the form then keeps what it draws. */
export const PlaceBeside: PanelComponent = ({ model }) => {
  const say = useSay()
  const isDesktop = useIsDesktop()
  if (!isDesktop || kindOf(model) === null) return null
  return { title: say(words.title), content: <div ref={setPlace} className='desk-beside' /> }
}
