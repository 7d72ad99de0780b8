import type { Fault } from '../operator.ts'
import { pools } from '../pools.ts'

/** Parts of the head out of the order of the standard, as seen, as read, or both. */
export const orderFaults: readonly Fault[] = [
  {
    name: 'order-row-reversed',
    rules: ['LF1'],
    sites: ['responsive', 'open-roots', 'closed-roots', 'declarative-roots', 'single-page-app', 'intranet'],
    change: (markup) => markup.style(markup.part('tools'), 'flex-direction: row-reverse'),
  },
  {
    name: 'order-by-css',
    rules: ['LF1'],
    sites: ['responsive', 'open-roots', 'closed-roots', 'single-page-app', 'ours', 'ours-minified'],
    change: (markup) => markup.style(markup.part('portal'), 'order: 9'),
  },
  {
    name: 'order-by-position',
    rules: ['LF1'],
    also: ['LF2', 'LF3', 'LF18'],
    sites: pools.all,
    change(markup) {
      markup.style(markup.part('header'), 'position: relative')
      markup.style(markup.part('contact'), 'position: absolute; top: 0; left: 45%')
    },
  },
  {
    name: 'order-by-transform',
    rules: ['LF1'],
    sites: pools.all.filter((name) => name !== 'fixed-float'),
    // A row up, to where there is room.
    change: (markup, { site }) => markup.style(markup.part('site-map'), `display: inline-block; transform: translate(${site.isOurs || site.name === 'heritage-tables' ? '-300px' : '300px'}, -40px)`),
  },
  {
    name: 'order-by-right-to-left',
    rules: ['LF1'],
    sites: ['responsive', 'open-roots', 'closed-roots', 'declarative-roots', 'single-page-app', 'intranet'],
    change: (markup) => markup.attribute(markup.part('tools'), 'dir', 'rtl'),
  },
  { name: 'order-contact-before-languages', rules: ['LF1'], sites: pools.all, change: (markup) => markup.move(markup.part('contact'), markup.part('languages')) },
  { name: 'order-search-before-names', rules: ['LF1'], sites: pools.own, change: (markup) => markup.move(markup.part('search'), markup.part('home')) },
  { name: 'order-brand-before-names', rules: ['LF1'], sites: pools.brand, change: (markup) => markup.move(markup.part('brand'), markup.part('home')) },
  {
    name: 'order-text-size-before-languages',
    rules: ['LF1'],
    sites: ['fixed-float', 'responsive', 'open-roots', 'closed-roots', 'single-page-app', 'ours'],
    change: (markup) => markup.move(markup.part('text-size'), markup.part('languages')),
  },
  {
    name: 'order-portal-last',
    rules: ['LF1'],
    sites: pools.portal,
    change: (markup) => {
      const portal = take(markup, 'portal')
      markup.after(markup.part('contact'), portal)
    },
  },
  { name: 'order-site-map-after-contact', rules: ['LF1'], sites: pools.all, change: (markup) => markup.move(markup.part('contact'), markup.part('site-map')) },
  {
    name: 'order-skip-link-after-the-head',
    rules: ['LF1'],
    sites: ['heritage-tables', 'fixed-float', 'responsive', 'single-page-app', 'intranet'],
    change: (markup) => markup.after(markup.part('header'), take(markup, 'skip')),
  },
  {
    name: 'order-read-differs-from-seen',
    rules: ['LF1'],
    sites: ['responsive', 'open-roots', 'closed-roots', 'declarative-roots', 'single-page-app'],
    change(markup) {
      // In the source the languages come before the portal; the eye sees them after it.
      markup.move(markup.part('languages'), markup.part('portal'))
      markup.style(markup.part('portal'), 'order: -1')
    },
  },
  {
    name: 'order-floated-right',
    rules: ['LF1'],
    sites: ['fixed-float'],
    change: (markup) => markup.css('#bar > * { float: right !important }'),
  },
  {
    name: 'order-column-reversed',
    rules: ['LF1'],
    sites: ['responsive', 'open-roots', 'closed-roots', 'declarative-roots', 'single-page-app'],
    change: (markup) => markup.style(markup.part('header'), 'display: flex; flex-direction: column-reverse'),
    also: ['LF5'],
  },
  {
    name: 'order-reversed-on-a-phone',
    rules: ['LF1'],
    sites: ['open-roots', 'closed-roots', 'declarative-roots', 'single-page-app', 'intranet'],
    state: { theme: 'light', width: 320 },
    change: (markup) => markup.rule(markup.part('tools'), 'flex-direction: column-reverse', ['@media (max-width: 400px) {', '}']),
  },
]

function take(markup: Parameters<NonNullable<Fault['change']>>[0], part: 'skip' | 'portal'): string {
  const element = markup.part(part)
  const html = markup.outer(element)
  markup.remove(element)
  return html
}
