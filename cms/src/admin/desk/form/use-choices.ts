import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import type { Choice } from './form-context.ts'

/** What a relation may lead to; null while it is fetched, and `failed` when the server did not say. */
export function useChoices(target: string): { choices: readonly Choice[] | null; isFailed: boolean } {
  const { get } = useFetchClient()
  const [state, setState] = useState<{ choices: readonly Choice[] | null; isFailed: boolean }>({ choices: null, isFailed: false })
  useEffect(() => {
    const ending = new AbortController()
    get<{ data: Choice[] }>(`/desk/${target}/choices`, { signal: ending.signal }).then(
      ({ data }) => setState({ choices: data.data, isFailed: false }),
      () => {
        if (!ending.signal.aborted) setState({ choices: null, isFailed: true })
      },
    )
    return () => ending.abort()
  }, [get, target])
  return state
}
