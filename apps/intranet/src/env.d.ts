/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Language of the page: that of the address, else the best for the reader. */
    lang: import('@clf/text').LanguageTag
    /** Address the reader asked for, unchanged by rewrites. */
    address: URL
    textSize: import('./preferences/preferences.ts').TextSize | undefined
    theme: import('./preferences/preferences.ts').Theme | undefined
    /** Why the error page is shown instead of the page asked for. */
    failure: import('./errors/failure.ts').Failure | undefined
  }
}
