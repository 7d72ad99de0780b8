/** A page, and what a detector must say of it. */
export interface DetectorCase {
  /** What is wrong with the page, or what looks wrong and is not. */
  name: string
  body: string
  /** A file of the page, run when it comes alive. */
  script?: string
  /** The security policy it is sent with; none by default. */
  policy?: string
  /** Every sentence the detector says, in order, each at least so far; none of a page without fault. */
  says: readonly string[]
  /** What the detector is told beside the page. */
  told?: { theme?: 'dark' | 'high-contrast' | 'forced-colours'; adaptation?: '200 % text' | 'text spacing' | '320 px'; declared?: readonly string[]; status?: number }
}

const good = `<h1>Leave</h1><p>Apply to <a href="/">the registry</a> on 2810 2345.</p><p><button style="min-height: 24px">Ask</button></p>
  <span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)">For screen readers only, and longer than its box</span>`
const clean: DetectorCase = { name: 'a page without fault', body: good, says: [] }
const bare = '<h1>Leave</h1><p>Two files.</p>'
const inShadow = (html: string) => `<h1>Leave</h1><section><template shadowrootmode="open">${html}</template></section>`
const strict = "default-src 'self'; style-src 'self'; script-src 'self'"
const form = (fields: string) => `<h1>Leave</h1><form method="post" action="/sent"><label>Name <input name="name"></label>${fields}<button>Send</button></form>`
const sent = '[["name","黃 & Wong"]]'

const tabs = (html: string) => `<h1>Leave</h1><div role="tablist" style="display: flex; flex-wrap: wrap; width: 300px; font-size: 16px">${html}</div>`

const clippedBoxes: DetectorCase[] = [
  {
    name: 'text wider than its box',
    body: '<p style="width: 100px; overflow: hidden; white-space: nowrap">Applications received</p>',
    says: ['the text of p "Applications received" is clipped. Let the box grow with its text.'],
  },
  { name: 'text higher than its box', body: '<p style="height: 10px; overflow: clip">Leave</p>', says: ['the text of p "Leave" is clipped. Let the box grow with its text.'] },
  { name: 'clipped text in a shadow tree', body: inShadow('<p style="height: 10px; overflow: hidden">Leave</p>'), says: ['the text of p "Leave" is clipped. Let the box grow with its text.'] },
]

