import { describe, expect, test } from 'vitest'
import { compileTokens } from './compile-tokens.ts'
import { readSources } from './read-sources.ts'
import type { ResolvedTokens } from './resolved-tokens.ts'

const sources = readSources()
const compiled = compileTokens(sources)
const resolved = JSON.parse(compiled['tokens.json']) as ResolvedTokens
const css = compiled['tokens.css']

function themeWith(name: string, color: string, value: unknown): Record<string, unknown> {
  const theme = structuredClone(sources.themes[name]) as { color: Record<string, unknown> }
  theme.color[color] = value
  return { ...sources.themes, [name]: theme }
}

function srgb(hex: string): unknown {
  const components = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
  return { $value: { colorSpace: 'srgb', components, hex } }
}

describe('contrast', () => {
  test('stops the build when text is under 4.5:1', () => {
    const themes = themeWith('light', 'text-muted', srgb('#777777'))
    expect(() => compileTokens({ ...sources, themes })).toThrow(
      '"text-muted" on "background" in theme "light" measures 4.47:1 and needs 4.5:1 (text). ' +
        'Change one of the two colours in tokens/theme.light.json.',
    )
  })

  test('stops the build when a border is under 3:1', () => {
    const themes = themeWith('dark', 'border', srgb('#555555'))
    expect(() => compileTokens({ ...sources, themes })).toThrow(
      '"border" on "background" in theme "dark" measures 2.40:1 and needs 3:1 (non-text).',
    )
  })

  test('asks 7:1 of text in high contrast', () => {
    const themes = themeWith('high-contrast', 'link', srgb('#0066cc'))
    expect(() => compileTokens({ ...sources, themes })).toThrow(
      '"link" on "background" in theme "high-contrast" measures 5.56:1 and needs 7:1 (text).',
    )
  })

  test('lists every pair at fault at once', () => {
    const themes = themeWith('light', 'text', srgb('#ffffff'))
    expect(() => compileTokens({ ...sources, themes })).toThrow(/"text" on "surface"[^]*"text" on "table-stripe"/)
  })

  test('stops the build when a colour is in no pair', () => {
    const pairs = resolved.pairs.filter((pair) => pair.foreground !== 'tag-text')
    expect(() => compileTokens({ ...sources, pairs })).toThrow('Colour "tag-text" is in no pair.')
  })

  test('refuses a pair of an unknown colour, a pair of no kind and a pair listed twice', () => {
    const pair = { foreground: 'text', background: 'background', kind: 'text' }
    const withPairs = (...extra: unknown[]) => () => compileTokens({ ...sources, pairs: [...resolved.pairs, ...extra] })
    expect(withPairs({ ...pair, foreground: 'ink' })).toThrow('names the colour "ink", which no theme defines.')
    expect(withPairs({ ...pair, kind: 'logo' })).toThrow('kind: "text" or "non-text"')
    expect(withPairs(pair)).toThrow('pairs.json lists text on background (text) twice.')
  })
})

describe('themes', () => {
  test('are light, dark, high contrast and heritage', () => {
    expect(Object.keys(resolved.themes)).toEqual(['light', 'dark', 'high-contrast', 'heritage'])
  })

  test('define the colours the components are promised', () => {
    const notices = ['information', 'success', 'warning', 'emergency']
    const promised = [
      ...['text', 'text-muted', 'background', 'surface', 'border', 'border-control', 'link', 'link-visited'],
      ...['link-hover', 'focus', 'focus-text', 'accent', 'accent-text', 'header-background', 'header-text'],
      ...['header-rule', 'footer-background', 'footer-text', 'footer-link', 'button-background', 'button-text'],
      ...['button-background-hover', 'error', 'tag-background', 'tag-text', 'table-stripe'],
      ...notices.flatMap((notice) => [`${notice}-background`, `${notice}-border`, `${notice}-text`]),
    ].sort()
    for (const colors of Object.values(resolved.themes)) expect(Object.keys(colors).sort()).toEqual(promised)
  })

  test('stop the build when one lacks a colour of the others', () => {
    const themes = themeWith('light', 'new-colour', srgb('#000000'))
    expect(() => compileTokens({ ...sources, themes })).toThrow('Theme "dark" does not define new-colour.')
  })

  test('keep the cream header and the red rule of 2006', () => {
    expect(resolved.themes['heritage']).toMatchObject({ 'header-background': '#fafaeb', 'header-rule': '#bb3333' })
    expect(resolved.values['rule-width']).toBe('2px')
  })

  test('stop the build when a colour contradicts itself', () => {
    const colour = { $value: { colorSpace: 'srgb', components: [0, 0, 0], hex: '#000001' } }
    const themes = themeWith('light', 'text', colour)
    expect(() => compileTokens({ ...sources, themes })).toThrow('says #000001 but its components say #000000')
  })
})

