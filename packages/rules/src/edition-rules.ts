import { abbreviationsAreExplained } from './abbreviations-are-explained/rule.ts'
import { addressIsALink } from './address-is-a-link/rule.ts'
import { addresseesAreNamed } from './addressees-are-named/rule.ts'
import { alternativeAddsWords } from './alternative-adds-words/rule.ts'
import { attachmentTitleNamesTheFile } from './attachment-title-names-the-file/rule.ts'
import { boldLineIsAHeading } from './bold-line-is-a-heading/rule.ts'
import { bracketsArePaired } from './brackets-are-paired/rule.ts'
import { chineseDatesHaveOneForm } from './chinese-dates-have-one-form/rule.ts'
import { chineseEllipsisAndDash } from './chinese-ellipsis-and-dash/rule.ts'
import { chineseIsNotHalfConverted } from './chinese-is-not-half-converted/rule.ts'
import { chineseIsNotItalic } from './chinese-is-not-italic/rule.ts'
import { chinesePunctuationIsFullWidth } from './chinese-punctuation-is-full-width/rule.ts'
import { classificationIsAllowed } from './classification-is-allowed/rule.ts'
import { datesAreInOrder } from './dates-are-in-order/rule.ts'
import { datesAreWrittenOut } from './dates-are-written-out/rule.ts'
import { decorativeImageSaysNothing } from './decorative-image-says-nothing/rule.ts'
import { documentFormatAndSize } from './document-format-and-size/rule.ts'
import type { EditionRule } from './edition/edition-rule.ts'
import { englishPunctuationIsHalfWidth } from './english-punctuation-is-half-width/rule.ts'
import { enquiriesAreGiven } from './enquiries-are-given/rule.ts'
import { headingHasWordsBelow } from './heading-has-words-below/rule.ts'
import { headingIsShort } from './heading-is-short/rule.ts'
import { headingsTellApart } from './headings-tell-apart/rule.ts'
import { issuerIsNamed } from './issuer-is-named/rule.ts'
import { languageIsMarked } from './language-is-marked/rule.ts'
import { languageMarkFits } from './language-mark-fits/rule.ts'
import { languagesAgreeOnFigures } from './languages-agree-on-figures/rule.ts'
import { languagesHaveTheSameParts } from './languages-have-the-same-parts/rule.ts'
import { lettersAndFiguresAreHalfWidth } from './letters-and-figures-are-half-width/rule.ts'
import { linkAddressIsWhole } from './link-address-is-whole/rule.ts'
import { linkTargetIsPublic } from './link-target-is-public/rule.ts'
import { linkTextsTellApart } from './link-texts-tell-apart/rule.ts'
import { listIsNotTyped } from './list-is-not-typed/rule.ts'
import { noAligningSpaces } from './no-aligning-spaces/rule.ts'
import { noEmptyParagraphs } from './no-empty-paragraphs/rule.ts'
import { noInvisibleCharacters } from './no-invisible-characters/rule.ts'
import { noLookAlikeCharacters } from './no-look-alike-characters/rule.ts'
import { noPersonalData } from './no-personal-data/rule.ts'
import { noPlaceholderWords } from './no-placeholder-words/rule.ts'
import { noPrivateUseCharacters } from './no-private-use-characters/rule.ts'
import { notByColourOrPlace } from './not-by-colour-or-place/rule.ts'
import { numberIsUnique } from './number-is-unique/rule.ts'
import { quotationMarksFitTheLanguage } from './quotation-marks-fit-the-language/rule.ts'
import { reviewIsDueWithinAYear } from './review-is-due-within-a-year/rule.ts'
import { sentencesAreShort } from './sentences-are-short/rule.ts'
import { simplifiedUsesItsOwnWords } from './simplified-uses-its-own-words/rule.ts'
import { supersessionIsToldOnBothSides } from './supersession-is-told-on-both-sides/rule.ts'
import { tableHasNoEmptyLines } from './table-has-no-empty-lines/rule.ts'
import { tableReadsInOrder } from './table-reads-in-order/rule.ts'
import { telephoneNumbersAreSpaced } from './telephone-numbers-are-spaced/rule.ts'
import { threeLanguagesAreThere } from './three-languages-are-there/rule.ts'
import { titleSaysWhatItIsAbout } from './title-says-what-it-is-about/rule.ts'
import { translationIsAsNewAsItsSource } from './translation-is-as-new-as-its-source/rule.ts'
import { underlineIsForLinks } from './underline-is-for-links/rule.ts'
import { videoHasCaptionsAndWords } from './video-has-captions-and-words/rule.ts'
import { wordsAreNotInCapitals } from './words-are-not-in-capitals/rule.ts'

/** Every rule that is asked of a whole edition, by id. */
export const editionRules: readonly EditionRule[] = [
  abbreviationsAreExplained,
  addressIsALink,
  addresseesAreNamed,
  alternativeAddsWords,
  attachmentTitleNamesTheFile,
  boldLineIsAHeading,
  bracketsArePaired,
  chineseDatesHaveOneForm,
  chineseEllipsisAndDash,
  chineseIsNotHalfConverted,
  chineseIsNotItalic,
  chinesePunctuationIsFullWidth,
  classificationIsAllowed,
  datesAreInOrder,
  datesAreWrittenOut,
  decorativeImageSaysNothing,
  documentFormatAndSize,
  englishPunctuationIsHalfWidth,
  enquiriesAreGiven,
  headingHasWordsBelow,
  headingIsShort,
  headingsTellApart,
  issuerIsNamed,
  languageIsMarked,
  languageMarkFits,
  languagesAgreeOnFigures,
  languagesHaveTheSameParts,
  lettersAndFiguresAreHalfWidth,
  linkAddressIsWhole,
  linkTargetIsPublic,
  linkTextsTellApart,
  listIsNotTyped,
  noAligningSpaces,
  noEmptyParagraphs,
  noInvisibleCharacters,
  noLookAlikeCharacters,
  noPersonalData,
  noPlaceholderWords,
  noPrivateUseCharacters,
  notByColourOrPlace,
  numberIsUnique,
  quotationMarksFitTheLanguage,
  reviewIsDueWithinAYear,
  sentencesAreShort,
  simplifiedUsesItsOwnWords,
  supersessionIsToldOnBothSides,
  tableHasNoEmptyLines,
  tableReadsInOrder,
  telephoneNumbersAreSpaced,
  threeLanguagesAreThere,
  titleSaysWhatItIsAbout,
  translationIsAsNewAsItsSource,
  underlineIsForLinks,
  videoHasCaptionsAndWords,
  wordsAreNotInCapitals,
]
