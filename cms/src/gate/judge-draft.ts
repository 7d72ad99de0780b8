import type { Finding } from '@clf/rules'
import type { Core } from '@strapi/strapi'
import type { Row } from '../editions/row.ts'
import type { Sentence } from '../writes/told.ts'
import { editionOf } from './edition-of.ts'
import { judgeOf } from './judge.ts'
import { placesIn } from './place.ts'
import { stopsPublishing } from './stopping.ts'

/** One thing that a rule says of a draft. */
export interface DraftFinding {
  rule: string
  reason: string
  impact: Finding['impact']
  /** `untested`: the rule itself broke. */
  outcome: Finding['outcome']
  /** Whether it is grave enough to keep the draft from being published. */
  stops: boolean
  /** Place in the form: `en.body.children.2`, `reviewBy`. */
  path: string
  /** The place as the form calls it, with the number of the paragraph. */
  place: Sentence
  /** What happened and what to do. */
  message: Sentence
  /** Beginning of the words that stand there. */
  snippet: string
}

/**
 * What the rules say of a draft, what stops it first. Every query takes the caller's transaction, where there is one.
 *
 * @throws Error when the rules give no answer
 */
export async function findingsOf(strapi: Core.Strapi, uid: string, row: Row): Promise<DraftFinding[]> {
  const { edition, pathOf } = await editionOf(strapi, uid, row)
  const placeOf = placesIn(uid, row)
  const findings = (await judgeOf(strapi).judge(edition)).map((finding): DraftFinding => {
    const { rule, reason, impact, outcome, pointer, snippet, message } = finding
    const path = pathOf(pointer)
    return {
      rule,
      reason,
      impact,
      outcome,
      stops: stopsPublishing(finding),
      path,
      place: placeOf(path),
      message: { en: message.en, tc: message['zh-Hant-HK'], sc: message['zh-Hans'] },
      snippet,
    }
  })
  return findings.toSorted((a, b) => Number(b.stops) - Number(a.stops))
}
