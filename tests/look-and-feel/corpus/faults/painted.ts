import type { Markup } from '../markup.ts'
import type { Fault } from '../operator.ts'
import { pools } from '../pools.ts'

/** Whatever paints the rule of the site: a cell, an `hr`, or the lower border of the head. */
const rulePainter = (markup: Markup) => markup.find('rule') ?? markup.part('header')
const isLine = (markup: Markup) => markup.find('rule') !== null

/** Paints the rule in another way, or not at all. */
const painted = (name: string, line: string, border: string, more: Partial<Fault> = {}): Fault => ({
  name: `rule-${name}`,
  rules: ['LF5'],
  also: ['LF6'],
  sites: pools.all,
  change: (markup) => markup.style(rulePainter(markup), isLine(markup) ? line : border),
  ...more,
})

export const headerRuleFaults: readonly Fault[] = [
  painted('removed', 'display: none', 'border-bottom: 0'),
  painted('blue', 'background: #1d4ed8', 'border-bottom-color: #1d4ed8'),
  painted('magenta', 'background: #ff00aa', 'border-bottom-color: #ff00aa'),
  painted('transparent', 'background: transparent', 'border-bottom-color: transparent'),
  painted('pale', 'background: #f6dede', 'border-bottom-color: #f6dede'),
  painted('faded', 'opacity: 0.05', 'border-bottom-color: rgba(179, 39, 45, 0.06)'),
  painted('in-grey', 'filter: grayscale(1)', 'border-bottom-color: #888888'),
  {
    name: 'rule-by-recoloured-token',
    rules: ['LF5'],
    also: ['LF6'],
    sites: pools.tokens,
    change: (markup, { site }) => markup.css(`:root:root { ${site.tokens?.rule}: #6d28d9 !important }`),
  },
  {
    name: 'rule-short',
    rules: ['LF5'],
    sites: pools.all,
    change: (markup) =>
      markup.style(
        rulePainter(markup),
        isLine(markup)
          ? 'background: linear-gradient(90deg, #bb3333 35%, transparent 35%)'
          : 'border-bottom: 0; padding-bottom: 3px; background-image: linear-gradient(90deg, #b3272d 35%, transparent 35%); background-size: 100% 3px; background-position: 0 100%; background-repeat: no-repeat',
      ),
  },
  {
    name: 'rule-above-the-head',
    rules: ['LF5'],
    sites: pools.all,
    change(markup) {
      markup.style(rulePainter(markup), isLine(markup) ? 'display: none' : 'border-bottom: 0')
      markup.style(markup.part('header'), 'border-top: 3px solid #b3272d')
    },
  },
  {
    name: 'rule-covered',
    rules: ['LF5'],
    also: ['LF6', 'LF1'],
    sites: ['responsive', 'open-roots', 'closed-roots', 'declarative-roots', 'single-page-app', 'ours', 'ours-minified', 'fixed-float'],
    change(markup) {
      markup.style(markup.part('header'), 'position: relative')
      markup.append(markup.inside('header'), '<div style="position: absolute; left: 0; right: 0; bottom: -6px; height: 12px; background: #f1f5f6"></div>')
    },
  },
  {
    name: 'rule-away-on-a-phone',
    rules: ['LF5'],
    sites: pools.narrow,
    state: { theme: 'light', width: 320 },
    change: (markup) => markup.rule(rulePainter(markup), isLine(markup) ? 'display: none' : 'border-bottom-width: 0', ['@media (max-width: 400px) {', '}']),
  },
  {
    name: 'rule-away-in-the-dark',
    rules: ['LF5'],
    also: ['LF6'],
    sites: pools.all,
    state: { theme: 'dark', width: 1280 },
    change: (markup) => markup.rule(rulePainter(markup), isLine(markup) ? 'visibility: hidden' : 'border-bottom-color: transparent', ['@media (prefers-color-scheme: dark) {', '}']),
  },
]

/** What stands in a part, so that it may be illegible on another ground. */
const standsIn = {
  header: ['LF2', 'LF3', 'LF5', 'LF8', 'LF11', 'LF18'],
  footer: ['LF14', 'LF15', 'LF17', 'LF18'],
  navigation: ['LF12', 'LF18'],
} as const

const coloured = (name: string, part: 'header' | 'footer' | 'navigation', declarations: string, more: Partial<Fault> = {}): Fault => ({
  name: `colours-${name}`,
  rules: ['LF6'],
  also: [...standsIn[part]],
  sites: pools.all,
  change(markup) {
    const element = markup.part(part)
    markup.style(element, declarations)
    // Rows of a table paint over it.
    for (const row of markup.all((each) => each.name === 'tr' && (each.attribs['class'] === 'bar' || each.attribs['class'] === 'foot')))
      if (part !== 'navigation' && contains(element, row)) markup.style(row, declarations)
    for (const bar of markup.all((each) => each.attribs['class'] === 'bar' && each.name === 'div')) if (part === 'header') markup.style(bar, declarations)
  },
  ...more,
})

