import type { Finding } from '@clf/rules'
import { isAdvisory } from '../rule-info/rule-info.ts'
import type { PageResult } from '../result.ts'
import { keysOf } from './same-element.ts'

/** One fault of one element, wherever it was seen. */
export interface MergedFinding extends Finding {
  /** True when it fails no page: beyond WCAG 2.2 AA, or of a criterion that is no longer one. */
  isAdvisory: boolean
  /** Pages on which the element stands with the fault, by the address that was asked for. */
  on: readonly FoundOn[]
}

/** A page on which a fault was seen. */
interface FoundOn {
  requested: string
  url: string
  /** In the order judged. */
  states: readonly string[]
  /** What was found there, where it is not what the message of the finding says: other figures, other words. */
  messages?: readonly Finding['message'][]
}

interface Seen {
  requested: string
  url: string
  states: Set<string>
  /** By its English. */
  messages: Map<string, Finding['message']>
}

interface Group {
  finding: Finding
  keys: Set<string>
  pages: Map<string, Seen>
}

/**
 * Every fault once, with the pages and states in which it was seen: what is wrong in a header is one fault, on however many pages and in
 * however many languages the header stands. In the order of the first page, place by place. Pages are read once and not kept.
 */
export function mergeFindings(pages: Iterable<PageResult>): MergedFinding[] {
  const groups = new Map<string, Group>()
  for (const { requested, url, state, findings } of pages) {
    for (const finding of findings) {
      const keys = keysOf(finding, url)
      const [first = { finding, keys: new Set<string>(), pages: new Map() }, ...others] = new Set(keys.flatMap((key) => groups.get(key) ?? []))
      for (const other of others) join(first, other, groups)
      for (const key of keys) groups.set(key, first)
      for (const key of keys) first.keys.add(key)
      const page = JSON.stringify([requested, url])
      const seen: Seen = first.pages.get(page) ?? { requested, url, states: new Set(), messages: new Map() }
      seen.states.add(state)
      seen.messages.set(finding.message.en, finding.message)
      first.pages.set(page, seen)
      if (!first.finding.picture && finding.picture) first.finding = { ...first.finding, picture: finding.picture }
    }
  }
  return [...new Set(groups.values())].map(({ finding, pages: on }) => ({
    ...finding,
    isAdvisory: finding.outcome === 'failed' && isAdvisory(finding.rule),
    on: [...on.values()].map(({ requested, url, states, messages }) => ({ requested, url, states: [...states], ...others(messages, finding) })),
  }))
}

/** A page that says what the finding says adds nothing. */
function others(messages: Seen['messages'], { message }: Finding): Pick<FoundOn, 'messages'> {
  return messages.size === 1 && messages.has(message.en) ? {} : { messages: [...messages.values()] }
}

/** What was taken for two elements is one: the pages of `other` become those of `first`. */
function join(first: Group, other: Group, groups: Map<string, Group>): void {
  for (const [page, seen] of other.pages) {
    const known = first.pages.get(page)
    first.pages.set(page, known ? { ...known, states: new Set([...known.states, ...seen.states]), messages: new Map([...known.messages, ...seen.messages]) } : seen)
  }
  for (const key of other.keys) {
    groups.set(key, first)
    first.keys.add(key)
  }
}
