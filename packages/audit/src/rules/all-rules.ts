import { rules, type Rule } from '@clf/rules'
import type { KeyRule } from '../keyboard/key-rule.ts'
import type { SightRule, SiteRule } from '../look-and-feel/rule-kinds.ts'
import type { PageSnapshot } from '../snapshot/snapshot.ts'
import { breadcrumbMatchesAddress } from './breadcrumb-matches-address/rule.ts'
import { coloursAreOfATheme } from './colours-are-of-a-theme/rule.ts'
import { departmentNameIsRegistered } from './department-name-is-registered/rule.ts'
import { escapeClosesAndFocusReturns } from './escape-closes-and-focus-returns/rule.ts'
import { focusChangesNothing } from './focus-changes-nothing/rule.ts'
import { focusFollowsReading } from './focus-follows-reading/rule.ts'
import { focusIsNotCovered } from './focus-is-not-covered/rule.ts'
import { focusIsSeen } from './focus-is-seen/rule.ts'
import { footerLinksAreLive } from './footer-links-are-live/rule.ts'
import { governmentNameIsSeen } from './government-name-is-seen/rule.ts'
import { headerPartsInOrder } from './header-parts-in-order/rule.ts'
import { headerRuleIsPainted } from './header-rule-is-painted/rule.ts'
import { hostMatchesClaim } from './host-matches-claim/rule.ts'
import { hoverContentStays } from './hover-content-stays/rule.ts'
import { inputChangesNothing } from './input-changes-nothing/rule.ts'
import { keyboardGetsOut } from './keyboard-gets-out/rule.ts'
import { keysOfRoleWork } from './keys-of-role-work/rule.ts'
import { languageAlternatesAreComplete } from './language-alternates-are-complete/rule.ts'
import { languageOfParts } from './language-of-parts/rule.ts'
import { languageSwitchOffersTheOthers } from './language-switch-offers-the-others/rule.ts'
import { languageTagIsValid } from './language-tag-is-valid/rule.ts'
import { referencedIdIsUnique } from './referenced-id-is-unique/rule.ts'
import { revisionDateIsShown } from './revision-date-is-shown/rule.ts'
import { searchMapAndContactAreThere } from './search-map-and-contact-are-there/rule.ts'
import { shortcutsNeedAModifier } from './shortcuts-need-a-modifier/rule.ts'
import { skipLinkSkips } from './skip-link-skips/rule.ts'
import { statementIsCurrent } from './statement-is-current/rule.ts'
import { textSizeSaysItsState } from './text-size-says-its-state/rule.ts'
import { titleHasTheForm } from './title-has-the-form/rule.ts'
import { typefacesAreOfTheStandard } from './typefaces-are-of-the-standard/rule.ts'
import { versionIsSupported } from './version-is-supported/rule.ts'
import { worksByKeyboard } from './works-by-keyboard/rule.ts'

/** Rules about pages alone, by id. `npm run new rule` adds here. */
export const pageRules: readonly Rule<string, PageSnapshot>[] = [
  languageOfParts,
  languageTagIsValid,
  referencedIdIsUnique,
]

/** Rules about what a person sees of a page in one state, by id. */
export const sightRules: readonly SightRule[] = [
  breadcrumbMatchesAddress,
  coloursAreOfATheme,
  governmentNameIsSeen,
  headerPartsInOrder,
  headerRuleIsPainted,
  hostMatchesClaim,
  typefacesAreOfTheStandard,
]

/** Rules about a page as a whole, by id. */
export const siteRules: readonly SiteRule[] = [
  departmentNameIsRegistered,
  footerLinksAreLive,
  languageAlternatesAreComplete,
  languageSwitchOffersTheOthers,
  revisionDateIsShown,
  searchMapAndContactAreThere,
  statementIsCurrent,
  textSizeSaysItsState,
  titleHasTheForm,
  versionIsSupported,
]

/** Rules about what a page does when keys are pressed on it, by id. */
export const keyRules: readonly KeyRule[] = [
  escapeClosesAndFocusReturns,
  focusChangesNothing,
  focusFollowsReading,
  focusIsNotCovered,
  focusIsSeen,
  hoverContentStays,
  inputChangesNothing,
  keyboardGetsOut,
  keysOfRoleWork,
  shortcutsNeedAModifier,
  skipLinkSkips,
  worksByKeyboard,
]

/** Every rule of our own, beside axe's: those asked of documents too, and those about pages alone. */
export const allRules: readonly Rule<string, PageSnapshot>[] = [...rules, ...pageRules]
