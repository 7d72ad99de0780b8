import { useEffect } from 'react'
import { flushEditors } from '../body/open-editors.ts'
import { setAttempt } from '../refusals/attempt.ts'

/** Strapi saves with Ctrl+Enter and Ctrl+S, also while somebody types in a body: what is typed goes to the form first. */
export function useFlushBeforeSave(): void {
  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      if ((ctrlKey || metaKey) && ['Enter', 's', 'S'].includes(key)) {
        setAttempt('save')
        flushEditors()
      }
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}
