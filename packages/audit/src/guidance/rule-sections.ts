import type { LanguageTag } from '@clf/text'
import { createRequire } from 'node:module'

/** The rules of the look-and-feel standard in its order: the first is LF1. Numbers stay, so that new rules come last. */
export const numberedRules: readonly string[] = [
  'header-parts-in-order',
  'government-name-is-seen',
  'department-name-is-registered',
  'host-matches-claim',
  'header-rule-is-painted',
  'colours-are-of-a-theme',
  'typefaces-are-of-the-standard',
  'language-switch-offers-the-others',
  'language-alternates-are-complete',
  'language-of-parts',
  'text-size-says-its-state',
  'breadcrumb-matches-address',
  'title-has-the-form',
  'footer-links-are-live',
  'revision-date-is-shown',
  'version-is-supported',
  'statement-is-current',
  'search-map-and-contact-are-there',
]

/** Where a rule stands in the look-and-feel standard. */
export interface RuleSection {
  /** `LF2` */
  number: string
  /** Of its section, in each language: an address of the web, or where the repository has none yet, a path in the repository. */
  where: Record<LanguageTag, string>
}

/** The rule with a number as people write it: `LF2`, `lf2`. */
export function ruleNumbered(written: string): string | undefined {
  const [, number] = /^lf ?-?0*([1-9]\d*)$/i.exec(written.trim()) ?? []
  return numberedRules[Number(number) - 1]
}

/**
 * Where a rule stands in the look-and-feel standard; nothing for one of accessibility alone.
 * @param repository address of the repository, as `repository.url` of a manifest has it
 */
export function sectionOf(id: string, repository = ownRepository): RuleSection | undefined {
  const index = numberedRules.indexOf(id)
  if (index < 0) return undefined
  const number = `LF${index + 1}`
  const where = (file: string) => addressOf(`docs/look-and-feel/${file}#${number.toLowerCase()}`, repository)
  return { number, where: { en: where('README.md'), 'zh-Hant-HK': where('README.zh-Hant.md'), 'zh-Hans': where('README.zh-Hans.md') } }
}

// Written into the manifest when the package is released.
const ownRepository = (createRequire(import.meta.url)('../../package.json') as { repository?: { url: string } }).repository?.url

/** The address at which a file of the repository is read, as the hosts of git repositories have it; its path where none is known. */
function addressOf(path: string, repository: string | undefined): string {
  const written = repository?.replace(/^git\+/, '') ?? ''
  if (!/^(?:https|ssh):/.test(written) || !URL.canParse(written)) return path
  const { protocol, host, hostname, pathname } = new URL(written)
  return `https://${protocol === 'https:' ? host : hostname}${pathname.replace(/(?:\.git)?\/?$/, '')}/blob/HEAD/${path}`
}
