/**
 * Button, text field, date input and accordion, as a site asks each library for just these: their scripts, and the style
 * sheets without which they do not look right. Of clf.css that is the tokens in all themes, type, Chinese, forms,
 * buttons, `<details>`, accordion and forced colours; of GOV.UK its custom properties, core and the components with
 * what they stand on; of Web Awesome its whole theme, which is not divided.
 */
export const four = {
  ours: [
    "import '@clf/tokens/tokens.css'",
    ...['base', 'typography', 'chinese', 'details', 'buttons', 'forms', 'form-elements', 'accordion', 'forced-colors'].map(
      (subject) => `import '@clf/components/css/${subject}.css'`,
    ),
    ...['button', 'field', 'date-input', 'accordion'].map((name) => `import '@clf/components/${name}'`),
  ].join('\n'),

  govuk: [
    "import { Accordion, Button, createAll } from 'govuk-frontend'",
    "import './govuk.scss'",
    'createAll(Accordion)',
    'createAll(Button)',
  ].join('\n'),

  govukStyles: ['core', 'objects', ...['button', 'input', 'date-input', 'accordion'].map((name) => `components/${name}`)]
    .map((part) => `@use "govuk-frontend/dist/govuk/${part}";`)
    .join('\n'),

  webawesome: [
    "import '@awesome.me/webawesome/dist/styles/webawesome.css'",
    ...['button', 'input', 'known-date', 'accordion', 'accordion-item'].map(
      (name) => `import '@awesome.me/webawesome/dist/components/${name}/${name}.js'`,
    ),
  ].join('\n'),
}
