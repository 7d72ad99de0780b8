import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** Tests that start a browser or another process, which a mutant does not reach, and tests of what git tracks, which a copy of the tree is without. */
const outside = /tracked-files|\bspawn|playwright|@clf\/browser|judge-fixture/

const include = ['packages/{text,content,rules,tokens,ssr,audit}/src/**/*.test.ts', 'cms/import/**/*.test.ts', 'tools/**/*.test.ts']
const found = globSync(include, { exclude: ['**/node_modules', '**/dist'] })

/** The unit tests that mutants are judged by. */
export default defineConfig({
  test: {
    include: found.filter((path) => !path.endsWith('.browser.test.ts') && !outside.test(readFileSync(path, 'utf8'))),
    exclude: ['packages/ssr/src/{hydration,memory,process}.test.ts', 'tools/{bootstrap/git-hooks,new/generators,rules/*}.test.ts'],
    environment: 'node',
  },
})
