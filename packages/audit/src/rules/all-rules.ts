import { languageAlternatesAreComplete } from './language-alternates-are-complete/rule.ts'
import { languageTagIsValid } from './language-tag-is-valid/rule.ts'
import { noSpacesBetweenHan } from './no-spaces-between-han/rule.ts'
import { revisionDateIsShown } from './revision-date-is-shown/rule.ts'
import type { Rule } from './rule.ts'
import { scriptMatchesLanguage } from './script-matches-language/rule.ts'

/** Every rule of our own, beside axe's. `npm run new rule` adds here. */
export const allRules: readonly Rule[] = [
  languageAlternatesAreComplete,
  languageTagIsValid,
  noSpacesBetweenHan,
  revisionDateIsShown,
  scriptMatchesLanguage,
]
