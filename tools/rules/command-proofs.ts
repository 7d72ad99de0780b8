/** How it is known that a documented command works. `{}` stands for any one word in `command`. */
export type CommandProof =
  /** Run by the test beside this table, in this folder: words for `node`, relative to the root. It must end with 0. */
  | { command: string; run: string[] }
  /** Run by a test, which holds these words. */
  | { command: string; test: string; holds: string }
  /** A stage of `npm run check:full` is this very program with these words. */
  | { command: string; stage: string }
  /** A script of a workspace that the preparation of every command runs: Turborepo its `build`, `npm start` its `seed`. */
  | { command: string; script: string }
  /** Not ours to run. */
  | { command: string; because: string }

const commands = 'tests/commands/commands.spec.ts'

export const commandProofs: CommandProof[] = [
  { command: 'npm start', test: commands, holds: "'start'" },
  { command: 'node tools/run.mjs start', test: commands, holds: "'start'" },
  { command: 'npm start -w {}', test: commands, holds: "'start'" },
  { command: 'curl {}/healthz', test: commands, holds: '/healthz' },
  { command: 'curl -s {}/healthz', test: commands, holds: '/healthz' },
  { command: 'curl -H "Authorization: Bearer $TOKEN" {}', test: 'cms/tests/suites/feed.ts', holds: '/api/changes' },
  { command: 'npm run audit -- {} …', test: commands, holds: "'audit'" },
  { command: 'npx clf audit {} --no-crawl --theme dark --width 320', test: commands, holds: "'clf', 'audit'" },
  { command: 'npx clf', run: ['packages/cli/bin/clf.js', '--help'] },
  { command: 'clf audit', run: ['packages/cli/bin/clf.js', 'audit', '--help'] },
  { command: 'clf explain RULE', run: ['packages/cli/bin/clf.js', 'explain', '--help'] },
  { command: 'clf explain LF2', run: ['packages/cli/bin/clf.js', 'explain', 'LF2'] },
  { command: 'npx clf explain table-has-headers', run: ['packages/cli/bin/clf.js', 'explain', 'table-has-headers'] },
  { command: 'npx clf-workflow verify --database {} --head {}', test: 'packages/workflow/src/chain/verify-command.test.ts', holds: "'--head'" },
  { command: 'clf audit --json FILE', test: 'packages/cli/src/audit/command.test.ts', holds: "'--json'" },
  { command: 'npm run dev', test: commands, holds: "'dev'" },
  { command: 'npm run storybook -w @clf/stories', test: commands, holds: "'dev'" },
  { command: 'npm run build:storybook -w @clf/stories', test: commands, holds: "'build:storybook'" },
  { command: 'npm run labels -w @clf/rules', run: ['packages/rules/src/labels/main.ts', '--open'] },
  { command: 'npm run judge-search -w {}', test: 'apps/intranet/src/search/judged/judge.test.ts', holds: 'judge(content' },
  { command: 'npm run architecture', test: 'tools/architecture/picture.test.ts', holds: 'docs/architecture.md shows who imports whom' },
  { command: 'npm run pictures', test: commands, holds: "'pictures'" },
  { command: 'npm run mutate', test: commands, holds: "'mutate'" },
  { command: 'npm run bench -- ssr', test: commands, holds: "'bench', '--', 'ssr'" },
  { command: 'npm run bench -- size', stage: 'bench/main.ts size' },
  { command: 'npm run import -- FILE --series S --number N --year Y [--publish]', run: ['tools/tasks/import.ts', '--help'] },
  { command: 'npm run import -- {} --series {} --number {}', test: commands, holds: "'run', 'import'" },
  { command: 'npm run format', run: ['tools/tasks/format.ts', '--check', 'tools/tasks/format.ts'] },
  { command: 'npm run new', test: 'tools/new/generators.test.ts', holds: 'plop' },
  { command: 'npm run new -- --help', run: ['tools/tasks/new.ts', '--help'] },
  { command: 'npm run new rule {}', test: 'tools/new/generators.test.ts', holds: 'rule' },
  { command: 'npm run new story {} {}', test: 'tools/new/generators.test.ts', holds: 'story' },
  { command: 'npm run new element {} {} {} {}', test: 'tools/new/generators.test.ts', holds: 'element' },
  { command: 'npm run new kind {} {} {} {}', test: 'tools/new/kind.test.ts', holds: 'kind' },
  { command: 'npm run new block {} {} {} {}', test: 'tools/new/block.test.ts', holds: 'block' },
  { command: 'npm run new block NAME', test: 'tools/new/block.test.ts', holds: 'block' },
  { command: 'npm run release', test: 'tests/release/release.spec.ts', holds: 'house.release(' },
  { command: 'npm run release -- --dry-run', test: 'tests/release/release.spec.ts', holds: "['--dry-run']" },
  { command: 'npx changeset', run: ['node_modules/@changesets/cli/bin.js', '--help'] },
  { command: 'npm run build', script: 'build' },
  { command: 'npm run build -w {}', script: 'build' },
  { command: 'npm run seed -w @clf/cms', script: 'seed' },
  { command: 'npm run verify -w @clf/cms', run: ['cms/bin/clf-cms.mjs', 'verify', '--help'] },
  { command: 'npm run reconcile -w @clf/intranet', run: ['apps/intranet/src/read-model/reconcile/main.ts', '--help'] },
  { command: 'npm run reconcile -w @clf/intranet -- --accept', run: ['apps/intranet/src/read-model/reconcile/main.ts', '--accept', '--help'] },
  { command: 'npm run provider -w @clf/cms', run: ['cms/demonstration-provider/main.ts', '--help'] },
  { command: 'npx strapi admin:reset-user-password', because: 'It is a command of Strapi itself.' },
  { command: 'npx clf-ssr', test: 'packages/ssr/src/cli.test.ts', holds: 'clf-ssr' },
  { command: 'npx clf-ssr --hashes', test: 'packages/ssr/src/cli.test.ts', holds: "'--hashes'" },
  { command: 'npm install @clf/components @clf/ssr', test: 'tests/release/release.spec.ts', holds: "npm(['install'" },
  { command: 'npm ci', test: 'tools/bootstrap/install.mjs', holds: "'ci'" },
  { command: 'npx playwright test -c tests/elements/playwright.config.ts', stage: 'test -c tests/elements/playwright.config.ts' },
  { command: 'npx playwright test -c tests/fixture-sites/playwright.config.ts', stage: 'test -c tests/fixture-sites/playwright.config.ts' },
  { command: 'npx playwright test -c tests/look-and-feel/playwright.config.ts', stage: 'test -c tests/look-and-feel/playwright.config.ts' },
  { command: 'npx playwright test -c tests/release/playwright.config.ts', stage: 'test -c tests/release/playwright.config.ts' },
  { command: 'npx playwright test -c tests/commands/playwright.config.ts', stage: 'test -c tests/commands/playwright.config.ts' },
  { command: 'npx playwright test -c tests/pictures/playwright.config.ts', stage: 'test -c tests/pictures/playwright.config.ts' },
  { command: 'npx playwright test -c tests/pictures/playwright.config.ts -g "clf-tag " --update-snapshots', stage: 'test -c tests/pictures/playwright.config.ts' },
  { command: 'npx playwright test -c tests/playwright.config.ts tests/intranet', stage: 'test -c tests/playwright.config.ts' },
  { command: 'npx vitest run --project browser packages/components/src/loops/screen-reader -u', stage: 'run --project browser --maxWorkers=2' },
  { command: 'npx vitest run --project unit {}', stage: 'run --project unit packages/rules/src/labels/' },
  { command: 'astro build', test: 'apps/intranet/src/server/built-server.test.ts', holds: 'start' },
  { command: 'node src/start.ts', test: 'apps/intranet/src/server/built-server.test.ts', holds: 'start' },
  { command: 'npm test', because: 'It is what runs this.' },
  { command: 'npm test -- --again', because: 'It is what runs this.' },
  { command: 'npm test -- --changed --since main', because: 'It is what runs this.' },
  { command: 'npm run check', because: 'It runs a part of what runs this.' },
  { command: 'npm run check:full -- {}', test: 'tools/check/named-stages.test.ts', holds: 'namedStages(' },
  { command: 'npm run check:full', because: 'It is what runs this, and more.' },
  { command: 'npm run -s', because: 'A word of npm for quiet, shown without a command.' },
  { command: '.ci/run', because: 'It is what runs this on a bare machine.' },
  { command: 'php page.php', because: 'It stands for the program of the reader.' },
]
