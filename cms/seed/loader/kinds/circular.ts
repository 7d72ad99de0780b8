import { kinds } from '@clf/content'
import * as z from 'zod'
import { bilingual, code, isoDate, lifecycle, line, pageFields, prose, versionFields } from '../items/fields.ts'
import { simplify } from '../simplify.ts'
import { documentIdOf } from '../store/document.ts'
import { uidOf } from './seed-kind.ts'
import type { KnownItems, SeedKind } from './seed-kind.ts'

const version = z.strictObject({
  ...versionFields,
  from: line,
  to: line,
  preamble: prose.nullish(),
  closing: z.strictObject({ offices: prose, date: line }).nullish(),
})

const item = z.strictObject({
  ...pageFields,
  series: code,
  number: z.int().min(1),
  year: z.int().min(1900).max(2999),
  date: isoDate,
  effectiveFrom: isoDate.nullish(),
  effectiveTo: isoDate.nullish(),
  fileReference: line.nullish(),
  force: z.enum(['mandatory', 'guidance', 'information']),
  lifecycle,
  supersedes: z.array(z.string()).nullish(),
  classification: z.enum(['unclassified', 'restricted-admin', 'restricted-staff']),
  schedule: code.nullish(),
  amendments: z.array(z.strictObject({ date: isoDate, note: bilingual(prose) })).nullish(),
  numbered: z.boolean(),
  ...bilingual(version).shape,
})

type Item = z.infer<typeof item>

export const circularSeed: SeedKind<Item> = {
  kind: kinds.circular,
  item,
  keyOf,
  facts(circular) {
    const { series, number, year, date, force, classification } = circular
    const { effectiveFrom = null, effectiveTo = null, fileReference = null, schedule = null } = circular
    // The circulars it supersedes are stored already.
    const supersedes = (circular.supersedes ?? []).map((key) => documentIdOf(uidOf(kinds.circular), key))
    const amendments = (circular.amendments ?? []).map(({ date: on, note }) => ({ date: on, en: note.en, tc: note['zh-Hant-HK'], sc: simplify(note['zh-Hant-HK']) }))
    const terms = { series: termId('series', series), schedule: schedule && termId('schedule', schedule) }
    return { ...terms, number, year, date, force, classification, effectiveFrom, effectiveTo, fileReference, supersedes, amendments }
  },
  texts(circular, language) {
    const { from, to, preamble = null, closing = null } = circular[language]
    return { from, to, preamble, closing }
  },
  // One that another circular supersedes, or whose last day is past, does not hold by that; nobody withdraws it.
  withdrawal: ({ lifecycle: state, effectiveTo, revisedOn }) => (state === 'withdrawn' ? { on: effectiveTo ?? revisedOn, reason: state, explanation: {} } : null),
  isNumbered: ({ numbered }) => numbered,
  check(circular, known, report) {
    for (const scheme of ['series', 'schedule'] as const) {
      const term = circular[scheme]
      if (term && !known.hasTerm(scheme, term)) report(scheme, `taxonomy.yaml has no ${scheme} “${term}”.`)
    }
    for (const older of circular.supersedes ?? []) checkSuperseded(older, known, report)
  },
  compare: (a, b) => a.date.localeCompare(b.date) || a.number - b.number,
}

const termId = (scheme: string, code: string): string => documentIdOf('api::taxonomy-term.taxonomy-term', `${scheme}/${code}`)

/** `general-circular/3-2024`, the reference that the server writes too. */
function keyOf({ series, number, year }: Pick<Item, 'series' | 'number' | 'year'>): string {
  return `${series}/${number}-${year}`
}

function checkSuperseded(older: string, { items }: KnownItems, report: (field: string, message: string) => void): void {
  const found = items.map(({ value }) => value as Item).find((value) => keyOf(value) === older)
  if (!found) report('supersedes', `The seed has no circular ${older}.`)
  else if (found.lifecycle !== 'superseded') report('supersedes', `${older} has lifecycle ${found.lifecycle}; make it superseded.`)
}
