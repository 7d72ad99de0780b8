/** An element of `@clf/components` that a fault does not happen with, as it is written. */
export interface Remedy {
  /** Its tag. */
  element: string
  /** Markup to copy, with the words of a page in English. */
  example: string
}

const field = '<clf-field>\n  <label for="email">E-mail address</label>\n  <input id="email" name="email" type="email" autocomplete="email">\n</clf-field>'
const fieldset =
  '<clf-fieldset>\n  <fieldset>\n    <legend>How should we reply?</legend>\n    <div class="clf-choice"><input type="radio" id="reply-post" name="reply" value="post"><label for="reply-post">By post</label></div>\n    <div class="clf-choice"><input type="radio" id="reply-email" name="reply" value="email"><label for="reply-email">By e-mail</label></div>\n  </fieldset>\n</clf-fieldset>'
const table =
  '<clf-table>\n  <table>\n    <caption>Files opened by section</caption>\n    <thead><tr><th scope="col">Section</th><th scope="col" class="clf-numeric">Opened</th></tr></thead>\n    <tbody><tr><th scope="row">Registry</th><td class="clf-numeric">84</td></tr></tbody>\n  </table>\n</clf-table>'
const skipLink = '<clf-skip-link></clf-skip-link>\n<main id="content" tabindex="-1">…</main>'
const header =
  '<clf-header site-name="The Government of the Hong Kong Special Administrative Region" department="Civil Service Bureau" home-href="/en" path="/en/leave" search-href="/en/search" site-map-href="/en/site-map" contact-href="/en/contact"></clf-header>'
const footer = '<clf-footer revised="2026-10-01" notices-href="/en/notices" privacy-href="/en/privacy" accessibility-href="/en/accessibility"></clf-footer>'
const languageSwitch = '<clf-language-switch path="/en/leave"></clf-language-switch>'
const breadcrumb = '<clf-breadcrumb>\n  <ol>\n    <li><a href="/en">Home</a></li>\n    <li aria-current="page">Leave</li>\n  </ol>\n</clf-breadcrumb>'
const dialog =
  '<clf-dialog>\n  <button type="button" commandfor="withdraw" command="show-modal">Withdraw the application</button>\n  <dialog id="withdraw" aria-labelledby="withdraw-title">\n    <h2 id="withdraw-title">Withdraw the application?</h2>\n    <form method="dialog"><button value="keep">Keep it</button></form>\n  </dialog>\n</clf-dialog>'
const tabs =
  '<clf-tabs>\n  <ul><li><a href="#past-day">Past day</a></li><li><a href="#past-week">Past week</a></li></ul>\n  <section id="past-day"><h2>Past day</h2></section>\n  <section id="past-week"><h2>Past week</h2></section>\n</clf-tabs>'
const accordion = '<clf-accordion>\n  <details>\n    <summary><h2>Who may apply</h2></summary>\n    <p>Officers with five years of service.</p>\n  </details>\n</clf-accordion>'
const button = '<clf-button><button type="submit">Send the application</button></clf-button>'
const textSize = '<clf-text-size></clf-text-size>'

const uses: readonly [element: string, example: string, rules: readonly string[]][] = [
  ['clf-table', table, [
    'table-has-headers',
    'axe/td-has-header',
    'axe/td-headers-attr',
    'axe/th-has-data-cells',
    'axe/empty-table-header',
    'axe/scope-attr-valid',
    'axe/table-fake-caption',
    'axe/table-duplicate-name',
    'axe/scrollable-region-focusable',
  ]],
  ['clf-field', field, ['axe/label', 'axe/label-title-only', 'axe/select-name', 'axe/form-field-multiple-labels', 'axe/aria-input-field-name', 'axe/autocomplete-valid']],
  ['clf-fieldset', fieldset, ['axe/aria-toggle-field-name', 'axe/aria-conditional-attr']],
  ['clf-skip-link', skipLink, ['axe/skip-link', 'axe/bypass']],
  ['clf-header', header, [
    'axe/landmark-no-duplicate-banner',
    'axe/landmark-banner-is-top-level',
    'header-parts-in-order',
    'government-name-is-seen',
    'department-name-is-registered',
    'header-rule-is-painted',
    'colours-are-of-a-theme',
    'search-map-and-contact-are-there',
  ]],
  ['clf-footer', footer, ['revision-date-is-shown', 'axe/landmark-no-duplicate-contentinfo', 'axe/landmark-contentinfo-is-top-level', 'footer-links-are-live', 'statement-is-current']],
  ['clf-language-switch', languageSwitch, ['language-alternates-are-complete', 'language-switch-offers-the-others']],
  ['clf-breadcrumb', breadcrumb, ['breadcrumb-matches-address']],
  ['clf-text-size', textSize, ['text-size-says-its-state', 'axe/meta-viewport', 'axe/meta-viewport-large']],
  ['clf-dialog', dialog, ['axe/aria-dialog-name']],
  ['clf-tabs', tabs, ['axe/aria-tab-name', 'axe/aria-required-children', 'axe/aria-required-parent']],
  ['clf-accordion', accordion, ['axe/summary-name']],
  ['clf-button', button, ['axe/button-name', 'axe/input-button-name', 'axe/aria-command-name', 'axe/target-size', 'axe/nested-interactive']],
]

/** Elements of ours by the rule whose faults do not happen with them. */
export const remedies: ReadonlyMap<string, Remedy> = new Map(uses.flatMap(([element, example, rules]) => rules.map((rule): [string, Remedy] => [rule, { element, example }])))
