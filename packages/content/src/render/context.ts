import type { LanguageTag } from '@clf/text'

/** What the renderer must be told about the page it writes for. */
export interface RenderContext {
  /** Language of the page; decides the renderer's own words. */
  lang: LanguageTag
  /** Page address for an internal address such as `clf:circular/itb-paper/1/2006`, in the page's language. */
  hrefOf(internal: string): string
  /** Public address of an uploaded file, given `MediaFile.url`. */
  fileHref(file: string): string
  /** Put before every id, for pages that render more than one body. Default none. */
  idPrefix?: string
}
