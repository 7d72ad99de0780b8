import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import type { Choice } from './form-context.ts'

interface Choices {
  choices: readonly Choice[] | null
  isFailed: boolean
}

/** What was asked about a type, for as long as anything on the page needs it. */
interface Asked {
  answer: Promise<Choices>
  ending: AbortController
  users: number
}

const asked = new Map<string, Asked>()

/**
 * What a relation may lead to; null while it is fetched, and `failed` when the server did not say. A form has several fields for terms,
 * and rules that want them too: the server is asked once for all of them.
 */
export function useChoices(target: string): Choices {
  const { get } = useFetchClient()
  const [state, setState] = useState<Choices>({ choices: null, isFailed: false })
  useEffect(() => {
    const one = asked.get(target) ?? ask(target, get)
    one.users += 1
    let isGone = false
    void one.answer.then((answer) => {
      if (!isGone) setState(answer)
    })
    return () => {
      isGone = true
      one.users -= 1
      if (one.users > 0) return
      one.ending.abort()
      asked.delete(target)
    }
  }, [get, target])
  return state
}

function ask(target: string, get: ReturnType<typeof useFetchClient>['get']): Asked {
  const ending = new AbortController()
  // Its own signal: that of the client ends with the field that happened to ask first.
  const answer = get<{ data: Choice[] }>(`/desk/${target}/choices`, { signal: ending.signal }).then(
    ({ data }): Choices => ({ choices: data.data, isFailed: false }),
    (): Choices => ({ choices: null, isFailed: true }),
  )
  const one = { answer, ending, users: 0 }
  asked.set(target, one)
  return one
}
