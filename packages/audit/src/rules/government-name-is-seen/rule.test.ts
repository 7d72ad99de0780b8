import { change, english, page, signature, tables2006, traditional } from '../../look-and-feel/testing/pages.ts'
import { judgesFixtures, type Fixture } from '../../look-and-feel/testing/judge-pages.ts'
import { governmentNameIsSeen } from './rule.ts'

/** A style that shows a picture in the place of the name. */
const pushedAway = (drawn: string) =>
  `.gov { display: block; width: 300px; height: 40px; overflow: hidden; text-indent: -9999px; background: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='300' height='40'%3E${drawn}%3C/svg%3E") no-repeat }`

const styled = (style: string) => change({ style })
const named = (names: string) => change({ names })
const hidden = (name: string, style: string, reason: string): Fixture => ({ name, html: styled(style), expected: `failed: ${reason}` })

const fixtures: Fixture[] = [
  { name: 'a page in markup of its own', html: page(english), expected: 'passed' },
  { name: 'a page in Traditional Chinese', html: page(traditional), expected: 'passed' },
  { name: 'a site of 2006 in tables, its signature an image', html: tables2006(), expected: 'passed' },
  {
    name: 'the name divided over lines and elements',
    html: named('<a href="/en/"><b>The Government of the</b><br><i>Hong Kong Special</i> <span>Administrative Region</span></a>'),
    expected: 'passed',
  },
  { name: 'the name not linked', html: named('<p>The Government of the HKSAR</p>'), expected: 'passed' },
  {
    name: 'a header in a closed shadow root',
    html: page(english).replace('<header>', '<div><template shadowrootmode="closed"><style>header{border-bottom:2px solid #b3272d}</style><header>').replace('</header>', '</header></template></div>'),
    expected: 'passed',
  },
  { name: 'a sticky header', html: styled('header { position: sticky; top: 0; background: #fff }'), expected: 'passed' },
  { name: 'a fixed header', html: styled('header { position: fixed; inset: 0 0 auto; background: #fff } body { padding-top: 300px }'), expected: 'passed' },
  {
    name: 'a dark theme',
    html: styled('@media (prefers-color-scheme: dark) { body, header { background: #10181c; color: #e4ebed } header .home { color: #e4ebed } }'),
    expected: 'passed',
    states: [{ theme: 'dark', width: 1280 }, { theme: 'forced-colours', width: 320 }],
  },
  { name: 'a page enlarged to 200 %', html: styled('html { zoom: 2 }'), expected: 'passed' },
  { name: 'text of twice the size', html: styled('body { font-size: 32px }'), expected: 'passed', states: [{ theme: 'light', width: 1280 }] },
  { name: 'a printed page without its header', html: styled('@media print { header { display: none } }'), expected: 'failed: hidden', states: [{ theme: 'print', width: 1280 }] },
  { name: 'a page on its own that says nothing', html: '<!doctype html><html lang="en"><title>A</title><main><h1>A button</h1><button>Send</button></main></html>', expected: 'inapplicable' },
  {
    name: 'the name in an image and again for screen readers alone',
    html: named(`<a href="/en/">${signature('香港特別行政區政府').replace(/alt="[^"]*"/, 'alt=""')}<span style="position:absolute;clip-path:inset(50%)">Government of the HKSAR</span></a>`),
    expected: 'cantTell: in-picture',
  },
  {
    name: 'the name pushed away by a picture of it',
    html: styled(pushedAway("%3Crect width='40' height='40'/%3E%3Crect x='60' width='200' height='20'/%3E")),
    expected: 'cantTell: in-picture',
  },
  { name: 'the name pushed away by a picture of nothing', html: styled(pushedAway('')), expected: 'failed: cut-off' },
  {
    name: 'the name written in nothing on a faint pattern',
    html: styled(
      `header .gov { font-size: 0 } header { background: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='8' height='8'%3E%3Crect width='4' height='8' fill='%23f4f4f4'/%3E%3C/svg%3E") }`,
    ),
    expected: 'failed: hidden',
  },
  hidden('not displayed', '.gov { display: none !important }', 'hidden'),
  hidden('invisible', '.gov { visibility: hidden }', 'hidden'),
  hidden('let through', 'header .home { opacity: 0 }', 'hidden'),
  hidden('taken away by an endless animation', '.gov { animation: away 1s infinite } @keyframes away { to { opacity: 0 } }', 'hidden'),
  hidden('painted in the colour of its ground', 'header .gov { color: #fff }', 'illegible'),
  hidden('almost in the colour of its ground', 'header .gov { color: #bbb }', 'illegible'),
  hidden('pale', 'header .home { opacity: .3 }', 'hidden'),
  hidden('mirrored', 'header .gov { transform: scaleX(-1) }', 'illegible'),
  hidden('upside down', 'header { rotate: 180deg }', 'illegible'),
  hidden('blurred', 'header .gov { filter: blur(5px) }', 'illegible'),
  hidden('tiny', 'header .gov { font-size: 5px }', 'illegible'),
  hidden('shrunk', 'header .home { transform: scale(.3) }', 'illegible'),
  hidden('out of the page', '.home { position: absolute; left: -9999px }', 'cut-off'),
  hidden('moved beyond the right edge', '.home { transform: translateX(3000px) }', 'cut-off'),
  hidden('in a box without height', '.home { height: 0; overflow: hidden }', 'cut-off'),
  hidden('half of it cut off', '.gov { max-width: 120px; overflow: hidden; white-space: nowrap }', 'cut-off'),
  hidden('shaped away', '.gov { clip-path: inset(0 100% 0 0) }', 'cut-off'),
  hidden('shaped away on an ancestor', 'header { clip-path: circle(0) }', 'cut-off'),
  hidden('at the end of a long page', 'header .home { position: absolute; top: 2000px }', 'below'),
  hidden('covered by what lets the pointer through', 'header { position: relative } header::after { content: ""; position: absolute; inset: 0; background: #fff; pointer-events: none }', 'hidden'),
  { name: 'covered by a layer', html: change({ brand: '<div style="position:absolute;top:0;left:0;width:100%;height:120px;background:#fff"></div>' }), expected: 'failed: covered' },
  {
    name: 'covered by a layer that lets the pointer through',
    html: change({ main: `${english.main}<div style="position:fixed;top:0;left:0;width:100%;height:120px;background:#f1f5f6;pointer-events:none"></div>` }),
    expected: 'failed: covered',
  },
  {
    name: 'covered by a picture with words',
    html: change({
      brand: '<div style="position:absolute;top:0;left:0;width:100%;height:120px;background:#fff;pointer-events:none">Another Government of Another Place and Other Words in Its Stead</div>',
    }),
    expected: 'failed: covered',
  },
  { name: 'no name', html: named('<a href="/en/">Drainage Services Department</a>'), expected: 'failed: missing' },
  { name: 'the name in the footer alone', html: change({ names: '', foot: `${english.foot}<p>The Government of the HKSAR</p>` }), expected: 'failed: missing' },
  { name: 'hidden from screen readers', html: named(english.names.replace('<a ', '<a aria-hidden="true" ')), expected: 'failed: unread' },
  { name: 'read out as something else', html: named(english.names.replace('<a ', '<a aria-label="Home" ')), expected: 'failed: unread' },
  { name: 'in Chinese on an English page', html: named('<a href="/en/">香港特別行政區政府</a>'), expected: 'failed: other-language' },
  { name: 'in letters of another script', html: named('<a href="/en/">The Gоvernment of the Hong Kong Special Administrаtive Region</a>'), expected: 'failed: forged' },
  { name: 'with characters that nobody sees', html: named('<a href="/en/">The Govern\u200bment of the Hong Kong Special Administrative Region</a>'), expected: 'failed: forged' },
  {
    name: 'a page of links and words without any mark of its parts',
    html: '<html lang="en"><body><a href="/tc" lang="zh-Hant-HK">繁體版</a><a href="/m">Site Map</a><a href="/c">Contact Us</a><a href="/p">Privacy policy</a></body></html>',
    expected: 'cantTell: no-head',
  },
]

judgesFixtures(governmentNameIsSeen, fixtures)
