import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests that start a browser or another process, which a mutant does not reach, and tests of what git tracks, which a copy of the tree is without. */
const outside = /\btrackedFiles\b|\bspawn|from '[^']*playwright|@clf\/browser|judge-fixture|\bauditPages\b|\bauditSite\b/

/** Whether a test, or what it takes from a folder of tests, is one of them. */
function isOutside(path: string): boolean {
  const text = readFileSync(path, 'utf8')
  const taken = [...text.matchAll(/^import (?!type\b).*? from '(\.[^']+)'$/gm)].map(([, from = '']) => join(dirname(path), from))
  return outside.test(text) || taken.some((file) => /\/testing\//.test(file) && isOutside(file))
}

const include = ['packages/{text,content,rules,tokens,ssr,audit,app-shell,cli}/src/**/*.test.ts', 'cms/import/**/*.test.ts', 'tools/**/*.test.ts']
const found = globSync(include, { exclude: ['**/node_modules', '**/dist'] })

/** Packages by the name that other rooms import: their source, which mutants are put into, in place of what was built of it. */
const sources = ['text', 'content', 'rules', 'tokens', 'ssr', 'audit', 'app-shell'].flatMap((room) => {
  const folder = join(import.meta.dirname, '../../packages', room)
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { exports: Record<string, string | { default: string }> }
  return Object.entries(exports).flatMap(([path, built]) => {
    if (typeof built === 'string') return []
    const source = built.default.replace('./dist/', './src/').replace(/\.js$/, '.ts')
    return existsSync(join(folder, source)) ? [{ find: new RegExp(`^@clf/${room}${path.slice(1)}$`), replacement: join(folder, source) }] : []
  })
})

/** The unit tests that mutants are judged by. */
export default defineConfig({
  resolve: { alias: [...sources, { find: 'virtual:clf/app', replacement: join(import.meta.dirname, '../../packages/app-shell/src/fixtures/app.ts') }] },
  test: {
    include: found.filter((path) => !path.endsWith('.browser.test.ts') && !isOutside(path)),
    // What a page costs is measured for half a minute, and says little while another mutant runs beside it.
    exclude: ['packages/ssr/src/{hydration,memory,process,linear-time}.test.ts', 'tools/{bootstrap/git-hooks,new/{generators,kind},rules/!(rule-folders)}.test.ts'],
    environment: 'node',
    // As the tests have outside of here.
    testTimeout: 60_000,
  },
})
