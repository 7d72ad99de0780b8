import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Style sheets of the font packages, each of which names its files by `./files/`. */
const sheets = [
  import.meta.resolve('@fontsource-variable/noto-sans/wght.css'),
  import.meta.resolve('@fontsource-variable/noto-sans/wght-italic.css'),
  import.meta.resolve('@fontsource-variable/noto-sans-hk/wght.css'),
  import.meta.resolve('@fontsource-variable/noto-sans-sc/wght.css'),
  import.meta.resolve('@fontsource-variable/noto-sans-mono/wght.css'),
]

const english = "'Noto Sans Variable'"
const hongKong = "'Noto Sans HK Variable'"
const simplified = "'Noto Sans SC Variable'"
const mono = "'Noto Sans Mono Variable'"

/** The tokens that name fonts, by language, with the pinned fonts only: what they lack must be seen, not filled in. */
const tokens = `html:root {
  --clf-font-body-en: ${english}, ${hongKong};
  --clf-font-body-zh-hant-hk: ${hongKong};
  --clf-font-body-zh-hans: ${simplified};
  --clf-font-mono: ${mono}, ${hongKong};
  --clf-font-mono-en: ${mono}, ${hongKong};
  --clf-font-mono-zh-hant-hk: ${mono}, ${hongKong};
  --clf-font-mono-zh-hans: ${mono}, ${simplified};
}
`

/** `@font-face` rules for the pinned fonts at `/fonts/…`, the font tokens set to them, and a caret that does not blink. */
export async function pinnedStyles(): Promise<string> {
  const faces = await Promise.all(sheets.map(facesOf))
  return `${faces.join('\n')}\n${tokens}\nhtml { caret-color: transparent }\n`
}

async function facesOf(sheet: string): Promise<string> {
  const css = await readFile(fileURLToPath(sheet), 'utf8')
  return css.replaceAll('url(./', `url(/fonts/${packageOf(sheet)}/`).replaceAll('font-display: swap', 'font-display: block')
}

const packageOf = (sheet: string): string => basename(dirname(sheet))

/** The file behind an address such as `/fonts/noto-sans/files/noto-sans-latin-wght-normal.woff2`. */
export function fontFile(pathname: string): Promise<Buffer> {
  const [name, ...rest] = pathname.replace(/^\/fonts\//, '').split('/')
  const sheet = sheets.find((one) => packageOf(one) === name)
  if (!sheet) throw new Error(`No pinned font is called ${name}.`)
  return readFile(new URL(rest.join('/'), sheet))
}
