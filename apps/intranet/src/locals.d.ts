import type { CmsClient } from './cms-reader/cms-client.ts'

declare global {
  namespace App {
    interface Locals {
      /** What the page reads: what is public, or that with a draft in its place. */
      cms: CmsClient
    }
  }
}
