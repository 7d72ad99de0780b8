import type { FileInspection } from '@clf/content'
import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'

/** After how long a file whose turn had not come is asked about again; after each answer twice as long, and then no more. */
const againMs = 3_000
const lastMs = 10 * 60_000
/** As many files as the server answers for at once. */
const most = 100

type Found = Readonly<Record<string, FileInspection>>

const isWaiting = (inspection: FileInspection): boolean => inspection.state === 'not-inspected' && inspection.reason === 'waiting'

/** What was found in files, by `documentId`; null until the answer is there, `failed` when none came. */
export function useInspections(ids: readonly string[]): Found | 'failed' | null {
  const { get } = useFetchClient()
  const [found, setFound] = useState<Found | 'failed' | null>(null)
  const asked = ids.join(',')
  useEffect(() => {
    if (asked === '') return
    let timer: number | undefined
    let isGone = false
    const ids = asked.split(',')
    const parts = Array.from({ length: Math.ceil(ids.length / most) }, (_, index) => ids.slice(index * most, (index + 1) * most))
    const ask = (afterMs: number) => {
      const answers = parts.map((part) => get<{ data: Found }>(`/desk/files/inspections?ids=${encodeURIComponent(part.join(','))}`))
      Promise.all(answers).then(
        (given) => {
          if (isGone) return
          const data: Found = Object.assign({}, ...given.map((each) => each.data.data))
          setFound(data)
          if (afterMs <= lastMs && Object.values(data).some(isWaiting)) timer = window.setTimeout(ask, afterMs, afterMs * 2)
        },
        () => !isGone && setFound('failed'),
      )
    }
    ask(againMs)
    return () => {
      isGone = true
      window.clearTimeout(timer)
    }
  }, [asked, get])
  return found
}
