import type { ActionType, NodePlopAPI } from 'plop'

const kebab = (what: string) => (value: string) =>
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value) || `${what} is named in lower case with hyphens, for example "back-link". Received "${value}".`

const name = (message: string, what: string) => ({ type: 'input', name: 'name', message, validate: kebab(what) })

const word = (field: string, message: string, fallback: string) => ({ type: 'input', name: field, message, default: fallback })

/** One file from a template; existing files are never overwritten. */
const add = (path: string, templateFile: string): ActionType => ({ type: 'add', path: `../../${path}`, templateFile: `templates/${templateFile}` })

/** One line put where the pattern says, kept in the file's own order. */
const insert = (path: string, pattern: RegExp, template: string): ActionType => ({ type: 'modify', path: `../../${path}`, pattern, template })

export default function generators(plop: NodePlopAPI): void {
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
  plop.setGenerator('rule', {
    description: 'a rule with fixture, test and README; asked of documents and pages both, or of pages alone',
    prompts: [
      name('What a right page does, for example "title-names-the-site":', 'A rule'),
      { type: 'list', name: 'about', message: 'What it judges:', choices: ['both', 'pages'], default: 'both' },
    ],
    actions: (answers) =>
      answers?.['about'] === 'pages'
        ? ruleIn('packages/audit/src/rules', 'page-rule', /(pageRules: readonly Rule<string, PageSnapshot>\[\] = \[\n)/)
        : ruleIn('packages/rules/src', 'rule', /(rules: readonly Rule\[\] = \[\n)/),
  })

  const content = 'packages/content/src'
  plop.setGenerator('block', {
    description: 'a content block: type, renderer, Strapi component; a body holds at most eight kinds, so say which one it replaces',
    prompts: [name('Name of the block:', 'A block')],
    actions: [
      add(`${content}/render/{{name}}.ts`, 'block/render.ts.hbs'),
      add(`${content}/render/{{name}}.test.ts`, 'block/render.test.ts.hbs'),
      add('cms/src/components/content/{{name}}.json', 'block/component.json.hbs'),
      insert(`${content}/blocks.ts`, /( {2}\| QuoteBlock\n)/, '$1  | {{pascalCase name}}Block\n'),
      insert(`${content}/blocks.ts`, /( {2}'content\.quote',\n)/, "$1  'content.{{name}}',\n"),
      insert(`${content}/blocks.ts`, /(?=export interface QuoteBlock)/, "export interface {{pascalCase name}}Block {\n  __component: 'content.{{name}}'\n  text: string\n}\n\n"),
      insert(`${content}/plain-text.ts`, /( {4}case 'content\.quote':\n)/, "    case 'content.{{name}}':\n      return [block.text]\n$1"),
      insert('packages/rules/src/document/fields.ts', /( {4}case 'content\.quote':\n)/, "    case 'content.{{name}}':\n      return present({ text: block.text }, path)\n$1"),
      insert('packages/rules/src/document/subject-of-document.test.ts', /( {2}'content\.quote': \{)/, "  'content.{{name}}': { __component: 'content.{{name}}', text: 'Words' },\n$1"),
      insert('packages/rules/src/document/text-nodes.ts', /( {4}case 'content\.quote':\n)/, "    case 'content.{{name}}':\n$1"),
      insert(`${content}/render/body.ts`, /( {4}case 'content\.quote':\n)/, "    case 'content.{{name}}':\n      return render{{pascalCase name}}(block)\n$1"),
      insert(`${content}/render/body.ts`, /(?=import \{ renderQuote)/, "import { render{{pascalCase name}} } from './{{name}}.ts'\n"),
      ...['circular', 'guideline', 'best-practice', 'service'].map((type) =>
        insert(`cms/src/api/${type}/content-types/${type}/schema.json`, /( *)"content\.quote"/, '$1"content.quote",\n$1"content.{{name}}"'),
      ),
    ],
  })
}
