import { scriptRule, standardRules } from '../corpus/operator.ts'
import type { Said } from './judge-entries.ts'

const ofTheStandard = new Set<string>([...Object.values(standardRules), scriptRule])

export interface Score {
  faults: number
  legal: number
  /** Share of pages with a fault of which one of the rules that must fail did. */
  recall: number
  /** Share of true alarms among all; an alarm is a rule that failed on a page. */
  precision: number
  /** Rules that failed on legal pages. */
  falseAlarms: readonly { name: string; rule: string }[]
  /** Rules that failed on pages with another fault. */
  strayAlarms: readonly { name: string; rule: string }[]
  missed: readonly { name: string; must: readonly string[]; cannotTell: readonly string[]; unjudged?: string }[]
  /** Rules of the standard that the audit did not ask of any page. */
  neverAsked: readonly string[]
}

/** What was said, beside what had to be. `cannot tell` finds no fault, and alarms nobody. */
export function scoreOf(said: readonly Said[]): Score {
  const faults = said.filter(({ entry }) => entry.kind === 'fault')
  const legal = said.filter(({ entry }) => entry.kind === 'legal')
  const isFound = ({ entry, failed }: Said) => entry.must.some((rule) => failed.includes(rule))
  const found = faults.filter(isFound)
  const alarmsOf = ({ entry, failed }: Said) => failed.filter((rule) => ofTheStandard.has(rule) && !entry.must.includes(rule) && !entry.may.includes(rule)).map((rule) => ({ name: entry.name, rule }))
  const falseAlarms = legal.flatMap(alarmsOf)
  const strayAlarms = faults.flatMap(alarmsOf)
  const alarms = found.length + falseAlarms.length + strayAlarms.length
  const asked = new Set(said.flatMap((each) => each.asked))
  return {
    faults: faults.length,
    legal: legal.length,
    recall: faults.length === 0 ? 1 : found.length / faults.length,
    precision: alarms === 0 ? 1 : found.length / alarms,
    falseAlarms,
    strayAlarms,
    missed: faults.filter((each) => !isFound(each)).map(({ entry, cannotTell, unjudged }) => ({
      name: entry.name,
      must: entry.must,
      cannotTell: cannotTell.filter((rule) => entry.must.includes(rule)),
      ...(unjudged === undefined ? {} : { unjudged }),
    })),
    neverAsked: [...ofTheStandard].filter((rule) => !asked.has(rule)),
  }
}
