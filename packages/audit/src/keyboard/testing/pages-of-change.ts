import { words, type LabelledPage } from './labelled-page.ts'

const tip = (script: string, style = '') =>
  `<style>#tip{position:absolute;background:#123;color:#fff;padding:4px;width:260px}${style}</style>${words}<button id="b" aria-describedby="tip">Grade</button><div id="tip" role="tooltip" hidden>The grade of your post, as on your letter.</div><p>It stands in every letter that is sent to you, and on your card.</p><script>const b=document.getElementById('b'),tip=document.getElementById('tip');const show=()=>{tip.hidden=false},hide=()=>{tip.hidden=true};${script}</script>`

const both = 'b.onfocus=show;b.onblur=hide;'
const escapes = "document.addEventListener('keydown',event=>{if(event.key==='Escape')hide()});"
const lasting = 'let later;const stay=()=>{clearTimeout(later);show()};const leave=()=>{later=setTimeout(hide,300)};for(const each of [b,tip]){each.onmouseenter=stay;each.onmouseleave=leave}'

/** What comes with the mouse or the keyboard stays, and nothing else happens by itself. */
export const pagesOfChange: readonly LabelledPage[] = [
  { name: 'a tip that stays, and that Escape puts away', html: tip(`${both}${escapes}${lasting}`) },
  { name: 'a tip that Escape does not put away', html: tip(`${both}${lasting}`), faults: ['hover-content-stays not-dismissed'] },
  { name: 'a tip that goes when the mouse comes to it', html: tip(`${both}${escapes}b.onmouseenter=show;b.onmouseleave=hide;`), faults: ['hover-content-stays not-hoverable'] },
  { name: 'a tip that goes by itself', html: tip(`${both}${escapes}${lasting}b.addEventListener('mouseenter',()=>setTimeout(hide,3000));`), faults: ['hover-content-stays vanishes'] },
  { name: 'a tip for the mouse alone', html: tip(`${escapes}${lasting}`), faults: ['works-by-keyboard by-hover-alone'] },
  { name: 'a tip of the browser', html: `${words}<button title="The grade of your post">Grade</button>` },
  {
    name: 'a tip of style that stays and covers nothing',
    html:
      `<style>#w{display:inline-block;padding-bottom:60px} #tip{display:none} #w:hover #tip,#w:focus-within #tip{display:block}</style>${words}<div id="w"><button aria-describedby="tip">Grade</button><div id="tip" role="tooltip">The grade of your post.</div></div>`,
  },
  { name: 'a ground that changes under the mouse', html: `<style>a:hover{background:#fd0} li:hover{color:#00c}</style>${words}<ul><li><a href="/a">One</a></li></ul>` },
  {
    name: 'a letter that is a shortcut',
    html: `${words}<p id="o">Nothing</p><button>Find</button><script>document.addEventListener('keydown',event=>{if(event.key==='s')document.getElementById('o').textContent='Found'})</script>`,
    faults: ['shortcuts-need-a-modifier single-key'],
  },
  {
    name: 'a sign that is a shortcut',
    html: `${words}<label>Find <input id="f"></label><script>addEventListener('keyup',event=>{if(event.key==='/')document.getElementById('f').focus()})</script>`,
    faults: ['shortcuts-need-a-modifier single-key'],
  },
  {
    name: 'a shortcut with Ctrl',
    html:
      `${words}<p id="o">Nothing</p><script>document.addEventListener('keydown',event=>{if(event.ctrlKey&&event.key==='s'){event.preventDefault();document.getElementById('o').textContent='Found'}})</script>`,
  },
  {
    name: 'keys heard and nothing done',
    html:
      `${words}<button>Find</button><script>document.addEventListener('keydown',event=>{window.last=event.key});document.addEventListener('keydown',event=>{if(event.key==='Tab')document.body.classList.add('tabs')})</script>`,
  },
  {
    name: 'a letter that can be switched off',
    html:
      `${words}<p id="o">Nothing</p><label><input type="checkbox" id="on" checked> Keyboard shortcuts</label><script>document.addEventListener('keydown',event=>{if(event.key==='s'&&document.getElementById('on').checked)document.getElementById('o').textContent='Found'})</script>`,
    doubts: ['shortcuts-need-a-modifier can-be-set'],
  },
  {
    name: 'a letter that works in a list that has the keyboard',
    html:
      `${words}<ul role="listbox" tabindex="0" aria-label="Days" id="l" aria-activedescendant="m"><li role="option" id="m" aria-selected="true">Monday</li><li role="option" id="t" aria-selected="false">Tuesday</li></ul><script>const l=document.getElementById('l');const set=id=>{l.setAttribute('aria-activedescendant',id);for(const each of l.children)each.setAttribute('aria-selected',each.id===id)};l.onkeydown=event=>{if(event.key==='t'||event.key==='ArrowDown'){set('t')}if(event.key==='m'||event.key==='ArrowUp')set('m')}</script>`,
  },
  {
    name: 'a link that leads away when the keyboard comes',
    html: `${words}<a href="/a">One</a> <a href="/b" onfocus="location.href='/b'">Two</a> <a href="/c">Three</a>`,
    faults: ['focus-changes-nothing leaves'],
  },
  {
    name: 'a field that opens a window when the keyboard comes',
    html: `${words}<a href="/a">One</a> <input aria-label="Day" onfocus="window.open('/days')"> <a href="/c">Three</a>`,
    faults: ['focus-changes-nothing opens'],
  },
  {
    name: 'a field that sends its form when the keyboard comes',
    html: `${words}<form action="/send"><input aria-label="Day" name="d"><input aria-label="Last" name="l" onfocus="this.form.submit()"></form>`,
    faults: ['focus-changes-nothing leaves'],
  },
  {
    name: 'a field whose help appears when the keyboard comes',
    html: `${words}<input aria-label="Day" onfocus="document.getElementById('h').hidden=false" onblur="document.getElementById('h').hidden=true"><p id="h" hidden>Such as 3 May</p>`,
  },
  {
    name: 'a choice that leads away',
    html: `${words}<label>Go to <select onchange="location.href=this.value"><option value="/a">One</option><option value="/b">Two</option></select></label>`,
    faults: ['input-changes-nothing leaves'],
  },
  {
    name: 'a choice that says that it leads away',
    html:
      `${words}<label>Language (the page changes as soon as you choose) <select onchange="location.href=this.value"><option value="/a">English</option><option value="/b">Cymraeg</option></select></label>`,
  },
  {
    name: 'a choice with a button',
    html: `${words}<form action="/go"><label>Go to <select name="to"><option value="/a">One</option><option value="/b">Two</option></select></label><button>Go</button></form>`,
  },
  {
    name: 'a choice that changes what stands below',
    html: `${words}<label>Kind <select onchange="document.getElementById('o').textContent='About '+this.value"><option>One</option><option>Two</option></select></label><p id="o">About One</p>`,
  },
  {
    name: 'a tick that sends the form',
    html: `${words}<form action="/send"><label><input type="checkbox" name="all" onchange="this.form.submit()"> All</label></form>`,
    faults: ['input-changes-nothing leaves'],
  },
  {
    name: 'a choice of two that opens a window',
    html:
      `${words}<fieldset><legend>Form</legend><label><input type="radio" name="f" checked> None</label><label><input type="radio" name="f" onchange="window.open('/form')"> Long</label></fieldset>`,
    faults: ['input-changes-nothing opens'],
  },
  { name: 'a field that leads on while one writes', html: `${words}<label>Number <input oninput="if(this.value.length>0)location.href='/found'"></label>`, faults: ['input-changes-nothing leaves'] },
  {
    name: 'two fields of a number that pass the keyboard on',
    html: `${words}<label>First <input id="a" maxlength="1" oninput="document.getElementById('b').focus()"></label> <label>Second <input id="b" maxlength="1"></label>`,
    doubts: ['input-changes-nothing moves'],
  },
]
