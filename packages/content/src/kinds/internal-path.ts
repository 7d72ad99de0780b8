import { formPath } from '../lists/form/section.ts'
import { allKinds } from './all-kinds.ts'

/**
 * Address below the language for an internal address of a body, `clf:circular/itb-paper/1/2006` → `/circulars/itb-paper/1-2006`;
 * null for one that names no kind of document.
 */
export function internalPath(internal: string): string | null {
  const [name, ...parts] = internal.replace(/^clf:/, '').split('/').map(encodeURIComponent)
  if (name === 'form') return formPath(parts.join('/'))
  const kind = allKinds.find((one) => one.internal === name)
  return kind ? `/${kind.path}/${kind.keyOfInternal?.(parts) ?? parts.join('/')}` : null
}
