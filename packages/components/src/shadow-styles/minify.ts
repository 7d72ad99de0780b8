import { transform } from 'lightningcss'
import type { Plugin } from 'vite'

const version = (major: number, minor = 0) => (major << 16) | (minor << 8)

/** The browsers of `cssTarget` in vite.config.ts: an element's own styles and clf.css are written for the same. */
const targets = { chrome: version(123), firefox: version(121), safari: version(17, 5) }

const literal = /css ?`([^`]*)`/g

/**
 * The module `code`, as written or as built, of an element's styles, each css`…` in it without white space and comments, which every page would
 * otherwise carry in every shadow root. A literal with a `${…}` is refused: half a style sheet cannot be read.
 */
export function minifyStyles(file: string, code: string): string {
  if (!/css ?`/.test(code)) throw new Error(`${file} holds no css\`…\`. A *.styles.ts exports one.`)
  return code.replace(literal, (_, text: string) => {
    if (text.includes('${')) throw new Error(`${file} puts a value into its css\`…\`. Write it out, or as a custom property.`)
    const { code: minified } = transform({ filename: file, code: Buffer.from(text.replaceAll('\\\\', '\\')), minify: true, targets })
    return `css\`${minified.toString().replaceAll('\\', '\\\\')}\``
  })
}

/** For bundles that are built from the source. */
export const minifiedStyles: Plugin = {
  name: 'clf-shadow-styles',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.styles.ts') ? minifyStyles(id, code) : undefined),
}
