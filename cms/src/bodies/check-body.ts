import { sayProblem, validateTree } from '@clf/content/tree'
import type { TreeProblem } from '@clf/content/tree'
import { wordFields } from '../editions/languages.ts'
import type { Problem } from '../writes/problem.ts'
import type { Sentence } from '../writes/told.ts'

/** Fields of words that hold a body. */
export const bodyFields = ['body', 'problem', 'solution', 'outcome'] as const

/** What is wrong with the bodies of a draft, or of what is to become one, in every language; an empty one is none. */
export function bodyProblems(data: Readonly<Record<string, unknown>>, purpose: 'to save' | 'to publish' = 'to save'): Problem[] {
  return wordFields.flatMap(([field]) => {
    const words = data[field]
    if (typeof words !== 'object' || words === null) return []
    return bodyFields.flatMap((name) => {
      const body = (words as Record<string, unknown>)[name]
      return body === undefined || body === null ? [] : problemsIn(body, [field, name], purpose)
    })
  })
}

function problemsIn(body: unknown, place: readonly string[], purpose: 'to save' | 'to publish'): Problem[] {
  const { problems } = validateTree(body)
  const stopping = problems.filter(({ stops }) => stops === 'saving' || purpose === 'to publish')
  return stopping.map((problem) => ({ path: [...place, ...(problem.path === '' ? [] : problem.path.split('.'))], message: sayProblem(problem, 'en'), words: wordsOf(problem) }))
}

function wordsOf(problem: TreeProblem): Sentence {
  return { en: sayProblem(problem, 'en'), tc: sayProblem(problem, 'zh-Hant-HK'), sc: sayProblem(problem, 'zh-Hans') }
}
