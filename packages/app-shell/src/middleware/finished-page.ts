import { renderToString } from '@clf/ssr'
import { site } from 'virtual:clf/app'
import { createChrome } from '../frame/chrome.ts'
import { keepUnbroken } from '../html/keep-unbroken.ts'
import { withParts } from '../html/kept-parts.ts'

const withChrome = createChrome(site)

/**
 * A page as readers get it: telephone numbers, references and figures with their unit kept on one line, the declarative shadow roots of the `clf-*`
 * elements written, so that it shows in full without scripts, and its head and foot put in, which are finished already.
 */
export function finishedPage(html: string, { lang, address, textSize, dates, links, onlyHere, finishedParts }: App.Locals): string {
  const page = withParts(renderToString(keepUnbroken(html)), finishedParts)
  return dates ? withChrome(page, { lang, address, textSize, dates, links, onlyHere }) : page
}
