import { useFetchClient } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'
import { useDesk } from '../form/form-context.ts'
import type { Known } from './messages.ts'

/** What somebody answered where no machine can tell, as `GET /desk/<uid>/<id>/answers` gives it. */
export interface Answered {
  /** SHA-256 of what was asked about. */
  content: string
  by: string
  at: string
}

export interface Answers {
  /** By what was asked about. */
  known: ReadonlyMap<string, Answered>
  /** Says that a finding is right as it stands, or opens it again. False when it was not stored. */
  give: (finding: Known, content: string, isRight: boolean) => Promise<boolean>
}

/** What people answered to the questions of the document in the form. */
export function useAnswers(): Answers {
  const { get, post } = useFetchClient()
  const { uid, documentId } = useDesk()
  const [known, setKnown] = useState<ReadonlyMap<string, Answered>>(new Map())
  const take = useCallback((answers: readonly Answered[]) => setKnown(new Map(answers.map((answer) => [answer.content, answer]))), [])
  useEffect(() => {
    if (documentId === null) return
    const ending = new AbortController()
    get<{ data: Answered[] }>(`/desk/${uid}/${documentId}/answers`, { signal: ending.signal }).then(
      ({ data }) => take(data.data),
      // Without them every question is open: nothing is taken for answered that is not.
      () => undefined,
    )
    return () => ending.abort()
  }, [documentId, get, take, uid])
  const give = useCallback<Answers['give']>(async ({ rule, reason }, content, isRight) => {
    if (documentId === null) return false
    try {
      take((await post<{ data: Answered[] }>(`/desk/${uid}/${documentId}/answers`, { rule, reason, content, isRight })).data.data)
      return true
    } catch {
      return false
    }
  }, [documentId, post, take, uid])
  return { known, give }
}
