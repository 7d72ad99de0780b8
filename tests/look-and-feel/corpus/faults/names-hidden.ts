import type { Markup } from '../markup.ts'
import type { Fault, State } from '../operator.ts'
import { pools } from '../pools.ts'

/** The name of the government is in the page, and is not seen; each by another way. */

const declared = (name: string, declarations: string, more: Partial<Fault> = {}): Fault => ({
  name: `government-${name}`,
  rules: ['LF2'],
  also: ['LF1'],
  sites: pools.text,
  change: (markup) => markup.style(markup.part('government'), declarations),
  ...more,
})

const narrow: State = { theme: 'light', width: 320 }

const ruled = (name: string, around: [string, string], declarations: string, state: State, sites: readonly string[]): Fault => ({
  name: `government-${name}`,
  rules: ['LF2'],
  sites,
  state,
  change: (markup) => markup.rule(markup.part('government'), declarations, around),
})

const hasNoName = (markup: Markup) => markup.remove(markup.part('government'))

export const governmentHidden: readonly Fault[] = [
  declared('display-none', 'display: none'),
  declared('visibility-hidden', 'visibility: hidden', { sites: pools.all }),
  declared('opacity-zero', 'opacity: 0', { sites: pools.all }),
  declared('opacity-faint', 'opacity: 0.05'),
  declared('clip-path', 'display: inline-block; clip-path: inset(50%)', { sites: pools.all }),
  declared('scaled-to-nothing', 'display: inline-block; transform: scale(0)', { sites: pools.all }),
  declared('moved-away', 'display: inline-block; transform: translateX(-9999px)', { sites: pools.all }),
  declared('moved-above', 'position: relative; top: -600px'),
  declared('text-indent', 'display: block; text-indent: -9999px; overflow: hidden; white-space: nowrap'),
  declared('font-size-zero', 'font-size: 0'),
  declared('tiny', 'font-size: 4px'),
  declared('colour-of-background', 'color: #ffffff; background: #ffffff'),
  declared('transparent-fill', '-webkit-text-fill-color: transparent'),
  declared('faint-grey', 'color: #dddddd'),
  declared('filter-opacity', 'display: inline-block; filter: opacity(0)', { sites: pools.all }),
  declared('blurred', 'display: inline-block; filter: blur(14px)', { sites: pools.all }),
  declared('masked', 'display: inline-block; mask-image: linear-gradient(transparent, transparent)', { sites: pools.all }),
  declared('mirrored', 'display: inline-block; transform: scaleX(-1)', { sites: pools.all }),
  declared('turned-edgewise', 'display: inline-block; transform: rotateY(90deg)'),
  declared('no-height', 'display: block; height: 0; overflow: hidden'),
  declared('one-pixel', 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap'),
  declared('content-visibility', 'display: block; content-visibility: hidden'),
  {
    name: 'government-animated-away',
    rules: ['LF2'],
    sites: pools.text,
    change(markup) {
      markup.css('@keyframes gone { to { opacity: 0 } }', markup.part('government'))
      markup.rule(markup.part('government'), 'display: inline-block; animation: gone 0.4s forwards')
    },
  },
  {
    name: 'government-in-closed-wrapper',
    rules: ['LF2'],
    also: ['LF1'],
    sites: pools.all,
    change(markup) {
      markup.wrap(markup.part('government'), '<span style="display: inline-block; width: 0; height: 1em; overflow: hidden; white-space: nowrap"></span>')
    },
  },
  {
    name: 'government-covered',
    rules: ['LF2'],
    also: ['LF1', 'LF3', 'LF6'],
    sites: pools.all,
    change(markup) {
      const names = markup.part('government')
      markup.wrap(names, '<span style="position: relative; display: inline-block"></span>')
      markup.after(names, '<span style="position: absolute; inset: 0; background: #ffffff"></span>')
    },
  },
  {
    name: 'government-covered-by-overlay',
    rules: ['LF2'],
    also: ['LF1', 'LF3', 'LF4', 'LF5', 'LF6', 'LF8', 'LF11', 'LF18'],
    sites: pools.all,
    change: (markup) => markup.append(markup.tag('body'), '<div style="position: fixed; z-index: 99; top: 0; left: 0; width: 760px; height: 90px; background: #ffffff"></div>'),
  },
  ruled('away-on-a-phone', ['@media (max-width: 400px) {', '}'], 'position: absolute; left: -999px', narrow, pools.narrow),
  ruled('away-on-wide-screens', ['@media (min-width: 1000px) {', '}'], 'display: none', { theme: 'light', width: 1280 }, pools.text),
  ruled('away-in-forced-colours', ['@media (forced-colors: active) {', '}'], 'display: none', { theme: 'forced-colours', width: 1280 }, pools.text),
  ruled('away-in-the-dark', ['@media (prefers-color-scheme: dark) {', '}'], 'visibility: hidden', { theme: 'dark', width: 1280 }, pools.text),
  ruled('away-in-print', ['@media print {', '}'], 'display: none', { theme: 'print', width: 1280 }, pools.text),
  { name: 'government-missing', rules: ['LF2'], sites: pools.all, change: hasNoName },
  { name: 'government-not-read', rules: ['LF2'], sites: pools.all, change: (markup) => markup.attribute(markup.part('government'), 'aria-hidden', 'true') },
  {
    name: 'government-below-the-first-screen',
    rules: ['LF2'],
    also: ['LF1', 'LF3', 'LF8', 'LF18', 'LF5', 'LF12'],
    sites: pools.all,
    change: (markup) => markup.prepend(markup.tag('body'), '<div style="height: 1000px"></div>'),
  },
  {
    name: 'government-in-the-foot',
    rules: ['LF2'],
    also: ['LF3'],
    sites: pools.own,
    change: (markup) => markup.moveInto(markup.part('government'), markup.part('footer')),
  },
  {
    name: 'government-by-another-name',
    rules: ['LF2'],
    also: ['LF4'],
    sites: pools.text,
    change: (markup, { language }) =>
      markup.text(markup.part('government'), { en: 'The Government of the Hong Kong Special Administrative Rcgion', tc: '香港特別行改區政府', sc: '香港特别行改区政府' }[language]),
  },
  {
    name: 'government-in-another-language',
    rules: ['LF2'],
    also: ['LF10'],
    sites: ['heritage-tables', 'responsive', 'open-roots', 'closed-roots', 'ours'],
    change: (markup, { language }) => markup.text(markup.part('government'), language === 'en' ? '香港特別行政區政府' : 'The Government of the Hong Kong Special Administrative Region'),
  },
  {
    name: 'government-picture-is-blank',
    rules: ['LF2'],
    sites: pools.pictures,
    change: (markup) => markup.attribute(markup.part('government'), 'src', '/blank.svg'),
  },
  {
    name: 'government-picture-is-missing',
    rules: ['LF2'],
    sites: pools.pictures,
    change(markup) {
      markup.attribute(markup.part('government'), 'src', '/none.svg')
      markup.style(markup.part('government'), 'color: transparent')
    },
  },
  {
    name: 'government-picture-without-alternative',
    rules: ['LF2'],
    sites: pools.pictures,
    change: (markup) => markup.attribute(markup.part('government'), 'alt', ''),
  },
]

export const departmentHidden: readonly Fault[] = [
  { name: 'department-display-none', rules: ['LF3'], sites: pools.all, change: (markup) => markup.style(markup.part('department'), 'display: none') },
  { name: 'department-missing', rules: ['LF3'], sites: pools.all, change: (markup) => markup.remove(markup.part('department')) },
  { name: 'department-faded', rules: ['LF3'], sites: pools.all, change: (markup) => markup.style(markup.part('department'), 'opacity: 0.03') },
  { name: 'department-clipped', rules: ['LF3'], sites: pools.all, change: (markup) => markup.style(markup.part('department'), 'display: inline-block; clip-path: polygon(0 0, 0 0, 0 0)') },
  { name: 'department-not-read', rules: ['LF3'], sites: pools.all, change: (markup) => markup.attribute(markup.part('department'), 'aria-hidden', 'true') },
  { name: 'department-tiny', rules: ['LF3'], sites: pools.text, change: (markup) => markup.style(markup.part('department'), 'font-size: 3px') },
  {
    name: 'department-covered-by-a-block',
    rules: ['LF3'],
    also: ['LF2', 'LF6', 'LF1'],
    sites: pools.all,
    change(markup) {
      markup.wrap(markup.part('department'), '<span style="position: relative; display: inline-block"></span>')
      markup.after(markup.part('department'), '<b style="position: absolute; z-index: 2; inset: -2px; background: #f1f5f6"></b>')
    },
  },
  {
    name: 'department-away-on-a-phone',
    rules: ['LF3'],
    sites: pools.narrow,
    state: narrow,
    change: (markup) => markup.rule(markup.part('department'), 'position: absolute; left: -600px', ['@media (max-width: 400px) {', '}']),
  },
  {
    name: 'department-away-in-forced-colours',
    rules: ['LF3'],
    sites: pools.all,
    state: { theme: 'forced-colours', width: 1280 },
    change: (markup) => markup.rule(markup.part('department'), 'visibility: hidden', ['@media (forced-colors: active) {', '}']),
  },
]
