import { unstable_useContentManagerContext as useContentManager, useForm } from '@strapi/strapi/admin'
import type { Edition } from '@clf/rules'
import { hongKongDay } from '@clf/text'
import { useCallback, useEffect, useRef, useState } from 'react'
import { whenTyped, withOpenBodies } from '../body/open-editors.ts'
import { useDesk } from '../form/form-context.ts'
import { createChecker } from './checker.ts'
import type { Checker, Checks } from './checker.ts'
import { editionOfForm, kindOf } from './edition-of-form.ts'
import { useBeside } from './use-beside.ts'

/** What rules say of the form as it stands, with what is typed and not handed over yet, and the way to mend it. */
export function useChecks(): { checks: Checks; mend: Checker['mend'] } {
  const desk = useDesk()
  const { contentType } = useContentManager()
  const values = useForm('useChecks', (state) => state.values) as Readonly<Record<string, unknown>>
  const beside = useBeside(desk)
  const [checks, setChecks] = useState<Checks>({ state: 'looking' })
  const checker = useRef<Checker | null>(null)
  const kind = kindOf(desk.uid)
  const names = contentType?.attributes
  const latest = useRef<() => Edition | null>(() => null)
  latest.current = () => {
    // Relations are told by the server: until then what a document is related with would be missed.
    if (kind === null || (beside.relations === null && !desk.isHeadFailed)) return null
    return editionOfForm(kind, Object.keys(names ?? {}), withOpenBodies(values), desk.documentId, beside, hongKongDay())
  }

  useEffect(() => {
    if (kind === null) return
    const made = createChecker(() => latest.current(), (next) => setChecks((known) => (isSame(known, next) ? known : next)))
    checker.current = made
    const stop = whenTyped(() => made.look())
    return () => {
      stop()
      made.destroy()
      checker.current = null
    }
  }, [kind])

  useEffect(() => checker.current?.look(), [beside, kind, values])
  const mend = useCallback<Checker['mend']>(async (finding) => (await checker.current?.mend(finding)) ?? null, [])
  return { checks, mend }
}

/** While somebody types the findings are mostly the same: nothing is drawn then. */
const isSame = (one: Checks, other: Checks): boolean => asText(one) === asText(other)

const asText = (checks: Checks): string => JSON.stringify(checks, (_name, value: unknown) => (value instanceof Map ? [...value] : value))
