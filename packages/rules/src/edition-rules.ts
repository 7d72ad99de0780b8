import { addressIsALink } from './address-is-a-link/rule.ts'
import { addresseesAreNamed } from './addressees-are-named/rule.ts'
import { alternativeAddsWords } from './alternative-adds-words/rule.ts'
import { attachmentTitleNamesTheFile } from './attachment-title-names-the-file/rule.ts'
import { boldLineIsAHeading } from './bold-line-is-a-heading/rule.ts'
import { chineseIsNotHalfConverted } from './chinese-is-not-half-converted/rule.ts'
import { classificationIsAllowed } from './classification-is-allowed/rule.ts'
import { datesAreInOrder } from './dates-are-in-order/rule.ts'
import { decorativeImageSaysNothing } from './decorative-image-says-nothing/rule.ts'
import { documentFormatAndSize } from './document-format-and-size/rule.ts'
import type { EditionRule } from './edition/edition-rule.ts'
import { enquiriesAreGiven } from './enquiries-are-given/rule.ts'
import { issuerIsNamed } from './issuer-is-named/rule.ts'
import { languageIsMarked } from './language-is-marked/rule.ts'
import { languagesAgreeOnFigures } from './languages-agree-on-figures/rule.ts'
import { languagesHaveTheSameParts } from './languages-have-the-same-parts/rule.ts'
import { linkAddressIsWhole } from './link-address-is-whole/rule.ts'
import { linkTargetIsPublic } from './link-target-is-public/rule.ts'
import { linkTextsTellApart } from './link-texts-tell-apart/rule.ts'
import { listIsNotTyped } from './list-is-not-typed/rule.ts'
import { numberIsUnique } from './number-is-unique/rule.ts'
import { reviewIsDueWithinAYear } from './review-is-due-within-a-year/rule.ts'
import { supersessionIsToldOnBothSides } from './supersession-is-told-on-both-sides/rule.ts'
import { tableHasNoEmptyLines } from './table-has-no-empty-lines/rule.ts'
import { tableReadsInOrder } from './table-reads-in-order/rule.ts'
import { threeLanguagesAreThere } from './three-languages-are-there/rule.ts'
import { translationIsAsNewAsItsSource } from './translation-is-as-new-as-its-source/rule.ts'
import { videoHasCaptionsAndWords } from './video-has-captions-and-words/rule.ts'

/** Every rule that is asked of a whole edition, by id. */
export const editionRules: readonly EditionRule[] = [
  addressIsALink,
  addresseesAreNamed,
  alternativeAddsWords,
  attachmentTitleNamesTheFile,
  boldLineIsAHeading,
  chineseIsNotHalfConverted,
  classificationIsAllowed,
  datesAreInOrder,
  decorativeImageSaysNothing,
  documentFormatAndSize,
  enquiriesAreGiven,
  issuerIsNamed,
  languageIsMarked,
  languagesAgreeOnFigures,
  languagesHaveTheSameParts,
  linkAddressIsWhole,
  linkTargetIsPublic,
  linkTextsTellApart,
  listIsNotTyped,
  numberIsUnique,
  reviewIsDueWithinAYear,
  supersessionIsToldOnBothSides,
  tableHasNoEmptyLines,
  tableReadsInOrder,
  threeLanguagesAreThere,
  translationIsAsNewAsItsSource,
  videoHasCaptionsAndWords,
]
