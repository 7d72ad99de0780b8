import { renderToString } from '@clf/ssr'

const times = <Part>(count: number, make: (number: number) => Part): Part[] => Array.from({ length: count }, (_, index) => make(index + 1))

/** One page of one library: its markup, the module that brings it to life, and style sheets that the module imports. */
export interface Page {
  body: string
  source: string
  beside?: Record<string, string>
}

type Library = 'ours' | 'govuk' | 'webawesome'

/** The same page as its elements come from `@clf/ssr`. */
const serverRendered = ({ body, source }: Page): Page => ({ body: renderToString(body), source })

/** The same page, where elements have shadow roots that script has to take over: with the module that lets Lit do so. */
const hydrated = (page: Page): Page => {
  const { body, source } = serverRendered(page)
  return { body, source: `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'\n${source}` }
}

const label = (number: number) => `Question ${number}`
const hint = (number: number) => `As written in part ${number} of the form.`

const form = (fields: string[], button: string) => `<form method="post"><h1>Application</h1>${fields.join('')}${button}</form>`

// Its own font is licensed for gov.uk alone, and would be loaded here in vain and laid out twice: Arial is what it names for other sites.
const govukSettings = '@use "govuk-frontend/dist/govuk/settings" with ($govuk-font-family: (arial, sans-serif));'
const govukUse = (part: string) => `@use "govuk-frontend/dist/govuk/${part}";`

const govukPage = (parts: string[], body: string, script = ''): Page => ({
  body: `<main class="govuk-main-wrapper">${body}</main>`,
  source: `import './govuk.scss'\n${script}`,
  beside: { 'govuk.scss': [govukSettings, ...['core', 'objects', ...parts].map(govukUse)].join('\n') },
})

const importAll = (paths: string[]) => paths.map((path) => `import '${path}'`).join('\n')
const webawesomeStyles = '@awesome.me/webawesome/dist/styles/webawesome.css'

/** A form of 100 text fields, each with a label and a hint, and a button. `@clf/ssr` has nothing to add to it: ours stand in light DOM. */
export const formPages: Record<Library, Page> = {
  ours: {
    body: form(
      times(
        100,
        (number) =>
          `<clf-field><label for="q${number}">${label(number)}</label><p class="clf-hint" id="q${number}-hint">${
            hint(number)
          }</p><input id="q${number}" name="q${number}" aria-describedby="q${number}-hint" required></clf-field>`,
      ),
      '<clf-button><button>Send</button></clf-button>',
    ),
    source: importAll(['@clf/components/clf.css', '@clf/components/field', '@clf/components/button']),
  },
  govuk: govukPage(
    ['components/input', 'components/button'],
    form(
      times(
        100,
        (number) =>
          `<div class="govuk-form-group"><label class="govuk-label" for="q${number}">${label(number)}</label><div id="q${number}-hint" class="govuk-hint">${
            hint(number)
          }</div><input class="govuk-input" id="q${number}" name="q${number}" type="text" aria-describedby="q${number}-hint"></div>`,
      ),
      '<button type="submit" class="govuk-button" data-module="govuk-button">Send</button>',
    ),
    "import { Button, createAll } from 'govuk-frontend'\ncreateAll(Button)",
  ),
  webawesome: {
    body: form(
      times(100, (number) => `<wa-input label="${label(number)}" hint="${hint(number)}" name="q${number}" required></wa-input>`),
      '<wa-button type="submit">Send</wa-button>',
    ),
    source: importAll([webawesomeStyles, ...['input', 'button'].map((name) => `@awesome.me/webawesome/dist/components/${name}/${name}.js`)]),
  },
}

const headers = ['Reference', 'Title', 'Date of issue', 'Status']
const issued = '<time datetime="2026-10-01">1 October 2026</time>'
const cells = (number: number, last: string) => [`GF ${number}`, `Use of meeting room ${number}`, issued, last]

interface TableClasses {
  table?: string
  caption?: string
  head?: string
  body?: string
  row?: string
  header?: string
  cell?: string
}

const classed = (name: string | undefined) => (name ? ` class="${name}"` : '')

function table(classes: TableClasses, status: string, sorts: string[] = []): string {
  const row = (content: string) => `<tr${classed(classes.row)}>${content}</tr>`
  const head = headers.map((text, index) => `<th scope="col"${classed(classes.header)}${sorts[index] ?? ''}>${text}</th>`).join('')
  const rows = times(1_000, (number) => row(cells(number, status).map((text) => `<td${classed(classes.cell)}>${text}</td>`).join('')))
  return `<table${classed(classes.table)}><caption${classed(classes.caption)}>Circulars in force</caption><thead${classed(classes.head)}>${row(head)}</thead><tbody${classed(classes.body)}>${
    rows.join('')
  }</tbody></table>`
}

const govukTable: TableClasses = {
  table: 'govuk-table',
  caption: 'govuk-table__caption',
  head: 'govuk-table__head',
  body: 'govuk-table__body',
  row: 'govuk-table__row',
  header: 'govuk-table__header',
  cell: 'govuk-table__cell',
}

const sorts = ['text', 'text', 'date', 'text'].map((kind) => ` data-sort="${kind}"`)
const oursTable = (status: string, ...elements: string[]): Page => ({
  body: `<clf-table>${table({}, status, sorts)}</clf-table>`,
  source: importAll(['@clf/components/clf.css', '@clf/components/table', ...elements]),
})

const plainTable = oursTable('Current')
const tagTable = oursTable('<clf-tag kind="success">Current</clf-tag>', '@clf/components/tag')

/** A table of 1,000 rows and four columns. Ours alone sorts and scrolls by keyboard; the peers have style sheets for it, no script. */
export const tablePages: Record<Library | 'byScript', Page> = {
  ours: serverRendered(plainTable),
  byScript: plainTable,
  govuk: govukPage(['components/table'], table(govukTable, 'Current')),
  webawesome: { body: table({}, 'Current'), source: importAll([webawesomeStyles]) },
}

/** The same table with the status as a tag in each row: an element of ours and of Web Awesome, a class of GOV.UK. */
export const tagPages: Record<Library | 'byScript', Page> = {
  ours: hydrated(tagTable),
  byScript: tagTable,
  govuk: govukPage(['components/table', 'components/tag'], table(govukTable, '<strong class="govuk-tag govuk-tag--green">Current</strong>')),
  webawesome: {
    body: table({}, '<wa-tag variant="success">Current</wa-tag>'),
    source: importAll([webawesomeStyles, '@awesome.me/webawesome/dist/components/tag/tag.js']),
  },
}
