import { words, type LabelledPage } from './labelled-page.ts'

const fields = (...names: readonly string[]) => names.map((name) => `<p><label>${name} <input name="${name}"></label></p>`).join('')
const long = Array.from({ length: 60 }, (_, index) => `<p><a href="/page/${index}">Page ${index} of the guide</a></p>`).join('')

/** The keyboard gets in and out, in an order that can be followed. */
export const pagesOfOrder: readonly LabelledPage[] = [
  { name: 'links and fields', html: `${words}<a href="/a">One</a> <a href="/b">Two</a>${fields('Name', 'Address')}<button type="button">Save</button>` },
  { name: 'a link that takes the keyboard back', html: `${words}<a href="/a" onblur="setTimeout(()=>this.focus(),10)">One</a> <a href="/b">Two</a>`, faults: ['keyboard-gets-out trap'] },
  {
    name: 'two buttons that give the keyboard to each other',
    html:
      `${words}<a href="/a">One</a> <button id="x" onblur="document.getElementById('y').focus()">X</button> <button id="y" onblur="document.getElementById('x').focus()">Y</button> <a href="/b">Two</a>`,
    faults: ['keyboard-gets-out trap'],
  },
  {
    name: 'a field that eats the Tab key',
    html: `${words}<a href="/a">One</a> <textarea aria-label="Code" onkeydown="if(event.key==='Tab')event.preventDefault()"></textarea> <a href="/b">Two</a>`,
    faults: ['keyboard-gets-out trap'],
  },
  {
    name: 'an editor whose Escape lets the Tab key go',
    html:
      `${words}<a href="/a">One</a> <p id="how">Press Escape, then Tab, to leave the editor.</p><textarea aria-label="Code" aria-describedby="how" id="code"></textarea> <a href="/b">Two</a><script>let free=false;const code=document.getElementById('code');code.onfocus=()=>{free=false};code.onkeydown=event=>{if(event.key==='Escape')free=true;else if(event.key==='Tab'&&!free)event.preventDefault()}</script>`,
  },
  {
    name: 'an editor that is left by a key that it tells of',
    html:
      `${words}<a href="/a">One</a> <p id="how">Press Ctrl+M to leave the editor.</p><textarea aria-label="Code" aria-describedby="how" id="code"></textarea> <a href="/b" id="two">Two</a><script>document.getElementById('code').onkeydown=event=>{if(event.key==='Tab')event.preventDefault();if(event.ctrlKey&&event.key.toLowerCase()==='m')document.getElementById('two').focus()}</script>`,
  },
  {
    name: 'an editor that is left by a key that it does not tell of',
    html:
      `${words}<a href="/a">One</a> <textarea aria-label="Code" id="code"></textarea> <a href="/b" id="two">Two</a><script>document.getElementById('code').onkeydown=event=>{if(event.key==='Tab')event.preventDefault();if(event.ctrlKey&&event.key.toLowerCase()==='m')document.getElementById('two').focus()}</script>`,
    faults: ['keyboard-gets-out trap'],
  },
  {
    name: 'a frame that keeps the keyboard',
    html: `${words}<a href="/a">One</a> <iframe title="Inside" src="/inside"></iframe> <a href="/b">Two</a>`,
    frames: { '/inside': '<p>Inside</p><input aria-label="Amount" onkeydown="if(event.key===\'Tab\')event.preventDefault()">' },
    faults: ['keyboard-gets-out trap'],
  },
  {
    name: 'a frame that is gone through',
    html: `${words}<a href="/a">One</a> <iframe title="Inside" src="/inside"></iframe> <a href="/b">Two</a>`,
    frames: { '/inside': '<p>Inside</p><input aria-label="Amount"> <a href="/in">In</a>' },
  },
  {
    name: 'a trap in a shadow root',
    html:
      `${words}<a href="/a">One</a> <x-field></x-field> <a href="/b">Two</a><script>customElements.define('x-field',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<input aria-label="Amount">';this.shadowRoot.querySelector('input').addEventListener('keydown',event=>{if(event.key==='Tab'){event.preventDefault()}})}})</script>`,
    faults: ['keyboard-gets-out trap'],
  },
  {
    name: 'one way shut: Shift and Tab goes nowhere',
    html: `${words}<a href="/a">One</a> <input aria-label="Amount" onkeydown="if(event.key==='Tab'&&event.shiftKey)event.preventDefault()"> <a href="/b">Two</a>`,
    doubts: ['keyboard-gets-out one-way'],
  },
  {
    name: 'a dialog open from the start that Escape closes',
    html:
      `${words}<button>Read</button><dialog id="d" aria-label="News"><p>News</p><button id="x">Close</button></dialog><script>const d=document.getElementById('d');d.showModal();document.getElementById('x').onclick=()=>d.close()</script>`,
  },
  {
    name: 'a dialog that keeps the keyboard in a circle and has a button that closes it',
    html:
      `${words}<button>Read</button><div role="dialog" aria-modal="true" aria-label="Cookies" id="d" style="position:fixed;bottom:80px;left:20px;background:#fff;border:1px solid;padding:16px"><p>Cookies</p><button id="p">Policy</button> <button id="x">Close</button></div><script>const d=document.getElementById('d'),p=document.getElementById('p'),x=document.getElementById('x');p.focus();x.onclick=()=>{d.remove()};d.onkeydown=event=>{if(event.key!=='Tab')return;if(event.shiftKey&&event.target===p){event.preventDefault();x.focus()}else if(!event.shiftKey&&event.target===x){event.preventDefault();p.focus()}}</script>`,
  },
  {
    name: 'a dialog that keeps the keyboard in a circle and cannot be closed',
    html:
      `${words}<button>Read</button><div role="dialog" aria-modal="true" aria-label="Cookies" id="d" style="position:fixed;bottom:80px;left:20px;background:#fff;border:1px solid;padding:16px"><p>Cookies</p><a id="p" href="/policy">Policy</a> <a id="x" href="/terms">Terms</a></div><script>const d=document.getElementById('d'),p=document.getElementById('p'),x=document.getElementById('x');p.focus();d.onkeydown=event=>{if(event.key!=='Tab')return;if(event.shiftKey&&event.target===p){event.preventDefault();x.focus()}else if(!event.shiftKey&&event.target===x){event.preventDefault();p.focus()}}</script>`,
    faults: ['keyboard-gets-out trap'],
  },
  {
    name: 'fields whose order is written over by numbers',
    html: `${words}<form>${['3 Name', '1 Address', '2 Telephone'].map((each) => `<p><label>${each.slice(2)} <input name="f" tabindex="${each[0] ?? ''}"></label></p>`).join('')}</form>`,
    faults: ['focus-follows-reading tabindex'],
  },
  {
    name: 'one field far down that is first',
    html: `${words}<p><a href="/a">One</a> <a href="/b">Two</a></p>${fields('Name', 'Address')}<p><label>Find <input tabindex="5"></label></p>`,
    faults: ['focus-follows-reading tabindex'],
  },
  {
    name: 'numbers that are the order that is read',
    html: `${words}<form>${['1 Name', '2 Address', '3 Telephone'].map((each) => `<p><label>${each.slice(2)} <input name="f" tabindex="${each[0] ?? ''}"></label></p>`).join('')}</form>`,
  },
  { name: 'a search at the top that has the keyboard first', html: `<p><label>Find <input tabindex="1"></label></p>${words}<a href="/a">One</a>` },
  {
    name: 'fields drawn from the bottom to the top',
    html: `${words}<form style="display:flex;flex-direction:column-reverse">${fields('Send to', 'Telephone', 'Address', 'Name')}</form>`,
    faults: ['focus-follows-reading against-reading'],
  },
  {
    name: 'two buttons drawn the other way round',
    html: `${words}${fields('Name')}<p style="display:flex;flex-direction:row-reverse;justify-content:flex-end;gap:8px"><button type="button">Next</button><button type="button">Back</button></p>`,
  },
  { name: 'two columns, one after the other', html: `${words}<div style="display:flex;gap:40px"><div>${fields('Name', 'Address', 'Town')}</div><div>${fields('Day', 'Month', 'Year')}</div></div>` },
  {
    name: 'a table of fields, row by row',
    html: `${words}<table>${[1, 2, 3].map((row) => `<tr><td><input aria-label="${row} from"></td><td><input aria-label="${row} to"></td></tr>`).join('')}</table>`,
  },
  {
    name: 'a script that leads the keyboard about',
    html:
      `${words}<p><a href="/a" id="a">One</a></p><p><a href="/b" id="b">Two</a></p><p><a href="/c" id="c">Three</a></p><p><a href="/d" id="d">Four</a></p><script>const next={a:'d',d:'c',c:'b'};document.addEventListener('keydown',event=>{const to=event.key==='Tab'&&!event.shiftKey&&next[event.target.id];if(to){event.preventDefault();document.getElementById(to).focus()}})</script>`,
    faults: ['focus-follows-reading against-reading'],
    doubts: ['keyboard-gets-out one-way'],
  },
  { name: 'a long page with nothing above it', html: `${words}${long}` },
  {
    name: 'a long page under a head that covers',
    html: `<header style="position:sticky;top:0;height:110px;background:#123;color:#fff;z-index:2">Example Bureau</header>${words}${long}`,
    faults: ['focus-is-not-covered covered'],
  },
  {
    name: 'a long page under a head that leaves room',
    html:
      `<style>html{scroll-padding-top:130px}</style><header style="position:sticky;top:0;height:110px;background:#123;color:#fff;z-index:2">Example Bureau</header>${words}${long}<script>addEventListener('focusin',event=>{const over=130-event.target.getBoundingClientRect().top;if(over>0)scrollBy({top:-over,behavior:'instant'})})</script>`,
  },
  {
    name: 'a notice of cookies over the foot',
    html: `${words}${long}<div style="position:fixed;bottom:0;left:0;right:0;height:140px;background:#123;color:#fff;z-index:3">Cookies <button>Accept</button></div>`,
    faults: ['focus-is-not-covered covered'],
  },
  {
    name: 'a bar that covers a half of what has the keyboard',
    html:
      `<header style="position:fixed;top:0;left:0;right:0;height:40px;background:#123;color:#fff">Example Bureau</header><p style="margin:24px 0 0"><a href="/a" style="display:inline-block;height:36px">One</a></p>${words}`,
  },
  {
    name: 'a skip link that skips',
    html: `<a href="#content">Skip to content</a><nav><a href="/a">One</a> <a href="/b">Two</a></nav><main id="content" tabindex="-1">${words}<a href="/c">Three</a></main>`,
  },
  {
    name: 'a skip link to what has no tabindex',
    html: `<a href="#content">Skip to content</a><nav><a href="/a">One</a> <a href="/b">Two</a></nav><main id="content">${words}<a href="/c">Three</a></main>`,
  },
  {
    name: 'a skip link to nothing',
    html: `<a href="#main">Skip to content</a><nav><a href="/a">One</a> <a href="/b">Two</a></nav><main id="content">${words}<a href="/c">Three</a></main>`,
    faults: ['skip-link-skips no-target'],
  },
  {
    name: 'a skip link that a script stops',
    html:
      `<a href="#content" onclick="event.preventDefault();document.getElementById('content').scrollIntoView()">Skip to content</a><nav><a href="/a">One</a> <a href="/b">Two</a></nav><main id="content">${words}<a href="/c">Three</a></main>`,
    faults: ['skip-link-skips does-not-move'],
  },
  {
    name: 'a skip link that a script follows',
    html:
      `<a href="#content" onclick="event.preventDefault();const main=document.getElementById('content');main.tabIndex=-1;main.focus()">跳至內容</a><nav><a href="/a">One</a> <a href="/b">Two</a></nav><main id="content">${words}<a href="/c">Three</a></main>`,
  },
  {
    name: 'a skip link that leads to what stands before it',
    html: `<div id="content"></div><a href="#content">Skip to content</a><nav><a href="/a">One</a> <a href="/b">Two</a></nav><main>${words}<a href="/c">Three</a></main>`,
    faults: ['skip-link-skips does-not-move'],
  },
  { name: 'a list of contents is no skip link', html: `${words}<ul><li><a href="#one">One</a></li><li><a href="#none">Two</a></li></ul><h2 id="one">One</h2><p>Words</p>` },
]
