import { rules, type Rule } from '@clf/rules'
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

/** Every rule of our own, beside axe's: those asked of documents too, and those about pages alone. */
export const allRules: readonly Rule<string, PageSnapshot>[] = [...rules, ...pageRules]
