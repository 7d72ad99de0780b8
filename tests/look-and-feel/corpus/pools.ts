/** Sites by what an operator needs of them. */
const own = ['heritage-tables', 'fixed-float', 'responsive', 'open-roots', 'closed-roots', 'declarative-roots', 'single-page-app', 'intranet'] as const
const of = (...without: string[]) => all.filter((name) => !without.includes(name))
const all: readonly string[] = [...own, 'ours', 'ours-minified']

export const pools = {
  all,
  /** In markup of their own. */
  own,
  /** Their names are text, not pictures. */
  text: of('fixed-float'),
  /** They fit a phone. */
  narrow: of('fixed-float', 'heritage-tables'),
  pictures: ['fixed-float'],
  /** They offer a size of text. */
  sized: of('heritage-tables', 'declarative-roots', 'intranet'),
  /** By buttons and script. */
  sizedByScript: ['responsive', 'open-roots', 'closed-roots', 'single-page-app'],
  brand: of('intranet', 'ours', 'ours-minified'),
  portal: of('intranet'),
  /** On the internet. */
  public: of('intranet'),
  modern: ['responsive', 'open-roots', 'closed-roots', 'declarative-roots', 'single-page-app'],
  /** They have custom properties for colours. */
  tokens: ['responsive', 'ours', 'ours-minified'],
  ours: ['ours', 'ours-minified'],
  /** Their head is in light colours of today. */
  lightTheme: ['responsive', 'open-roots', 'closed-roots', 'declarative-roots', 'single-page-app', 'ours'],
  heritageTheme: ['heritage-tables', 'fixed-float', 'intranet', 'ours-minified'],
  /** Their document is read without script. */
  withoutScript: ['heritage-tables', 'fixed-float', 'responsive', 'declarative-roots', 'intranet', 'ours', 'ours-minified'],
} satisfies Record<string, readonly string[]>