describe('stylesheet', () => {
  test('uses no custom property that it does not define', () => {
    const defined = new Set([...css.matchAll(/(--clf-[a-z0-9-]+):/g)].map((match) => match[1]))
    const used = [...css.matchAll(/var\((--clf-[a-z0-9-]+)\)/g)].map((match) => match[1])
    expect(used.length).toBeGreaterThan(5)
    expect(used.filter((name) => !defined.has(name))).toEqual([])
  })

  test('gives references as values only', () => {
    expect(css).not.toMatch(/[{]palette|undefined|NaN|\[object/)
  })

  test.each([
    ['screen and (prefers-color-scheme: dark)', 'dark'],
    ['screen and (prefers-contrast: more)', 'high-contrast'],
  ])('gives a reader with %s the theme %s, unless another is chosen', (query, theme) => {
    const [, block = ''] = css.split(`@media ${query} {\n  :root:not([data-clf-theme]) {\n`)
    const background = resolved.themes[theme]?.['background']
    expect(background).toMatch(/^#/)
    expect(block.slice(0, block.indexOf('}'))).toContain(`--clf-color-background: ${background};`)
  })

  test('asks a reader about nothing but what the themes, motion and paper answer', () => {
    const queries = [...css.matchAll(/^@media ([^{]+) \{/gm)].map(([, query]) => query)
    expect(queries).toEqual(['screen and (prefers-color-scheme: dark)', 'screen and (prefers-contrast: more)', 'screen', '(prefers-reduced-motion: reduce)'])
  })

  test('sets the size of text on screens only, so that paper has its own', () => {
    const [, screen = ''] = css.split('@media screen {\n')
    expect(screen.slice(0, screen.indexOf('\n}'))).toContain('html {\n    font-size: var(--clf-text-size);')
    expect(css.match(/font-size: /g)).toHaveLength(1)
  })

  test('stops motion for who asks the site for less of it', () => {
    expect(css).toContain('html[data-clf-motion="reduced"] {\n  --clf-duration-fast: 0ms;\n  --clf-duration-normal: 0ms;\n}')
  })

  test('gives each theme the colour scheme of its lightness', () => {
    const schemes = [...css.matchAll(/html\[data-clf-theme="([a-z-]+)"\] \{\s+color-scheme: (\w+);/g)]
    expect(schemes.map((match) => [match[1], match[2]])).toEqual([
      ['dark', 'dark'],
      ['high-contrast', 'light'],
      ['heritage', 'light'],
    ])
  })

  test('gives Chinese a line height of at least 1.6 and the fonts of its region', () => {
    for (const values of Object.values(resolved.languages)) {
      expect(Number(values['line-height-body'])).toBeGreaterThanOrEqual(1.6)
      expect(Number(values['line-height-heading'])).toBeGreaterThanOrEqual(1.6)
    }
    const { 'zh-hant-hk': hongKong, 'zh-hans': simplified } = resolved.languages
    expect(hongKong?.['font-body']).toMatch(/^"Noto Sans HK", "Noto Sans CJK HK", "PingFang HK"/)
    expect(simplified?.['font-body']).toMatch(/^"Noto Sans SC", "Noto Sans CJK SC", "PingFang SC"/)
  })

  test('offers three text sizes, of which the default needs no choice', () => {
    expect(resolved.textSizes).toEqual({ default: '100%', larger: '112.5%', largest: '125%' })
    const chosen = [...css.matchAll(/^html\[data-clf-text-size="([a-z]+)"\] \{\s+--clf-text-size: ([\d.]+%);\s\}/gm)]
    expect(chosen.map(([, name, size]) => [name, size])).toEqual([['larger', '112.5%'], ['largest', '125%']])
    expect(css.slice(0, css.indexOf('}'))).toContain('--clf-text-size: 100%;')
  })
})

test('the constants say what the stylesheet says', async () => {
  const constants: unknown = await import(`data:text/javascript,${encodeURIComponent(compiled['index.js'])}`)
  expect(constants).toMatchObject({
    themeNames: ['light', 'dark', 'high-contrast', 'heritage'],
    textSizeNames: ['default', 'larger', 'largest'],
    themes: resolved.themes,
    values: { 'space-1': '0.25rem', 'space-9': '4rem', 'target-min': '24px', 'control-min': '44px' },
    contrastPairs: resolved.pairs,
  })
})
