import { change, english, page, tables2006 } from '../../look-and-feel/testing/pages.ts'
import { judgesFixtures } from '../../look-and-feel/testing/judge-pages.ts'
import { coloursAreOfATheme } from './rule.ts'

const styled = (style: string) => change({ style })
const photograph = `<img alt="Brand Hong Kong" width="400" height="60" src="data:image/svg+xml,${
  encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><rect width="400" height="60" fill="#ff00ff"/></svg>')
}">`

judgesFixtures(coloursAreOfATheme, [
  { name: 'the light theme', html: page(english), expected: 'passed' },
  { name: 'the heritage theme in tables', html: tables2006(), expected: 'passed' },
  { name: 'a photograph and a brand mark', html: change({ brand: photograph }), expected: 'passed' },
  { name: 'a filter that changes nothing', html: styled('body { filter: saturate(1) }'), expected: 'passed' },
  { name: 'forced colours', html: page(english), expected: 'inapplicable', states: [{ theme: 'forced-colours', width: 1280 }] },
  { name: 'a purple header', html: styled('header { background: #6a1b9a; color: #fff } header * { color: #fff !important }'), expected: 'failed: area' },
  { name: 'a page of yellow', html: styled('body { background: #ffff66 }'), expected: 'failed: area' },
  { name: 'a footer that a filter has changed', html: styled('footer { filter: hue-rotate(120deg) }'), expected: 'failed: area' },
  {
    name: 'a layer of colour over everything',
    html: change({ main: `${english.main}<div style="position:fixed;inset:0;background:rgba(0,160,0,.2);pointer-events:none"></div>` }),
    expected: 'failed: area',
  },
  { name: 'green words in the header', html: styled('header .dept { color: #008000 }'), expected: 'failed: text' },
  { name: 'faint words of no theme in the header', html: styled('header .gov { color: #c026d3 }'), expected: 'failed: text' },
  { name: 'a blend of colours of no theme', html: styled('header { background: linear-gradient(90deg, #ff9a9e, #a1c4fd) }'), expected: 'failed: area' },
  { name: 'a blend of two grounds of the theme', html: styled('header { background: linear-gradient(90deg, #ffffff, #f1f5f6) }'), expected: 'passed' },
  { name: 'a size of letters marked by the colour of another theme', html: change({ sizes: '<button style="color: #ad0000">A</button><button>A</button>' }), expected: 'passed' },
  { name: 'a footer of another theme', html: styled('footer { background: #fafaeb !important; color: #222 } footer a { color: #003399 }'), expected: 'failed: mixed' },
  { name: 'a page without head and foot', html: '<!doctype html><html lang="en"><body><main><p>The Government of the HKSAR</p></main></body></html>', expected: 'cantTell: not-painted' },
])
