import { readFileSync } from 'node:fs'
import { languageOfPath } from '@clf/text'
import type { LanguagePath } from '@clf/text'
import { parse } from 'yaml'
import type { Demonstration } from './demonstration.ts'
import { judgedDay } from './demonstration.ts'

type Need = { need: string; answers: Readonly<Record<string, number>> } & Readonly<Record<LanguagePath, readonly string[]>>

/** A question with what answers it. */
export interface JudgedQuery {
  need: string
  language: LanguagePath
  text: string
  /** By address below the language: 3 the answer, 2 much of it, 1 something of it. */
  answers: Readonly<Record<string, number>>
  /** Whether it is held out of tuning. */
  isHeldOut: boolean
}

/** The judged questions, in the order of the file. */
export function judgedQueries(): JudgedQuery[] {
  const needs = parse(readFileSync(new URL('queries.yaml', import.meta.url), 'utf8')) as Need[]
  return needs.flatMap((need, place) =>
    (['en', 'tc', 'sc'] as const).flatMap((language) => need[language].map((text) => ({ need: need.need, language, text, answers: need.answers, isHeldOut: place % 2 === 1 })))
  )
}

/** How one question was answered. */
export interface Judgement extends JudgedQuery {
  /** Addresses of the first ten. */
  found: readonly string[]
  ndcg: number
  isFirstRight: boolean
}

const shown = 10

/** Asks the questions of an index. */
export function judge({ index, addressOf }: Demonstration, queries: readonly JudgedQuery[]): Judgement[] {
  return queries.map((query) => {
    const { hits } = index.search({ text: query.text, lang: languageOfPath(query.language), day: judgedDay, pageSize: shown })
    const found = hits.map(({ document }) => addressOf(document))
    const best = Math.max(...Object.values(query.answers))
    return { ...query, found, ndcg: ndcgOf(found, query.answers), isFirstRight: query.answers[found[0] ?? ''] === best }
  })
}

/** Discounted gain of the first ten beside that of the best order, with a gain of 2^grade - 1 (Järvelin and Kekäläinen, 2002; as Burges et al., 2005). */
export function ndcgOf(found: readonly string[], answers: Readonly<Record<string, number>>): number {
  const grades = found.slice(0, shown).map((address) => answers[address] ?? 0)
  const ideal = Object.values(answers).sort((a, b) => b - a).slice(0, shown)
  return gainOf(grades) / gainOf(ideal)
}

const gainOf = (grades: readonly number[]): number => grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0)

export interface Measures {
  queries: number
  /** Mean nDCG of the first ten. */
  ndcg: number
  /** Part whose first result is one of the best answers. */
  precisionAt1: number
  /** Part without any result. */
  zero: number
}

export function measuresOf(judgements: readonly Judgement[]): Measures {
  const part = (is: (judgement: Judgement) => boolean) => judgements.filter(is).length / judgements.length
  return {
    queries: judgements.length,
    ndcg: judgements.reduce((sum, { ndcg }) => sum + ndcg, 0) / judgements.length,
    precisionAt1: part(({ isFirstRight }) => isFirstRight),
    zero: part(({ found }) => found.length === 0),
  }
}
