import type { LanguagePath } from '@clf/text'
import { languagesOfEdition, type Edition, type EditionFacts, type EditionWords, type Surroundings } from '../edition/edition.ts'
import { bodyOf } from './notation.ts'

/** Words of one language: a body in the notation of `notation.ts`, or fields beside it. */
export type SketchedWords = string | (Partial<Omit<EditionWords, 'body'>> & { body?: string })

/** An edition as far as a case needs it; the rest is filled with what no rule minds. */
export interface Sketch {
  kind?: string
  work?: string
  facts?: EditionFacts
  around?: Surroundings
  en?: SketchedWords
  tc?: SketchedWords
  sc?: SketchedWords
}

/** Snippets by language, each a body, and whole editions. */
type Snippets = Partial<Record<LanguagePath, readonly string[]>> & { whole?: readonly Sketch[] }

/** What people say that a rule must answer, snippet by snippet. They are written before the rule. */
export interface Cases {
  failed: Snippets
  /** Passed, or nothing to judge. */
  passed: Snippets
  /** For a person to decide. */
  cantTell?: Snippets
}

/** One labelled snippet. */
export interface Label {
  says: keyof Cases
  /** As it is written. */
  snippet: string
  edition: Edition
  /** Every second one is held out: `npm test` judges the others alone. */
  isHeldOut: boolean
}

const blank: Record<LanguagePath, Pick<EditionWords, 'title' | 'summary'>> = {
  en: { title: 'Booking of meeting rooms', summary: 'What staff do to book a room.' },
  tc: { title: '預訂會議室', summary: '職員預訂會議室的方法。' },
  sc: { title: '预订会议室', summary: '职员预订会议室的方法。' },
}

/** The edition that a sketch stands for. */
export function editionOf(sketch: Sketch): Edition {
  const words = languagesOfEdition.flatMap(([path, locale]) => {
    const given = sketch[path]
    if (given === undefined) return []
    const { body = '', ...fields } = typeof given === 'string' ? { body: given } : given
    return [[path, { locale, ...blank[path], ...fields, body: bodyOf(body, locale) }] as const]
  })
  return { kind: sketch.kind ?? 'circular', ...(sketch.work !== undefined && { work: sketch.work }), facts: sketch.facts ?? {}, words: Object.fromEntries(words), around: sketch.around ?? {} }
}

/** Every snippet of a rule with its label. */
export function labelsOf(cases: Cases): Label[] {
  return (['failed', 'passed', 'cantTell'] as const).flatMap((says) => {
    const { whole = [], ...languages } = cases[says] ?? {}
    const lists: (readonly Sketch[])[] = [...Object.entries(languages).map(([path, bodies]) => bodies.map((body): Sketch => ({ [path]: body }))), whole]
    return lists.flatMap((list) => list.map((sketch, index) => ({ says, snippet: JSON.stringify(sketch), edition: editionOf(sketch), isHeldOut: index % 2 === 1 })))
  })
}
