import type { FileInspection } from '@clf/content'
import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'

/** After how long a file whose turn had not come is asked about again. */
const againMs = 3_000

/** What was found in files, by `documentId`; null until the answer is there, `failed` when none came. */
export function useInspections(ids: readonly string[]): Readonly<Record<string, FileInspection>> | 'failed' | null {
  const { get } = useFetchClient()
  const [found, setFound] = useState<Readonly<Record<string, FileInspection>> | 'failed' | null>(null)
  const asked = ids.join(',')
  useEffect(() => {
    if (asked === '') return
    let timer: number | undefined
    let isGone = false
    const ask = () => {
      get<{ data: Record<string, FileInspection> }>(`/desk/files/inspections?ids=${encodeURIComponent(asked)}`).then(
        ({ data: { data } }) => {
          if (isGone) return
          setFound(data)
          if (Object.values(data).some((each) => each.state === 'not-inspected' && each.reason === 'waiting')) timer = window.setTimeout(ask, againMs)
        },
        () => !isGone && setFound('failed'),
      )
    }
    ask()
    return () => {
      isGone = true
      window.clearTimeout(timer)
    }
  }, [asked, get])
  return found
}
