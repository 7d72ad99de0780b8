/**
 * Whether authors are told in the console what an element lacks. Imported as `#advice`: this file where the export
 * condition `development` or `node` holds, `advice-withheld.ts` elsewhere, so that what a site serves carries no sentence for its authors.
 */
export const givesAdvice: boolean = true
