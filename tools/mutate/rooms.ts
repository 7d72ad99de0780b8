import { matchesGlob } from 'node:path'

/** Source that mutants are put into: rooms whose tests need no browser and no server. */
export const mutated = ['packages/{text,content,rules,tokens,ssr,audit,app-shell,cli}/src/**/*.ts', 'cms/import/**/*.ts', 'tools/**/*.{ts,mjs}']

/** What of it is left out, and why. */
export const leftOut = [
  { files: '**/*.test.ts', because: 'Tests judge; they are not judged.' },
  { files: '**/*.d.ts', because: 'Types do nothing at run time.' },
  { files: '**/{*.messages,messages,wording,words,strings}.ts', because: 'Words are judged by their readers and by the loops over every catalogue.' },
  { files: '**/*.config.ts', because: 'A mutant there would make every test run anew.' },
  { files: '**/fixtures/**', because: 'Fixtures are input of tests.' },
  { files: 'packages/rules/src/standards/**', because: 'Tables of criteria, numbers and names copied from a standard; tools/rules compares what uses them.' },
  { files: 'packages/content/src/{{blocks,kinds}/*/example.ts,examples/**}', because: 'Example documents are input of tests.' },
  { files: '{**/{cli,build},packages/cli/src/{main,audit/command}}.ts', because: 'Entries of a process: their tests start it, and a mutant does not reach another process.' },
  { files: 'tools/{run.mjs,tasks/**,new/**,rules/**,architecture/**,pictures/**}', because: 'Entries, generators and rules of the tree: their tests start a process or read what git tracks.' },
  {
    files: 'tools/{bootstrap,start}/{command,git-hooks,install,network,progress,runtime,house,server,foreground,prepare,end-with-parent}.{ts,mjs}',
    because: 'They start processes; the tests see only what comes out of them.',
  },
  { files: 'tools/check/{with-postgres,stages}.ts', because: 'A program that starts a database, and the table of all programs: what they do is seen when they run.' },
  { files: 'tools/mutate/{rooms,run-mutants}.ts', because: 'A table of folders and reasons, and the start of StrykerJS.' },
  { files: 'tools/release/{npm,release,bill-of-materials}.ts', because: 'They start npm; tests/release sees what comes out of it.' },
  { files: 'packages/audit/src/{axe,audit,snapshot,visit}/**', because: 'They drive a browser.' },
  { files: 'packages/audit/src/{run/{audit-site,browsers,crawl,host-rules,session,visit-page,worth-another},discovery/page-links}.ts', because: 'They drive a browser.' },
]

const isSource = (path: string): boolean => /\.(?:ts|mjs|js|astro)$/.test(path) && !matchesGlob(path, '**/*.{test,spec,stories,config,d}.{ts,js}') && !/^(?:tests|stories|bench)\//.test(path)

/** The room of a file: `packages/rules`, `apps/intranet`, `cms/import`, else its first folder. */
export const roomOf = (path: string): string => /^(?:(?:packages|apps)\/[^/]+|cms\/import|[^/]+)(?=\/)/.exec(path)?.[0] ?? 'the root'

/** What changed and no mutant was put into, with the reason, a line for each room that has none at all and for each reason; tests and their settings are not told of. */
export function notLookedAt(paths: readonly string[]): string[] {
  const lines = new Map<string, string[]>()
  for (const path of [...new Set(paths)].filter((one) => isSource(one) && !isMutated(one))) {
    const because = leftOut.find(({ files }) => matchesGlob(path, files))?.because
    const line = because === undefined ? `${roomOf(path)}: No mutants are put into this room.` : because
    lines.set(line, [...(lines.get(line) ?? []), path])
  }
  return [...lines].map(([line, files]) => `Not looked at, ${files.length} ${files.length === 1 ? 'file' : 'files'}: ${line} ${files.slice(0, 3).join(', ')}${files.length > 3 ? ', …' : ''}`)
}

/** Whether mutants are put into the file; the path is relative to the root, with `/`. */
export const isMutated = (path: string): boolean => mutated.some((glob) => matchesGlob(path, glob)) && !leftOut.some(({ files }) => matchesGlob(path, files))