const contains = (element: { children: readonly unknown[] }, other: unknown): boolean => {
  for (let each = other as { parent?: unknown } | null; each; each = (each.parent ?? null) as { parent?: unknown } | null) if (each === element) return true
  return false
}

export const colourFaults: readonly Fault[] = [
  coloured('head-purple', 'header', 'background: #7c3aed'),
  coloured('head-yellow', 'header', 'background: #ffe14d'),
  coloured('head-gradient', 'header', 'background: linear-gradient(90deg, #ff9a9e, #a1c4fd)'),
  coloured('foot-lime', 'footer', 'background: #84cc16; color: #000000'),
  coloured('foot-orange', 'footer', 'background: #ff7a00 !important'),
  coloured('navigation-green', 'navigation', 'background: #16a34a'),
  {
    name: 'colours-of-text-in-the-head',
    rules: ['LF6'],
    also: ['LF2', 'LF3'],
    sites: pools.text,
    change(markup) {
      markup.style(markup.part('government'), 'color: #c026d3')
      markup.style(markup.part('department'), 'color: #c026d3')
    },
  },
  {
    name: 'colours-by-recoloured-tokens',
    rules: ['LF6'],
    also: [...standsIn.header, ...standsIn.footer],
    sites: pools.tokens,
    change: (markup, { site }) => markup.css(`:root:root { ${site.tokens?.header}: #fde047 !important; ${site.tokens?.footer}: #be185d !important }`),
  },
  {
    name: 'colours-page-pink',
    rules: ['LF6'],
    also: ['LF5'],
    sites: pools.all,
    change: (markup) => markup.css('html, body { background: #ffc0cb !important } main, #text { background: transparent !important }'),
  },
  {
    name: 'colours-turned',
    rules: ['LF6'],
    also: [...standsIn.header, ...standsIn.footer],
    sites: pools.all,
    change: (markup) => markup.style(markup.tag('html'), 'filter: hue-rotate(120deg) saturate(3)'),
  },
  {
    name: 'colours-inverted',
    rules: ['LF6'],
    also: [...standsIn.header, ...standsIn.footer],
    sites: pools.all,
    change: (markup) => markup.style(markup.tag('body'), 'filter: invert(1); background: #ffffff'),
  },
  {
    name: 'colours-tinted-by-overlay',
    rules: ['LF6'],
    also: ['LF2', 'LF3', 'LF5', 'LF1', 'LF8', 'LF11', 'LF12', 'LF15', 'LF18', 'LF14', 'LF4'],
    sites: pools.all,
    change: (markup) => markup.append(markup.tag('body'), '<div style="position: fixed; inset: 0; pointer-events: none; z-index: 50; background: rgba(0, 128, 0, 0.35)"></div>'),
  },
  {
    name: 'colours-of-two-themes',
    rules: ['LF6'],
    sites: pools.lightTheme,
    change(markup) {
      markup.style(markup.part('footer'), 'background: #fafaeb; color: #222222')
      for (const link of markup.all(({ name, attribs }) => name === 'a' && ['notices', 'privacy', 'accessibility'].includes(attribs['data-part'] ?? ''))) markup.style(link, 'color: #003399')
    },
  },
]

/** A face that nobody takes for the standard's. */
const faced = (name: string, face: string, css: string, more: Partial<Fault> = {}): Fault => ({
  name: `typeface-${name}`,
  rules: ['LF7'],
  sites: pools.text,
  change(markup) {
    if (css) markup.css(css, markup.part('department'))
    markup.style(markup.part('department'), `font-family: ${face}`)
    markup.style(markup.part('h1'), `font-family: ${face}`)
  },
  ...more,
})

const decorative = `@font-face { font-family: 'Party'; src: url(/decorative.woff2) }`

export const typefaceFaults: readonly Fault[] = [
  faced('serif', `'Times New Roman', 'Noto Serif CJK HK', serif`, ''),
  faced('typewriter', `'Courier New', 'Noto Sans Mono CJK HK', monospace`, '', { language: 'en' }),
  faced('decorative', `Party, sans-serif`, decorative, {
    language: 'en',
    change(markup) {
      markup.css(decorative)
      markup.style(markup.part('department'), 'font-family: Party, sans-serif')
      markup.style(markup.part('h1'), 'font-family: Party, sans-serif')
    },
  }),
  {
    name: 'typeface-of-the-whole-page',
    rules: ['LF7'],
    sites: pools.own,
    language: 'en',
    change: (markup) => markup.css(`${decorative} body, body * { font-family: Party, sans-serif !important }`),
  },
  {
    name: 'typeface-serif-by-token',
    rules: ['LF7'],
    sites: pools.ours,
    change: (markup) => markup.css(`:root:root { --clf-font-body: 'DejaVu Serif', 'Noto Serif CJK HK', 'Noto Serif CJK SC', serif !important }`),
  },
  {
    name: 'typeface-under-an-allowed-name',
    rules: ['LF7'],
    sites: ['responsive', 'open-roots', 'closed-roots', 'declarative-roots', 'single-page-app'],
    language: 'en',
    change: (markup) => markup.css(`@font-face { font-family: 'Noto Sans'; src: url(/decorative.woff2) }`),
  },
]
