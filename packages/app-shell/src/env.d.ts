/// <reference types="astro/client" />
/// <reference types="@clf/app-shell/locals" />

declare module 'virtual:clf/app' {
  import type { Site } from '@clf/app-shell'

  export const site: Site
  /** Version of the app's package. */
  export const version: string
  /** Route patterns of the app's own pages, `/[lang]/circulars`. */
  export const pagePatterns: readonly string[]
}

declare module 'virtual:clf/styles' {}
