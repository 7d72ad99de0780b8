import { defineConfig } from 'vitest/config'

/** The unit tests without those that start a browser or another process: a mutant does not reach it, and each would start again for every mutant. */
export default defineConfig({
  test: {
    include: ['packages/{text,content,rules,tokens,ssr,audit}/src/**/*.test.ts', 'cms/import/**/*.test.ts', 'tools/**/*.test.ts'],
    exclude: [
      '**/node_modules/**',
      '**/dist/**',
      '**/*.browser.test.ts',
      '**/cli.test.ts',
      'packages/audit/src/rules/**',
      'packages/ssr/src/{hydration,memory,process}.test.ts',
      'tools/{bootstrap/git-hooks,new/*,rules/*,start/server}.test.ts',
    ],
    environment: 'node',
  },
})
