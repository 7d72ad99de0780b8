import { wcag22, type Rule } from '@clf/rules'
import axe from 'axe-core'
import { rulesOfFiles } from '../files/file-rules.ts'
import { version } from '../version.ts'
import { allRules, keyRules, sightRules, siteRules } from '../rules/all-rules.ts'

/** What a rule asks, as data. */
export interface RuleInfo {
  /** Those of axe-core are prefixed `axe/`. */
  id: string
  engine: 'axe' | 'clf'
  /** WCAG success criteria such as `1.4.3`, or `clf:` and a demand of the look-and-feel standard; empty for best practice. */
  criteria: readonly string[]
  /** Rules of the ACT Rules Community Group that it implements, by their ids of six characters. */
  act: readonly string[]
  /** Version of the engine. */
  version: string
  /** True when nothing of WCAG 2.2 A and AA, best practice or the standard is asked: a fault is told, and no page is failed for it. */
  isAdvisory: boolean
}

/** axe writes 1.4.12 as `wcag1412`: one digit, one digit, the rest. */
export function criterionOf(tag: string): string[] {
  const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? []
  return principle ? [`${principle}.${guideline}.${criterion}`] : []
}

const isBeyond = (criterion: string) => wcag22[criterion]?.level === 'AAA'

const ofAxe = (): RuleInfo[] =>
  axe.getRules().map(({ ruleId, tags, actIds }) => {
    const criteria = tags.flatMap(criterionOf)
    const isObsolete = tags.some((tag) => tag.endsWith('-obsolete') || tag === 'deprecated')
    return { id: `axe/${ruleId}`, engine: 'axe', criteria, act: actIds ?? [], version: axe.version, isAdvisory: isObsolete || (criteria.length > 0 && criteria.every(isBeyond)) }
  })

const ofOurs = ({ id, criteria, act = [] }: Pick<Rule, 'id' | 'criteria' | 'act'>): RuleInfo => ({ id, engine: 'clf', criteria, act, version, isAdvisory: criteria.every(isBeyond) })

/** What is known of each of our own rules, whatever it judges: documents, pages, keys, what is seen, sites, files. */
export const ownRules: readonly Pick<Rule, 'id' | 'criteria' | 'act' | 'messages' | 'source'>[] = [...allRules, ...keyRules, ...sightRules, ...siteRules, ...rulesOfFiles]

/** Every rule that an audit asks, by id. */
export const ruleInfos: readonly RuleInfo[] = [...ofAxe(), ...ownRules.map(ofOurs)].toSorted((a, b) => (a.id < b.id ? -1 : 1))

const advisory = new Set(ruleInfos.filter(({ isAdvisory }) => isAdvisory).map(({ id }) => id))

/** Whether what `rule` finds fails no page. */
export const isAdvisory = (rule: string): boolean => advisory.has(rule)