/** The cases of each detector of this room, by its name. */
export const detectorCases: Readonly<Record<string, readonly DetectorCase[]>> = {
  faultsOfBoxes: [
    clean,
    { name: 'text in a box that scrolls', body: '<p style="width: 100px; overflow: auto; white-space: nowrap">Applications received</p>', says: [] },
    { name: 'a box wider than the window', body: '<div style="width: 1300px">Leave</div>', says: ['the page scrolls sideways by 20 px. Let content wrap or scroll in its own box.'] },
    ...clippedBoxes,
  ],
  boxFaultsWith: [
    clean,
    {
      name: 'a box wider than a narrow window',
      body: '<div style="width: 400px">Leave</div>',
      told: { adaptation: '320 px' },
      says: ['the page scrolls sideways by 80 px. Let content wrap or scroll in its own box.'],
    },
    {
      name: 'a box that does not grow with its text',
      body: '<p style="font-size: 1rem; height: 24px; overflow: hidden">Leave</p>',
      told: { adaptation: '200 % text' },
      says: ['the text of p "Leave" is clipped.'],
    },
  ],
  faultsOfTargets: [
    clean,
    { name: 'a link in a sentence', body: '<p style="font-size: 10px">See <a href="/">this</a> page</p>', says: [] },
    { name: 'a low button', body: '<button style="width: 60px; height: 20px; padding: 0">Go</button>', says: ['the target button "Go" is 60 × 20 px. Make it at least 24 × 24 (--clf-target-min).'] },
    {
      name: 'a narrow link in a shadow tree',
      body: inShadow('<a href="/" style="display: block; width: 10px; height: 30px">1</a>'),
      says: ['the target a "1" is 10 × 30 px. Make it at least 24 × 24 (--clf-target-min).'],
    },
    { name: 'a small tab', body: '<span role="tab" style="display: inline-block; width: 20px; height: 20px">A</span>', says: ['the target span "A" is 20 × 20 px.'] },
    { name: 'a small box to tick', body: '<input type="checkbox" style="width: 13px; height: 13px">', says: ['the target input "" is 13 × 13 px.'] },
  ],
  faultsOfFocus: [
    clean,
    { name: 'a button that keeps its look', body: '<style>:focus { outline: none }</style><button>Go</button>', says: ['button "Go" shows no focus. Give it an outline on :focus-visible.'] },
    { name: 'a link that keeps its look in a shadow tree', body: inShadow('<style>:focus { outline: none }</style><a href="/">Home</a>'), says: ['a "Home" shows no focus.'] },
    {
      name: 'a button under what floats',
      body: '<div style="position: fixed; inset: 0 0 auto 0; height: 200px; z-index: 1; background: white">Notice</div><button>Go</button>',
      says: ['button "Go" is covered or outside the window when it has focus. Set scroll-margin, or keep what floats off it.'],
    },
  ],
  faultsOfAudit: [
    clean,
    { name: 'an image without a text', body: `${good}<img src="data:,">`, says: ['axe/image-alt at html > body > main > img: Images must have alternative text.'] },
    {
      name: 'grey words in a shadow tree',
      body: `${good}<section><template shadowrootmode="open"><p style="color: #bbb">Two files</p></template></section>`,
      says: ['axe/color-contrast at html > body > main > section >>> p: Elements must meet minimum color contrast ratio thresholds.'],
    },
  ],
  faultsIn: [
    clean,
    {
      name: 'grey words in the dark theme',
      body: `${good}<style>@media (prefers-color-scheme: dark) { p { color: #bbb } }</style>`,
      told: { theme: 'dark' },
      says: ['axe/color-contrast at html > body > main > p:nth-of-type(1):'],
    },
    {
      name: 'grey words with more contrast',
      body: `${good}<style>@media (prefers-contrast: more) { h1 { color: #bbb } }</style>`,
      told: { theme: 'high-contrast' },
      says: ['axe/color-contrast at html > body > main > h1:'],
    },
    {
      name: 'text clipped in forced colours',
      body: `${good}<style>@media (forced-colors: active) { h1 { height: 9px; overflow: hidden } }</style>`,
      told: { theme: 'forced-colours' },
      says: ['the text of h1 "Leave" is clipped.'],
    },
    { name: 'a box wider than a narrow window', body: `${good}<div style="width: 400px">Rules</div>`, told: { adaptation: '320 px' }, says: ['the page scrolls sideways by 80 px.'] },
    {
      name: 'a box that does not grow with larger text',
      body: `${good}<h2 style="font-size: 1rem; height: 24px; overflow: hidden">Rules</h2>`,
      told: { adaptation: '200 % text' },
      says: ['the text of h2 "Rules" is clipped.'],
    },
    {
      name: 'a box that does not grow with wider letters',
      body: `${good}<h2 style="font: 16px monospace; width: 5ch; overflow: hidden">Leave</h2>`,
      told: { adaptation: 'text spacing' },
      says: ['the text of h2 "Leave" is clipped.'],
    },
    {
      name: 'a small button behind a summary',
      body: `${good}<details><summary style="min-height: 24px">More</summary><button style="width: 60px; height: 20px; padding: 0">Go</button></details>`,
      says: ['opened: axe/target-size at html > body > main > details > button:', 'opened: the target button "Go" is 60 × 20 px.'],
    },
    {
      name: 'clipped words in a dialog',
      body: `${good}<dialog aria-label="Rules"><p style="height: 5px; overflow: hidden">Two files</p></dialog>`,
      says: ['opened: the text of p "Two files" is clipped.'],
    },
  ],
  faultsOfWaking: [
    clean,
    { name: 'a script that changes nothing', body: bare, script: 'document.title += "."', says: [] },
    {
      name: 'a script that moves a paragraph',
      body: bare,
      script: 'document.querySelector("p").style.marginLeft = "9px"',
      says: [
        'x of p "Two files." went from 0.0 to 9.0 px. Style the element as it will be before the script comes.',
        'width of p "Two files." went from 1280.0 to 1271.0 px.',
      ],
    },
    {
      name: 'a script that throws an element away',
      body: `${bare}<i></i>`,
      script: 'document.querySelector("i").remove()',
      says: ['i "" was thrown away by the script. Keep the nodes that the server wrote.'],
    },
    {
      name: 'a script that pushes the page down',
      body: `<div id="top"></div><h1>Leave</h1><p style="height: 300px">Two files.</p>`,
      script: 'document.querySelector("#top").style.height = "200px"',
      says: [
        'layout shift 0.',
        'y of main "LeaveTwo files." went from',
        'height of main "LeaveTwo files." went from',
        'y of div "" went from',
        'height of div "" went from 0.0 to 200.0 px.',
        'y of h1 "Leave" went from',
        'y of p "Two files." went from',
      ],
    },
  ],
  takeComplaints: [
    clean,
    { name: 'a script that logs', body: bare, script: 'console.log("alive")', says: [] },
    { name: 'an error in the console', body: bare, script: 'console.error("no list")', says: ['console error "no list"'] },
    { name: 'a warning in the console', body: bare, script: 'console.warn("two versions")', says: ['console warning "two versions"'] },
    { name: 'a script that throws', body: bare, script: 'throw new TypeError("no list")', says: ['error "no list"'] },
    {
      name: 'an inline style under a strict policy',
      body: '<h1 style="margin: 0">Leave</h1>',
      policy: strict,
      says: ['the policy blocked style-src-attr inline', 'console error "Applying inline style violates'],
    },
    {
      name: 'an inline script under a strict policy',
      body: '<h1>Leave</h1><script>1</script>',
      policy: strict,
      says: ['the policy blocked script-src-elem inline', 'console error "Executing inline script violates'],
    },
  ],
  faultsOfForms: [
    { name: 'a form that script leaves alone', body: form(''), says: [] },
    { name: 'a page without form', body: good, says: [] },
    { name: 'a declared answer', body: form(''), script: 'document.forms[0].onsubmit = (event) => event.preventDefault()', told: { declared: ['POST /sent'] }, says: [] },
    {
      name: 'a field that script adds',
      body: form(''),
      script: 'document.forms[0].insertAdjacentHTML("beforeend", "<input type=hidden name=token value=1>")',
      says: [
        `submit button 1: without script POST /sent ${sent}, with script POST /sent [["name","黃 & Wong"],["token","1"]]. A form must send the same fields either way; if the page answers it by itself, declare parameters: { scriptAnswers: ['POST /sent'] }.`,
      ],
    },
    {
      name: 'an answer that is not declared',
      body: form(''),
      script: 'document.forms[0].onsubmit = (event) => event.preventDefault()',
      says: [`submit button 1: without script POST /sent ${sent}, with script nothing was sent.`],
    },
    {
      name: 'a declared answer that does not happen',
      body: form(''),
      told: { declared: ['POST /sent'] },
      says: ['declared, but script does not answer a form that sends POST /sent. Take it out of parameters.scriptAnswers.'],
    },
  ],
  undeclared: [
    { ...clean, name: 'a page that says the same' },
    { name: 'a declared button', body: bare, script: 'document.body.insertAdjacentHTML("beforeend", "<button>Sort</button>")', told: { declared: ['+ button "Sort"'] }, says: [] },
    {
      name: 'a button that script adds',
      body: bare,
      script: 'document.body.insertAdjacentHTML("beforeend", "<button>Sort</button>")',
      says: [`script adds button "Sort". Render it on the server, or declare it in the story: parameters: { scriptChanges: ['+ button "Sort"'] }.`],
    },
    {
      name: 'a paragraph that script hides',
      body: bare,
      script: 'document.querySelector("p").hidden = true',
      says: [`paragraph "Two files." is there without script only. Keep it, or declare in the story that it goes: parameters: { scriptChanges: ['- paragraph "Two files."'] }.`],
    },
    {
      name: 'a declaration that nothing answers to',
      body: bare,
      told: { declared: ['+ button "Sort"'] },
      says: ['declared, but script does no such thing: + button "Sort". Take the line out of parameters.scriptChanges.'],
    },
  ],
  faultsOfTornRuns: [
    clean,
    { name: 'a number longer than its line', body: '<p style="width: 40px">Call us on 2810 2345</p>', says: [] },
    { name: 'a number kept whole', body: '<p style="width: 90px">Call us on <span style="display: inline-block">2810 2345</span></p>', says: [] },
    { name: 'a torn number', body: '<p style="font: 16px monospace; width: 24ch">Call our office on 2810 2345</p>', says: ['"2810 2345" is torn apart at the end of a line. Keep it whole:'] },
    { name: 'a torn reference in a shadow tree', body: inShadow('<p style="font: 16px monospace; width: 24ch">See the circular No. 3/2026</p>'), says: ['"No. 3/2026" is torn apart'] },
    {
      name: 'a torn figure in a slot',
      body: '<h1>Leave</h1><section style="font: 16px monospace; width: 24ch"><template shadowrootmode="open"><slot></slot></template>Come and wait there 25 minutes</section>',
      says: ['"25 minutes" is torn apart'],
    },
    { name: 'a number torn between two elements', body: '<p style="font: 16px monospace; width: 24ch">Call our office on <b>2810</b> <b>2345</b></p>', says: ['"2810 2345" is torn apart'] },
  ],
  faultsOfCells: [
    clean,
    { name: 'a sentence in a narrow cell', body: '<table style="width: 150px"><tr><td>Reply to the bureau by 1 April 2026</td></tr></table>', says: [] },
    { name: 'a date on one line', body: '<table><tr><td>1 April 2026</td></tr></table>', says: [] },
    {
      name: 'a date squeezed into three lines',
      body: '<table style="width: 60px"><tr><td>1 September 2026</td></tr></table>',
      says: ['"1 September 2026" in a cell goes over 3 lines. Write it as <time>, in .clf-numeric or in .clf-unbroken, in a table that may scroll.'],
    },
    { name: 'a date in Chinese squeezed', body: '<table style="width: 80px"><tr><td><time>2026年4月1日</time></td></tr></table>', says: ['"2026年4月1日" in a cell goes over 2 lines.'] },
  ],
  faultsOfTabs: [
    clean,
    { name: 'tabs in two full rows', body: tabs('<a role="tab" style="width: 200px">Day</a><a role="tab" style="width: 100px">Week</a><a role="tab" style="width: 300px">Month</a>'), says: [] },
    {
      name: 'tabs whose labels begin at different heights',
      body: tabs('<a role="tab" style="width: 100px">Day</a><a role="tab" style="width: 100px; padding-top: 9px">Week</a><a role="tab" style="width: 300px">Month</a>'),
      says: ['tabs "Day", "Week" of a row have no line in common. Let boxes stretch and labels begin at the top.', 'a row of div "Day'],
    },
    {
      name: 'a row of tabs that ends too soon',
      body: tabs('<a role="tab" style="width: 100px">Day</a><a role="tab" style="width: 100px">Week</a><a role="tab" style="width: 250px">Month</a>'),
      says: ['ends before its list does, so that the line below belongs to no tab. Let tabs grow.'],
    },
    {
      name: 'rows of tabs over each other',
      body: tabs('<a role="tab" style="width: 300px; height: 60px">Day</a><a role="tab" style="width: 300px; margin-top: -30px">Week</a>'),
      says: ['lie over each other. Let the list grow with its rows.'],
    },
  ],
  faultsOfFields: [
    clean,
    { name: 'a box for a day', body: '<input inputmode="numeric" style="width: 60px">', says: [] },
    { name: 'a box for words that fills its row', body: '<input type="search" name="q" style="width: 100%">', says: [] },
    {
      name: 'a narrow box for words',
      body: '<input type="search" name="q" style="width: 160px; box-sizing: border-box">',
      says: ['the field q is 160 px wide in a window of 1280 px. Give it a row of its own.'],
    },
    { name: 'a squeezed hint', body: '<p class="clf-hint" style="width: 100px">Words of a title</p>', says: ['the hint is 100 px wide in a window of 1280 px.'] },
  ],
  faultsWhenNarrow: [
    clean,
    {
      name: 'a number torn on a phone',
      body: '<p style="font: 16px monospace; width: 24ch">Call our office on 2810 2345</p>',
      says: ['320 px: "2810 2345" is torn apart', '200 % text: "2810 2345" is torn apart'],
    },
    {
      name: 'a squeezed cell',
      body: '<table style="font-size: 16px; width: 60px"><tr><td>1 September 2026</td></tr></table>',
      says: ['320 px: "1 September 2026" in a cell', '200 % text: "1 September 2026" in a cell'],
    },
    {
      name: 'a narrow box on a phone',
      body: '<h1>Search</h1><input type="search" name="q" style="width: 100px; box-sizing: border-box">',
      says: ['320 px: the field q is 100 px wide in a window of 320 px.'],
    },
    {
      name: 'tabs whose labels begin at different heights',
      body: tabs('<a role="tab" style="width: 150px">Day</a><a role="tab" style="width: 150px; padding-top: 9px">Week</a>'),
      says: ['320 px: tabs "Day", "Week"', '200 % text: tabs "Day", "Week"'],
    },
  ],
  foreignFonts: [
    { name: 'words in a font of the page', body: '<style>@font-face { font-family: page; src: url(/page.woff2) } body { font-family: page }</style><h1>Leave</h1>', says: [] },
    { name: 'words in a font of the machine', body: '<h1>Leave</h1>', says: ['"Leave" is drawn with '] },
    { name: 'words in a font of the machine in a shadow tree', body: '<section><template shadowrootmode="open"><p>Two files</p></template></section>', says: ['"Two files" is drawn with '] },
  ],
  visit: [
    clean,
    {
      name: 'a script that moves a paragraph',
      body: bare,
      script: 'document.querySelector("p").style.marginLeft = "9px"',
      says: ['1280 px: x of p "Two files." went from', '1280 px: width of p "Two files." went from'],
    },
    {
      name: 'an error in the console',
      body: bare,
      script: 'console.error("no list")',
      says: ['1280 px: console error "no list" while it came alive. Render the same on the server and at first in the browser, and read the page in firstUpdated. Use static styles,'],
    },
    {
      name: 'a heading that script renames',
      body: bare,
      script: 'document.querySelector("h1").ariaLabel = "Days"',
      says: ['heading 1 "Leave" is there without script only.', 'script adds heading 1 "Days".', 'script adds StaticText "Leave".'],
    },
    {
      name: 'clipped text in a state',
      body: `${good}<h2 style="font-size: 1rem; height: 24px; overflow: hidden">Rules</h2>`,
      told: { adaptation: '200 % text' },
      says: ['light, 200 % text: the text of h2 "Rules" is clipped.'],
    },
    {
      name: 'an error when a button is pressed',
      body: good,
      script: 'document.querySelector("button").onclick = () => console.error("no list")',
      says: ['in use: console error "no list". Use static styles, templates of Lit and files of the site; no inline style, inline script, innerHTML or eval.'],
    },
  ],
}
