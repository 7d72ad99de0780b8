import { PageRenderer } from './page-renderer.ts'

/**
 * Gives back the page or fragment `html` unchanged, apart from a `<template shadowrootmode>` as the first child of
 * each registered `clf-*` element, and the parts of dates, which are put in the order of the language. Elements speak the language of the nearest `lang`; English without one. An
 * element that already has such a template, or that stands inside a `<template>`, is left alone, so rendering twice
 * gives the same as rendering once.
 *
 * @throws {RenderError} when an element throws, with the element, its line in `html` and the cause.
 */
export function renderToString(html: string): string {
  const page = new PageRenderer()
  return page.write(html) + page.end()
}
