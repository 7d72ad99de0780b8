import { rules, type Rule } from '@clf/rules'
import type { SightRule, SiteRule } from '../look-and-feel/rule-kinds.ts'
import type { PageSnapshot } from '../snapshot/snapshot.ts'
import { languageAlternatesAreComplete } from './language-alternates-are-complete/rule.ts'
import { languageOfParts } from './language-of-parts/rule.ts'
import { languageTagIsValid } from './language-tag-is-valid/rule.ts'
import { revisionDateIsShown } from './revision-date-is-shown/rule.ts'

/** Rules about pages alone, by id. `npm run new rule` adds here. */
export const pageRules: readonly Rule<string, PageSnapshot>[] = [
  languageAlternatesAreComplete,
  languageOfParts,
  languageTagIsValid,
  revisionDateIsShown,
]

/** Rules about what a person sees of a page in one state, by id. */
export const sightRules: readonly SightRule[] = [
]

/** Rules about a page as a whole, by id. */
export const siteRules: readonly SiteRule[] = [
]

/** Every rule of our own, beside axe's: those asked of documents too, and those about pages alone. */
export const allRules: readonly Rule<string, PageSnapshot>[] = [...rules, ...pageRules]
