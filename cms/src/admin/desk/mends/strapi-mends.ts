import { adoptStyle } from '../surface/adopt-style.ts'
import style from './strapi-mends.css?inline'

/** Names under which Strapi remembers that somebody has closed an announcement; it is announced to nobody. */
const announcements = ['STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false', 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_true']

/** Closes Strapi's announcements before they are shown. They are remembered by installation, which `/admin/init` tells. */
export function closeAnnouncements(installation: unknown): void {
  for (const name of announcements) localStorage.setItem(`${name}:${String(installation)}`, 'true')
}

/** One thing that Strapi's pages say wrongly to assistive technology or to the browser. */
interface Mend {
  name: string
  selector: string
  mend: (element: HTMLElement) => void
}

const setOnce = (element: HTMLElement, name: string, value: string) => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

const setText = (element: HTMLElement, text: string) => {
  if (element.textContent !== text) element.textContent = text
}

/** Each is listed, with what is broken without it, in docs/conformance/cms-admin.md. */
const mends: readonly Mend[] = [
  // `password` is no value of autocomplete.
  { name: 'password-autocomplete', selector: 'input[autocomplete="password"]', mend: (input) => setOnce(input, 'autocomplete', 'current-password') },
  // An article may not be a list item; what holds it may.
  {
    name: 'file-cards',
    selector: 'article[role="listitem"]',
    mend(article) {
      article.removeAttribute('role')
      article.parentElement?.setAttribute('role', 'listitem')
    },
  },
  // A button beside it opens it, and it has no name; Strapi's other hidden file inputs are hidden from everybody.
  {
    name: 'hidden-file-input',
    selector: 'main input[type="file"]:not([id], [aria-label], [aria-hidden], .desk *)',
    mend(input) {
      input.setAttribute('aria-hidden', 'true')
      input.setAttribute('tabindex', '-1')
    },
  },
  // A list is a grid whose every stop has the tab key taken away: nobody comes into it without a mouse.
  {
    name: 'list-tab-stops',
    selector: 'main table[role="grid"] :is(a, button, [role="checkbox"])[tabindex="-1"]',
    mend: (control) => control.setAttribute('tabindex', '0'),
  },
  // The number of a row in the database tells nobody what is selected.
  {
    name: 'selected-by-name',
    selector: 'main tbody [role="checkbox"][aria-label]',
    mend(box) {
      const name = box.closest('tr')?.querySelector('a')?.textContent?.trim()
      const label = box.getAttribute('aria-label') ?? ''
      if (name && !label.endsWith(name)) setOnce(box, 'aria-label', label.replace(/\d+$/, name))
    },
  },
  // Every panel beside a form is named by an element that is not there: with two of them nobody can tell which is which.
  {
    name: 'panel-names',
    selector: 'main aside[aria-labelledby="additional-information"]',
    mend(panel) {
      const name = panel.querySelector('h2')?.textContent?.trim()
      if (!name) return
      panel.removeAttribute('aria-labelledby')
      setOnce(panel, 'aria-label', name)
    },
  },
  // Strapi writes its own name behind each title.
  { name: 'page-title', selector: 'title', mend: (title) => setText(title, (title.textContent ?? '').replace(/ \| Strapi$|^Strapi Admin$/, '').trim() || 'CLF') },
]

/** Mends what is on the page, and whatever comes to it later. */
export function mendPages(): void {
  adoptStyle(style)
  const mendAll = () => {
    for (const { selector, mend } of mends) for (const element of document.querySelectorAll<HTMLElement>(selector)) mend(element)
  }
  new MutationObserver(mendAll).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['autocomplete', 'role', 'aria-label', 'aria-labelledby', 'tabindex'],
  })
  mendAll()
}
