import { change, english, page, tables2006, traditional } from '../../look-and-feel/testing/pages.ts'
import { judgesFixtures } from '../../look-and-feel/testing/judge-pages.ts'
import { headerRuleIsPainted } from './rule.ts'

const styled = (style: string) => change({ style })
const belowRule = '<tr><td height="200">示範網站：全部內容均屬虛構<br><a href="/tc/">主頁</a> &gt; 休假</td></tr>'
const none = 'header { border: 0 !important }'

judgesFixtures(headerRuleIsPainted, [
  { name: 'a border', html: page(english), expected: 'passed' },
  { name: 'a border of one pixel', html: styled('header { border-bottom-width: 1px !important }'), expected: 'passed' },
  { name: 'a row of a table of 2006', html: tables2006(), expected: 'passed' },
  {
    name: 'a row of a table, with a notice and a breadcrumb below it',
    html: tables2006({ rule: `<tr><td bgcolor="#bb3333" height="2" style="line-height:1px;font-size:1px">&nbsp;</td></tr>${belowRule}` }),
    expected: 'passed',
  },
  { name: 'such a table without the row', html: tables2006({ rule: belowRule }), expected: 'failed: missing' },
  { name: 'an hr', html: change({ style: `${none} hr { margin: 0; border: 0; height: 2px; background: #bb3333 }`, navigation: `<hr>${english.navigation}` }), expected: 'passed' },
  { name: 'a shadow', html: styled(`${none} header { position: relative; box-shadow: 0 2px 0 #b3272d }`), expected: 'passed' },
  { name: 'a background', html: styled(`${none} header { background: linear-gradient(#b3272d, #b3272d) 0 100% / 100% 2px no-repeat }`), expected: 'passed' },
  {
    name: 'what stands after the header',
    html: styled(`${none} header { position: relative } header::after { content: ""; position: absolute; inset: auto 0 0; height: 3px; background: #b3272d }`),
    expected: 'passed',
  },
  { name: 'below the navigation', html: styled(`${none} nav { border-bottom: 2px solid #b3272d }`), expected: 'passed' },
  { name: 'a dark page', html: styled('body { background: #10181c; color: #e4ebed } header { border-color: #e0665d !important }'), expected: 'passed' },
  { name: 'a page enlarged to 200 %', html: change({ style: 'html { zoom: 2 }', sizes: '', search: '' }), expected: 'passed', states: [{ theme: 'light', width: 1280 }] },
  { name: 'a border in forced colours', html: page(traditional), expected: 'passed', states: [{ theme: 'forced-colours', width: 1280 }] },
  { name: 'a printed page', html: page(english), expected: 'inapplicable', states: [{ theme: 'print', width: 1280 }] },
  { name: 'no rule', html: styled(none), expected: 'failed: missing' },
  { name: 'a rule in the colour of the page', html: styled('header { border-color: #fff !important }'), expected: 'failed: missing' },
  { name: 'a rule of another colour', html: styled('header { border-color: #0a7d3c !important }'), expected: 'failed: other-colour' },
  { name: 'a rule that a filter has turned blue', html: styled('header { filter: hue-rotate(220deg) }'), expected: 'failed: other-colour' },
  { name: 'half a rule', html: styled(`${none} header { background: linear-gradient(#b3272d, #b3272d) 0 100% / 50% 2px no-repeat }`), expected: 'failed: too-short' },
  {
    name: 'a shadow in forced colours',
    html: styled(`${none} nav { border: 0 } header { box-shadow: 0 2px 0 #b3272d }`),
    expected: 'cantTell: not-shown',
    states: [{ theme: 'forced-colours', width: 1280 }],
  },
  { name: 'a header longer than the screen', html: styled('header { min-height: 1200px }'), expected: 'cantTell: no-head' },
])
