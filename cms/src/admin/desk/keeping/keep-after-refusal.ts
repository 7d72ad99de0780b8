import { useForm } from '@strapi/strapi/admin'
import { useEffect, useRef } from 'react'
import { useDesk } from '../form/form-context.ts'
import { setTypedIn, whenRefused, whenSaved } from '../refusals/answers.ts'

/** So long after a refusal Strapi may still take the form back to what is stored, in milliseconds. */
const settlesIn = 5000

/**
 * Puts back what was typed when a save was refused. Strapi shows a save as done before it is, and takes that back when it fails:
 * with it goes everything that was typed.
 */
export function useKeepAfterRefusal(): void {
  const { uid, documentId } = useDesk()
  const values = useForm('useKeepAfterRefusal', (state) => state.values)
  const modified = useForm('useKeepAfterRefusal', (state) => state.modified)
  const isSubmitting = useForm('useKeepAfterRefusal', (state) => state.isSubmitting)
  const setValues = useForm('useKeepAfterRefusal', (state) => state.setValues)
  const typed = useRef<unknown>(null)
  const lost = useRef<unknown>(null)
  if (modified) typed.current = values

  useEffect(() => {
    let timer: number | undefined
    const end = () => {
      window.clearTimeout(timer)
      lost.current = null
    }
    const stopSaved = whenSaved((saved) => {
      if (saved.uid === uid && saved.documentId === documentId) {
        end()
        typed.current = null
      }
    })
    const stopRefused = whenRefused((refused) => {
      if (refused.uid !== uid || refused.documentId !== documentId || typed.current === null) return
      window.clearTimeout(timer)
      lost.current = typed.current
      timer = window.setTimeout(end, settlesIn)
    })
    return () => {
      window.clearTimeout(timer)
      stopSaved()
      stopRefused()
    }
  }, [documentId, uid])

  // While a save is on its way the form looks as if it were stored.
  useEffect(() => {
    if (documentId === null) return
    if (modified) setTypedIn(documentId, true)
    else if (!isSubmitting && lost.current === null) setTypedIn(documentId, false)
  }, [documentId, isSubmitting, modified])

  useEffect(() => {
    if (lost.current !== null && !modified && values !== lost.current) setValues(lost.current as never)
  }, [modified, setValues, values])
}
