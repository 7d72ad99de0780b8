import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionType, NodePlopAPI } from 'plop'

const root = join(import.meta.dirname, '../..')

const kebab = (what: string) => (value: string) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value) || `${what} is named in lower case with hyphens, for example "back-link". Received "${value}".`

const name = (message: string, what: string) => ({ type: 'input', name: 'name', message, validate: kebab(what) })

const word = (field: string, message: string, fallback: string) => ({ type: 'input', name: field, message, default: fallback })

/** One file from a template; existing files are never overwritten. */
const add = (path: string, templateFile: string): ActionType => ({ type: 'add', path: `../../${path}`, templateFile: `templates/${templateFile}` })

/** One line put where the pattern says, kept in the file's own order. */
const insert = (path: string, pattern: RegExp, template: string): ActionType => ({ type: 'modify', path: `../../${path}`, pattern, template })

/** The table of rules in the README of the rules, from the list as it stands then. */
const writeTableOfRules: ActionType = () => {
  const { status, stderr } = spawnSync(process.execPath, ['packages/rules/src/labels/main.ts', '--write'], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return 'the table of rules'
}

/** Handlebars hands a helper its own options after the arguments. */
const joined = (parts: unknown[]): string => parts.slice(0, -1).join('')

/** A string as the formatter writes it in TypeScript: in single quotes, and in double ones where that saves an escape. */
function quoted(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\')
  return text.includes("'") && !text.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`
}

export default function generators(plop: NodePlopAPI): void {
  plop.setHelper('quoted', (...parts: unknown[]) => quoted(joined(parts)))
  plop.setHelper('inTemplate', (...parts: unknown[]) => joined(parts).replaceAll(/[\\`]|\$(?=\{)/g, '\\$&'))
  plop.setHelper('json', (...parts: unknown[]) => JSON.stringify(joined(parts)))
  const folder = 'packages/components/src/{{name}}'
  plop.setGenerator('element', {
    description: 'a web component with its test, stories and README',
    prompts: [
      name('Name without clf-:', 'An element'),
      word('en', 'Its accessible name in English:', 'Notes'),
      word('tc', 'in Traditional Chinese:', '備註'),
      word('sc', 'in Simplified Chinese:', '备注'),
    ],
    actions: [
      add(`${folder}/{{name}}.ts`, 'element/element.ts.hbs'),
      add(`${folder}/{{name}}.messages.ts`, 'element/messages.ts.hbs'),
      add(`${folder}/{{name}}.styles.ts`, 'element/styles.ts.hbs'),
      add(`${folder}/{{name}}.browser.test.ts`, 'element/browser.test.ts.hbs'),
      add(`${folder}/README.md`, 'element/README.md.hbs'),
      add(`${folder}/{{name}}.stories.ts`, 'element/stories.ts.hbs'),
      insert('packages/components/src/index.ts', /(?=export \{ BreadcrumbElement)/, "export { {{pascalCase name}}Element } from './{{name}}/{{name}}.ts'\n"),
      insert('packages/components/README.md', /(?=\| \[clf-breadcrumb\])/, '| [clf-{{name}}](src/{{name}}/README.md) | | The content, as native HTML. |\n'),
    ],
  })

  plop.setGenerator('story', {
    description: 'one more story of an element, after the others in its file',
    prompts: [name('Name of the element without clf-:', 'An element'), { type: 'input', name: 'story', message: 'What the story shows:', validate: kebab('A story') }],
    actions: [{ type: 'modify', path: `../../${folder}/{{name}}.stories.ts`, pattern: /$/, templateFile: 'templates/story/story.ts.hbs' }],
  })

  const ruleIn = (room: string, templates: string, list: RegExp) => [
    ...['rule.ts', 'rule.test.ts', 'fixture.html', 'README.md'].map((file) => add(`${room}/{{name}}/${file}`, `${templates}/${file}.hbs`)),
    insert(`${room}/all-rules.ts`, /^/, "import { {{camelCase name}} } from './{{name}}/rule.ts'\n"),
    insert(`${room}/all-rules.ts`, list, '$1  {{camelCase name}},\n'),
  ]
  const rules = 'packages/rules/src'
  const ofEditions = (): ActionType[] => [
    ...['rule.ts', 'cases.ts'].map((file) => add(`${rules}/{{name}}/${file}`, `edition-rule/${file}.hbs`)),
    insert(`${rules}/edition-rules.ts`, /^/, "import { {{camelCase name}} } from './{{name}}/rule.ts'\n"),
    insert(`${rules}/edition-rules.ts`, /(editionRules: readonly EditionRule\[\] = \[\n)/, '$1  {{camelCase name}},\n'),
    writeTableOfRules,
  ]
  plop.setGenerator('rule', {
    description: 'a rule with its labelled cases; asked of documents and pages both, of pages alone, or of whole editions',
    prompts: [
      name('What a right page does, for example "title-names-the-site":', 'A rule'),
      { type: 'list', name: 'about', message: 'What it judges:', choices: ['both', 'pages', 'editions'], default: 'both' },
    ],
    actions: (answers) => {
      if (answers?.['about'] === 'pages') return ruleIn('packages/audit/src/rules', 'page-rule', /(pageRules: readonly Rule<string, PageSnapshot>\[\] = \[\n)/)
      if (answers?.['about'] === 'editions') return ofEditions()
      return [...ruleIn(rules, 'rule', /(rules: readonly Rule\[\] = \[\n)/), add(`${rules}/{{name}}/cases.ts`, 'rule/cases.ts.hbs'), writeTableOfRules]
    },
  })

  const content = 'packages/content/src'
  kindGenerator(plop, content)
  blockGenerator(plop, `${content}/tree/nodes`)
}

/** English plural of a name in lower case with hyphens: press-notice, press-notices; policy, policies. */
function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return name.replace(/y$/, 'ies')
  return /(s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`
}

const camelCase = (name: string): string => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())

const sentenceOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')

interface KindAnswers {
  name: string
  en?: string
  tc?: string
  sc?: string
}

/** Words that stand until somebody writes better ones when they are left empty. */
const kindWord = (field: string, message: string, fallback: string) => ({ type: 'input', name: field, message, default: fallback })

/** What the templates of a kind are filled with. */
function wordsOf({ name, en, tc, sc }: KindAnswers) {
  const plural = pluralOf(name)
  const title = en || sentenceOf(plural)
  const isPlain = !name.includes('-')
  return {
    name,
    plural,
    en: title,
    many: title.charAt(0).toLowerCase() + title.slice(1),
    tc: tc || '新種類文件',
    sc: sc || '新种类文件',
    property: isPlain ? name : `'${name}'`,
    shorthand: isPlain ? name : `'${name}': ${camelCase(name)}`,
    row: isPlain ? `kinds.${name}` : `kinds['${name}']`,
  }
}

function validateKind(value: string): true | string {
  if (existsSync(join(root, 'cms/src/api', value))) return `There is a kind “${value}” already, in cms/src/api/${value}.`
  return kebab('A kind of document')(value)
}

function kindGenerator(plop: NodePlopAPI, content: string): void {
  const kinds = `${content}/kinds`
  const api = 'cms/src/api/{{name}}'
  const seedKinds = 'cms/seed/loader/kinds'
  plop.setGenerator('kind', {
    description: 'a kind of document: register and pages in three languages, content type, seed example, tests',
    prompts: [
      { ...name('Name of one document, for example "press-notice":', 'A kind of document'), validate: validateKind },
      kindWord('en', 'Name of its section in English, for example "Press notices"; left empty, the plural of the name:', ''),
      kindWord('tc', 'in Traditional Chinese:', '新種類文件'),
      kindWord('sc', 'in Simplified Chinese:', '新种类文件'),
    ],
    actions: (answers) => {
      Object.assign(answers ?? {}, wordsOf(answers as KindAnswers))
      return [
        add(`${kinds}/{{name}}/{{name}}.ts`, 'kind/document.ts.hbs'),
        ...['words.ts', 'register.ts', 'page.ts', 'kind.ts', 'kind.test.ts', 'example.ts'].map((file) => add(`${kinds}/{{name}}/${file}`, `kind/${file}.hbs`)),
        add(`${api}/content-types/{{name}}/schema.json`, 'kind/schema.json.hbs'),
        add('cms/src/components/words/{{name}}.json', 'kind/words.json.hbs'),
        ...['controllers', 'routes'].map((folder) => add(`${api}/${folder}/{{name}}.ts`, `kind/${folder}.ts.hbs`)),
        add(`${seedKinds}/{{name}}.ts`, 'kind/seed-kind.ts.hbs'),
        add('cms/seed/{{plural}}.yaml', 'kind/seed.yaml.hbs'),
        add('cms/tests/seed/{{plural}}.yaml', 'kind/seed.yaml.hbs'),
        add('.changeset/add-{{plural}}.md', 'kind/changeset.md.hbs'),
        insert(`${kinds}/all-kinds.ts`, /(?=import type \{ Kind \})/, "import { {{camelCase name}} } from './{{name}}/kind.ts'\n"),
        insert(`${kinds}/all-kinds.ts`, /(?=\} as const satisfies Record<string, Kind>)/, '  {{{shorthand}}},\n'),
        insert(`${kinds}/all-examples.ts`, /(?=\nconst examples = \{)/, "import { {{camelCase name}}Examples } from './{{name}}/example.ts'\n"),
        insert(`${kinds}/all-examples.ts`, /(?=\} satisfies \{ \[Name in KindName\])/, '  {{{property}}}: {{camelCase name}}Examples,\n'),
        insert(`${seedKinds}/all-kinds.ts`, /(?=import type \{ SeedKind \})/, "import { {{camelCase name}}Seed } from './{{name}}.ts'\n"),
        insert(`${seedKinds}/all-kinds.ts`, /(?=\}\n\nexport const allSeedKinds)/, '  {{{property}}}: {{camelCase name}}Seed,\n'),
      ]
    },
  })
}

function validateBlock(nodes: string, value: string): true | string {
  const listed = readFileSync(join(root, nodes, 'all-nodes.ts'), 'utf8')
  if (new RegExp(`^  '?${value}'?[,:]`, 'm').test(listed)) return `There is a node “${value}” already, in ${nodes}/all-nodes.ts.`
  return kebab('A block')(value)
}

function blockGenerator(plop: NodePlopAPI, nodes: string): void {
  plop.setGenerator('block', {
    description: 'a block of the document tree: schema, HTML, words, example in three languages, test',
    prompts: [
      { ...name('Name of the block, for example "fee-table":', 'A block'), validate: (value: string) => validateBlock(nodes, value) },
      kindWord('en', 'What an editor calls it in English; left empty, its name:', ''),
      kindWord('tc', 'in Traditional Chinese:', '新內容區塊'),
      kindWord('sc', 'in Simplified Chinese:', '新内容区块'),
    ],
    actions: (answers) => {
      const { name: block, en, tc, sc } = answers as KindAnswers
      const property = block.includes('-') ? `'${block}'` : block
      Object.assign(answers ?? {}, { en: en || sentenceOf(block), tc: tc || '新內容區塊', sc: sc || '新内容区块', property })
      return [
        ...['schema.ts', 'node.ts', 'node.test.ts'].map((file) => add(`${nodes}/{{name}}/${file}`, `block/${file}.hbs`)),
        add('.changeset/add-block-{{name}}.md', 'block/changeset.md.hbs'),
        insert(`${nodes}/all-nodes.ts`, /(?=\n\/\*\* Every type of node)/, "import { {{camelCase name}}Node } from './{{name}}/node.ts'\n"),
        insert(`${nodes}/all-nodes.ts`, /(?=\n\} as const)/, '\n  {{{property}}}: {{camelCase name}}Node,'),
      ]
    },
  })
}
