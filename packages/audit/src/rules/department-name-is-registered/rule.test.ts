import { change, english, page, tables2006, traditional } from '../../look-and-feel/testing/pages.ts'
import { judgesFixtures } from '../../look-and-feel/testing/judge-pages.ts'
import { departmentNameIsRegistered } from './rule.ts'

const gov = '<span class="gov">The Government of the HKSAR</span>'
const named = (department: string) => change({ names: `<a class="home" href="/en/">${gov}<span class="dept">${department}</span></a>` })
const chinese = (department: string) => page({ ...traditional, names: `<a class="home" href="/tc/"><span class="gov">香港特別行政區政府</span><span class="dept">${department}</span></a>` })
const head = '<link rel="alternate" hreflang="zh-Hant-HK" href="/tc/leave"><link rel="alternate" hreflang="zh-Hans" href="/sc/leave">'

judgesFixtures(departmentNameIsRegistered, [
  { name: 'a department of today', html: page(english), expected: 'passed' },
  { name: 'a department in Traditional Chinese', html: page(traditional), expected: 'passed' },
  { name: 'a bureau of 2006', html: named('Education and Manpower Bureau'), expected: 'passed' },
  { name: 'a signature that is an image', html: tables2006(), expected: 'passed' },
  { name: 'a name over two lines', html: named('Agriculture, Fisheries<br>and Conservation <b>Department</b>'), expected: 'passed' },
  {
    name: 'the same department in the three languages',
    html: change({ head }),
    answers: { '/tc/leave': page(traditional), '/sc/leave': '<body><header>香港特别行政区政府 渠务署</header><main></main>' },
    expected: 'passed',
  },
  { name: 'a page that presents itself as nothing', html: '<!doctype html><html lang="en"><title>A</title><p>Words</p></html>', expected: 'inapplicable' },
  { name: 'no department', html: named(''), expected: 'failed: missing' },
  {
    name: 'no department, and a mark and a menu',
    html: change({ names: `<a class="home" href="/en/">${gov}</a>`, brand: '<details><summary>Menu</summary></details><img alt="Brand mark" src="">' }),
    expected: 'failed: missing',
  },
  { name: 'hidden', html: change({ style: '.dept { display: none !important }' }), expected: 'failed: hidden' },
  { name: 'cut off', html: change({ style: '.dept { position: absolute; left: -999em }' }), expected: 'failed: cut-off' },
  { name: 'covered', html: change({ brand: '<i style="position:absolute;inset:0 0 auto;height:200px;background:#fff"></i>' }), expected: 'failed: covered' },
  { name: 'pale', html: change({ style: 'header .dept { color: #ccc }' }), expected: 'failed: illegible' },
  { name: 'written backwards', html: change({ style: '.dept { unicode-bidi: bidi-override; direction: rtl }' }), expected: 'failed: illegible' },
  { name: 'far below', html: change({ style: '.dept { position: absolute; top: 1500px }' }), expected: 'failed: below' },
  { name: 'not read', html: change({ names: english.names.replace('class="dept"', 'class="dept" aria-hidden="true"') }), expected: 'failed: unread' },
  { name: 'two characters exchanged for others that look alike', html: chinese('漁農白然護理署'), expected: 'failed: forged' },
  { name: 'one character another', html: chinese('渠務暑'), expected: 'failed: forged' },
  { name: 'a form of one of three characters that is no longer written', html: chinese('海亊處'), expected: 'failed: forged' },
  { name: 'a letter as wide as a character', html: named('\uff24rainage Services Department'), expected: 'failed: forged' },
  { name: 'a Cyrillic letter', html: named('Drаinage Services Department'), expected: 'failed: forged' },
  { name: 'a character that nobody sees', html: named('Drain\u200bage Services Department'), expected: 'failed: forged' },
  { name: 'a letter too many', html: named('Drainage Servicess Department'), expected: 'failed: forged' },
  { name: 'in Chinese on an English page', html: named('渠務署'), expected: 'failed: other-language' },
  { name: 'another department in another language', html: change({ head }), answers: { '/tc/leave': page({ ...traditional, names: '香港特別行政區政府 路政署' }) }, expected: 'failed: differs' },
  {
    name: 'another department in another language, where script writes the head',
    html: change({ head }),
    answers: { '/tc/leave': `<html lang="zh-Hant-HK"><title>休假 - 渠務署</title><body><script>document.write('<header>香港特別行政區政府 路政署</header><main>渠務署</main>')</script>` },
    expected: 'failed: differs',
  },
  { name: 'an invented department', html: named('Digital Services Office'), expected: 'cantTell: unregistered' },
  {
    name: 'a picture in the place of the name',
    html: change({
      names:
        `<a class="home" href="/en/">${gov}</a><a href="/en/" aria-label="Drainage Services Department" style="width:200px;height:40px;background:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)"></a>`,
    }),
    expected: 'cantTell: in-picture',
  },
])
