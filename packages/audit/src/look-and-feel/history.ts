import { wcag22 } from '@clf/rules'

/** What rules read of a stored audit, in the shape of `audit-result.schema.json`. */
export interface History {
  rules: readonly { id: string; criteria: readonly string[]; isAdvisory?: boolean }[]
  pages: readonly { requested: string; url: string; rules: readonly { id: string; outcome: string }[] }[]
  findings: readonly { rule: string; reason: string; message: { en: string }; on: readonly { requested: string; url: string }[] }[]
}

/**
 * Reads a stored audit.
 * @throws {Error} when it is none
 */
export function readHistory(text: string): History {
  try {
    const { rules, pages, findings } = JSON.parse(text) as Partial<History>
    if (rules && pages && findings) return { rules, pages, findings }
  } catch (cause) {
    throw new Error(notOne, { cause })
  }
  throw new Error(notOne)
}

const notOne = 'The stored audit is no result of an audit. Give a file that "clf audit --json FILE" has written.'

/** Of the site of `address`: whether it was audited, and the accessibility rules that some page of it failed. */
export function formerFaults({ rules, pages }: History, address: string): { wasAudited: boolean; failed: readonly string[] } {
  const { host } = new URL(address)
  const ofSite = pages.filter(({ url }) => URL.canParse(url) && new URL(url).host === host)
  const ofWcag = new Set(rules.filter(({ criteria, isAdvisory = false }) => criteria.some((criterion) => criterion in wcag22) && !isAdvisory).map(({ id }) => id))
  const failed = ofSite.flatMap((page) => page.rules.filter(({ id, outcome }) => outcome === 'failed' && ofWcag.has(id)).map(({ id }) => id))
  return { wasAudited: ofSite.length > 0, failed: [...new Set(failed)].toSorted() }
}
