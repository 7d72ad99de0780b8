import type { Model } from '../editions/public-types.ts'
import type { Problem } from './problem.ts'
import { told } from './told.ts'

interface Bounded {
  type: string
  min?: number
  max?: number
}

/** Whole numbers that are none, or beyond what their field may hold. Strapi looks at them only when a document is published: a draft of the year 20 would bear a reference that nobody looks for. */
export function figureProblems(data: Readonly<Record<string, unknown>> | undefined, { attributes }: Pick<Model, 'attributes'>): Problem[] {
  return Object.entries(attributes as Record<string, Bounded>).flatMap(([name, { type, min = 0, max = Number.MAX_SAFE_INTEGER }]) => {
    const value = data?.[name]
    if (type !== 'integer' || value === null || value === undefined || value === '') return []
    const figure = Number(value)
    return Number.isInteger(figure) && figure >= min && figure <= max ? [] : [{ path: [name], ...range(min, max) }]
  })
}

function range(min: number, max: number) {
  if (max === Number.MAX_SAFE_INTEGER) return told(`Give a whole number, ${min} or more.`, `請輸入不小於 ${min} 的整數。`)
  return told(`Give a whole number from ${min} to ${max}.`, `請輸入 ${min} 至 ${max} 的整數。`)
}
