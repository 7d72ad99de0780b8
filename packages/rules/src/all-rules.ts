import { attachmentAccessibleOrContact } from './attachment-accessible-or-contact/rule.ts'
import { headingOrder } from './heading-order/rule.ts'
import { imageHasAlternative } from './image-has-alternative/rule.ts'
import { linkTextSaysWhere } from './link-text-says-where/rule.ts'
import { noSpacesBetweenHan } from './no-spaces-between-han/rule.ts'
import { referencesExist } from './references-exist/rule.ts'
import type { Rule } from './rule.ts'
import { scriptMatchesLanguage } from './script-matches-language/rule.ts'
import { tableHasHeaders } from './table-has-headers/rule.ts'

/** Every rule that is asked of documents and of pages, by id. */
export const rules: readonly Rule[] = [
  attachmentAccessibleOrContact,
  headingOrder,
  imageHasAlternative,
  linkTextSaysWhere,
  noSpacesBetweenHan,
  referencesExist,
  scriptMatchesLanguage,
  tableHasHeaders,
]
