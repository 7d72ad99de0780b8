import { change, english, page, tables2006, traditional } from '../../look-and-feel/testing/pages.ts'
import { judgesFixtures } from '../../look-and-feel/testing/judge-pages.ts'
import { headerPartsInOrder } from './rule.ts'

const styled = (style: string) => change({ style })
const grid =
  'header { display: grid; grid-template-columns: 1fr auto auto auto; } header > * { grid-row: 1 } header .home { grid-row: 1 / span 2 } header form, header .map, header .contact { grid-row: 2 }'

judgesFixtures(headerPartsInOrder, [
  { name: 'in order', html: page(english), expected: 'passed' },
  { name: 'in order in Chinese', html: page(traditional), expected: 'passed' },
  {
    name: 'a name in the second line of its signature',
    html: change({
      brand: '',
      portal: '',
      names: `<a href="/" class="home">Records Demonstration Office<br>The Government of the HKSAR</a>${english.portal}`,
      style: 'header { align-items: flex-start }',
    }),
    expected: 'passed',
  },
  {
    name: 'a signature of two lines without a link',
    html: change({
      brand: '',
      portal: '',
      names: `<div><p>Records Demonstration Office</p><p>The Government of the HKSAR</p></div>${english.portal}`,
      style: 'header { align-items: flex-start } header p { margin: 0 }',
    }),
    expected: 'passed',
  },
  { name: 'tables of 2006', html: tables2006(), expected: 'passed' },
  { name: 'parts left out', html: change({ portal: '', sizes: '', search: '' }), expected: 'passed' },
  { name: 'names beside two rows', html: styled(`@media (min-width: 800px) { ${grid} }`), expected: 'passed', states: [{ theme: 'light', width: 1280 }] },
  { name: 'parts at the right edge', html: styled('header .home { margin-right: auto } header form { margin-left: auto }'), expected: 'passed' },
  { name: 'a skip link that is shown', html: styled('.skip:not(:focus) { position: static; clip-path: none; width: auto; height: auto }'), expected: 'passed' },
  { name: 'a sticky header', html: styled('header { position: sticky; top: 0; background: #fff }'), expected: 'passed' },
  { name: 'parts in a menu that is closed', html: styled('@media (max-width: 600px) { header form, .map, .contact { display: none !important } }'), expected: 'passed' },
  { name: 'a printed page', html: page(english), expected: 'inapplicable', states: [{ theme: 'print', width: 1280 }] },
  { name: 'a page that presents itself as nothing', html: '<!doctype html><html lang="en"><title>A</title><p>Words</p></html>', expected: 'inapplicable' },
  { name: 'search before the languages', html: change({ portal: `${english.search}${english.portal}`, search: '' }), expected: 'failed: read-out-of-order' },
  { name: 'contact before the site map', html: change({ tools: '<a href="/c">Contact Us</a> <a href="/m">Site Map</a>' }), expected: 'failed: read-out-of-order' },
  { name: 'a skip link behind the names', html: change({ skip: '', brand: english.skip }), expected: 'failed: read-out-of-order' },
  { name: 'a skip link behind the foot', html: change({ skip: '' }).replace('</body>', `${english.skip}</body>`), expected: 'failed: read-out-of-order' },
  {
    name: 'a link past a table in the text',
    html: change({ skip: '' }).replace('</main>', '<p><a href="#after">Skip to the end of the table</a></p><p id="after">The end.</p></main>'),
    expected: 'passed',
  },
  { name: 'the names moved to the end by order', html: styled('header .home { order: 9 }'), expected: 'failed: seen-out-of-order' },
  { name: 'the row turned round', html: styled('header { flex-direction: row-reverse; justify-content: flex-end }'), expected: 'failed: seen-out-of-order' },
  {
    name: 'search laid over the beginning',
    html: styled('header { padding-left: 420px } header form { position: absolute; top: 8px; left: 0 }'),
    expected: 'failed: seen-out-of-order',
    states: [{ theme: 'light', width: 1280 }],
  },
  {
    name: 'contact moved by a transform',
    html: styled('header .contact { transform: translateY(-60px) } header { padding-top: 60px }'),
    expected: 'failed: seen-out-of-order',
    states: [{ theme: 'light', width: 1280 }],
  },
  { name: 'languages turned round', html: styled('.languages { display: inline-flex; flex-direction: row-reverse; gap: 8px }'), expected: 'failed: orders-differ' },
  {
    name: 'a header of which nothing is known',
    html: change({ skip: '', names: '<a href="/">The Government of the HKSAR</a>', portal: '', languages: '', sizes: '', search: '', tools: '' }),
    expected: 'cantTell: unknown',
  },
])
