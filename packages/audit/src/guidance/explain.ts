import type { LanguageTag } from '@clf/text'
import { wordsOf } from '../axe/words/rule-words.ts'
import { ownRules, ruleInfos, type RuleInfo } from '../rule-info/rule-info.ts'
import { axeDifferences, type AxeDifference } from './axe-differences.ts'
import { criterionWords } from './criterion-words.ts'
import { remedies, type Remedy } from './remedies.ts'
import { ruleNumbered, sectionOf, type RuleSection } from './rule-sections.ts'

type Copy = Record<LanguageTag, string>

/** What is told of a rule to whoever has to mend what it finds. */
export interface Explanation {
  info: RuleInfo
  /** What it asks and demands; only rules of axe-core say it apart from what they find. */
  demand?: { description: Copy; help: Copy }
  /** What it says when it finds something: by reason; the words of a page stand at `…`. Empty for axe-core, whose checks say it. */
  says: readonly { reason: string; message: Copy }[]
  criteria: readonly { id: string | null; name: Copy; why?: Copy }[]
  /** Where the demand is written. */
  url: string
  /** Its number and section in the look-and-feel standard. */
  section?: RuleSection
  /** How it differs from rules of axe-core that judge the same. */
  differs?: AxeDifference
  /** The element of ours that the fault does not happen with. */
  remedy?: Remedy
}

/** Every rule that can be explained, by id: `axe/image-alt`, `script-matches-language`. */
export const explainedRules: readonly string[] = ruleInfos.map(({ id }) => id)

const sentence = (text: string) => text.replaceAll('{found}', '…')

/** What there is to say of a rule; nothing for an id that no rule has. A rule of axe-core is also found without `axe/`, one of the look and feel by its number: `LF2`. */
export function explain(id: string): Explanation | undefined {
  const known = (wanted: string | undefined) => ruleInfos.find((each) => each.id === wanted)
  const info = known(id) ?? known(`axe/${id}`) ?? known(ruleNumbered(id))
  if (!info) return undefined
  const ours = ownRules.find((each) => each.id === info.id)
  const name = info.id.replace(/^axe\//, '')
  const [remedy, section, differs] = [remedies.get(info.id), sectionOf(info.id), axeDifferences.get(info.id)]
  return {
    info,
    ...(ours ? {} : { demand: wordsOf(name) }),
    says: Object.entries(ours?.messages ?? {}).map(([reason, message]) => ({
      reason,
      message: { en: sentence(message.en), 'zh-Hant-HK': sentence(message['zh-Hant-HK']), 'zh-Hans': sentence(message['zh-Hans']) },
    })),
    criteria: (info.criteria.length === 0 ? [null] : info.criteria).map((each) => ({ id: each, ...criterionWords(each) })),
    url: ours?.source.url ?? `https://dequeuniversity.com/rules/axe/${info.version.split('.').slice(0, 2).join('.')}/${name}`,
    ...(section && { section }),
    ...(differs && { differs }),
    ...(remedy && { remedy }),
  }
}

/** Rules whose ids are nearest to what was asked for, at most five: those that hold a word of it, then those of few other letters. */
export function nearestRules(asked: string): string[] {
  const wanted = asked.toLowerCase().replace(/^axe\//, '')
  const parts = wanted.split(/[^a-z0-9]+/).filter((part) => part.length > 2)
  return explainedRules
    .map((id) => {
      const name = id.replace(/^axe\//, '')
      const shared = parts.filter((part) => name.includes(part)).length
      return { id, far: distance(wanted, name) / Math.max(wanted.length, name.length) - shared / Math.max(1, parts.length) }
    })
    .filter(({ far }) => far < 0.6)
    .toSorted((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, 5)
    .map(({ id }) => id)
}

/** Letters to add, take away or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [y, letter] of [...a].entries()) {
    const next = [y + 1]
    for (const [x, other] of [...b].entries()) next.push(Math.min((row[x + 1] ?? 0) + 1, (next[x] ?? 0) + 1, (row[x] ?? 0) + (letter === other ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}
