import { words, type LabelledPage } from './labelled-page.ts'

/** Items in a row that are a group of one role; `script` says what they do. */
const tabs = (script: string, tabindex = (index: number) => (index === 0 ? '0' : '-1')) =>
  `${words}<div role="tablist" aria-label="Kinds">${
    ['Annual', 'Sick', 'Study'].map((name, index) => `<button role="tab" id="t${index}" aria-controls="p${index}" aria-selected="${index === 0}" tabindex="${tabindex(index)}">${name}</button>`).join(
      '',
    )
  }</div>${['Annual', 'Sick', 'Study'].map((name, index) => `<div role="tabpanel" id="p${index}" aria-labelledby="t${index}"${index === 0 ? '' : ' hidden'}>About ${name}</div>`).join('')}
<script>const all=[...document.querySelectorAll('[role=tab]')];const pick=(to,roves)=>all.forEach((each,index)=>{each.setAttribute('aria-selected',index===to);if(roves)each.tabIndex=index===to?0:-1;document.getElementById('p'+index).hidden=index!==to});${script}</script>`

const clicks = 'all.forEach((each,index)=>{each.onclick=()=>pick(index,true)});'
const arrows =
  'all.forEach((each,index)=>{each.onkeydown=event=>{const by={ArrowRight:1,ArrowLeft:-1}[event.key];if(!by)return;const to=(index+by+all.length)%all.length;pick(to,true);all[to].focus()}});'

const radios = (script: string, tabindex: (index: number) => string) =>
  `${words}<div role="radiogroup" aria-label="Day">${
    ['Whole', 'Morning', 'Afternoon'].map((name, index) => `<span role="radio" aria-checked="${index === 0}" tabindex="${tabindex(index)}" class="btn">${name}</span>`).join('')
  }</div>
<script>const all=[...document.querySelectorAll('[role=radio]')];const pick=to=>all.forEach((each,index)=>each.setAttribute('aria-checked',index===to));${script}</script>`

const menu = (script: string) =>
  `${words}<button id="b" aria-haspopup="menu" aria-expanded="false" aria-controls="m">Actions</button><ul role="menu" id="m" hidden>${
    ['Copy', 'Move', 'Print'].map((name) => `<li role="menuitem" tabindex="-1">${name}</li>`).join('')
  }</ul><p id="done">Nothing</p><script>const b=document.getElementById('b'),m=document.getElementById('m'),items=[...m.children];const set=on=>{m.hidden=!on;b.setAttribute('aria-expanded',on)};items.forEach(each=>{each.onclick=()=>{document.getElementById('done').textContent=each.textContent;set(false);b.focus()}});${script}</script>`

const menuKeys =
  "m.onkeydown=event=>{const at=items.indexOf(document.activeElement);if(event.key==='ArrowDown'){event.preventDefault();items[(at+1)%3].focus()}else if(event.key==='ArrowUp'){event.preventDefault();items[(at+2)%3].focus()}else if(event.key==='Escape'){set(false);b.focus()}else if(event.key==='Enter'||event.key===' '){event.preventDefault();items[at].click()}else if(event.key==='Tab')set(false)};"

const dialog = (script: string, attributes = 'role="dialog" aria-modal="true" aria-label="News"') =>
  `${words}<button id="b">Read the news</button> <a href="/a">After it</a><div ${attributes} id="d" hidden style="position:fixed;top:60px;left:60px;background:#fff;border:1px solid;padding:16px"><p>News</p><button id="x">Close</button> <a href="/more">More</a></div><script>const b=document.getElementById('b'),d=document.getElementById('d'),x=document.getElementById('x');${script}</script>`

const ring =
  "d.addEventListener('keydown',event=>{if(event.key!=='Tab')return;const all=[...d.querySelectorAll('button,a')];const at=all.indexOf(document.activeElement);event.preventDefault();all[(at+(event.shiftKey?-1:1)+all.length)%all.length].focus()});"

/** The keys of a declared role do what they are to do, Escape closes, and the keyboard comes back. */
export const pagesOfRoles: readonly LabelledPage[] = [
  { name: 'tabs with arrows and one stop', html: tabs(clicks + arrows) },
  { name: 'tabs of which the keyboard reaches the first', html: tabs(clicks), faults: ['keys-of-role-work arrows', 'works-by-keyboard not-reached'] },
  { name: 'tabs that are stops each, without arrows', html: tabs('all.forEach((each,index)=>{each.onclick=()=>pick(index,false)});', () => '0'), faults: ['keys-of-role-work arrows'] },
  {
    name: 'tabs in a column, with arrows down',
    html: tabs(clicks + arrows.replace('ArrowRight', 'ArrowDown').replace('ArrowLeft', 'ArrowUp')).replace('role="tablist"', 'role="tablist" aria-orientation="vertical"'),
  },
  {
    name: 'choices with arrows',
    html: radios(
      "all.forEach((each,index)=>{each.onclick=()=>pick(index);each.onkeydown=event=>{const by={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[event.key];if(event.key===' '){event.preventDefault();pick(index)}if(!by)return;event.preventDefault();const to=(index+by+3)%3;pick(to);all.forEach((one,at)=>{one.tabIndex=at===to?0:-1});all[to].focus()}});",
      (index) => (index === 0 ? '0' : '-1'),
    ),
  },
  {
    name: 'choices with Space alone',
    html: radios("all.forEach((each,index)=>{each.onclick=()=>pick(index);each.onkeydown=event=>{if(event.key===' '){event.preventDefault();pick(index)}}});", () => '0'),
    faults: ['keys-of-role-work arrows'],
  },
  { name: 'choices of HTML', html: `${words}<fieldset><legend>Day</legend>${['Whole', 'Morning'].map((name) => `<label><input type="radio" name="day"> ${name}</label>`).join('')}</fieldset>` },
  {
    name: 'a switch with Space',
    html:
      `${words}<div role="switch" aria-checked="false" tabindex="0" aria-label="Quiet" class="btn" id="s">Quiet</div><script>const s=document.getElementById('s');const act=()=>s.setAttribute('aria-checked',s.getAttribute('aria-checked')!=='true');s.onclick=act;s.onkeydown=event=>{if(event.key===' '){event.preventDefault();act()}}</script>`,
  },
  {
    name: 'a switch with Enter alone',
    html:
      `${words}<div role="switch" aria-checked="false" tabindex="0" aria-label="Quiet" class="btn" id="s">Quiet</div><script>const s=document.getElementById('s');const act=()=>s.setAttribute('aria-checked',s.getAttribute('aria-checked')!=='true');s.onclick=act;s.onkeydown=event=>{if(event.key==='Enter')act()}</script>`,
    faults: ['keys-of-role-work space'],
  },
  {
    name: 'a button with Enter alone',
    html:
      `${words}<div role="button" tabindex="0" class="btn" id="s">Show</div><p id="o">Shut</p><script>const s=document.getElementById('s'),o=document.getElementById('o');const act=()=>{o.textContent=o.textContent==='Shut'?'Open':'Shut'};s.onclick=act;s.onkeydown=event=>{if(event.key==='Enter')act()}</script>`,
    faults: ['keys-of-role-work space'],
  },
  {
    name: 'a button with Space alone',
    html:
      `${words}<div role="button" tabindex="0" class="btn" id="s">Show</div><p id="o">Shut</p><script>const s=document.getElementById('s'),o=document.getElementById('o');const act=()=>{o.textContent=o.textContent==='Shut'?'Open':'Shut'};s.onclick=act;s.onkeydown=event=>{if(event.key===' '){event.preventDefault();act()}}</script>`,
    faults: ['keys-of-role-work enter'],
  },
  {
    name: 'a link of a box with Enter',
    html:
      `${words}<span role="link" tabindex="0" class="btn" id="s">Leave</span><script>const s=document.getElementById('s');const act=()=>{location.href='/leave'};s.onclick=act;s.onkeydown=event=>{if(event.key==='Enter')act()}</script>`,
  },
  {
    name: 'a part that opens and says so',
    html:
      `${words}<button id="b" aria-expanded="false" aria-controls="p">More</button><p id="p" hidden>All of it</p><script>const b=document.getElementById('b'),p=document.getElementById('p');b.onclick=()=>{p.hidden=!p.hidden;b.setAttribute('aria-expanded',!p.hidden)}</script>`,
  },
  {
    name: 'a part that opens and does not say so',
    html:
      `${words}<button id="b" aria-expanded="false" aria-controls="p">More</button><p id="p" hidden>All of it</p><script>const b=document.getElementById('b'),p=document.getElementById('p');b.onclick=()=>{p.hidden=!p.hidden}</script>`,
    faults: ['keys-of-role-work state-stays'],
  },
  { name: 'a part of HTML that opens', html: `${words}<details><summary>More</summary><p>All of it</p></details>` },
  {
    name: 'a slider with arrows',
    html:
      `${words}<div role="slider" tabindex="0" aria-label="Days" aria-valuemin="0" aria-valuemax="10" aria-valuenow="5" id="s" class="btn">5</div><script>const s=document.getElementById('s');const set=to=>{s.setAttribute('aria-valuenow',to);s.textContent=to};s.onmousedown=()=>set(7);s.onkeydown=event=>{const by={ArrowRight:1,ArrowUp:1,ArrowLeft:-1,ArrowDown:-1}[event.key];if(by){event.preventDefault();set(Number(s.getAttribute('aria-valuenow'))+by)}}</script>`,
  },
  {
    name: 'a slider for the mouse',
    html:
      `${words}<div role="slider" tabindex="0" aria-label="Days" aria-valuemin="0" aria-valuemax="10" aria-valuenow="5" id="s" class="btn">5</div><script>const s=document.getElementById('s');s.onmousedown=()=>{s.setAttribute('aria-valuenow',7);s.textContent=7}</script>`,
    faults: ['keys-of-role-work arrows'],
  },
  { name: 'a slider of HTML', html: `${words}<label>Days <input type="range" min="0" max="10"></label>` },
  {
    name: 'a slider at its end',
    html:
      `${words}<div role="slider" tabindex="0" aria-label="Days" aria-valuemin="0" aria-valuemax="10" aria-valuenow="10" id="s" class="btn">10</div><script>const s=document.getElementById('s');const set=to=>{const now=Math.max(0,Math.min(10,to));s.setAttribute('aria-valuenow',now);s.textContent=now};s.onmousedown=()=>set(7);s.onkeydown=event=>{const by={ArrowRight:1,ArrowUp:1,ArrowLeft:-1,ArrowDown:-1}[event.key];if(by){event.preventDefault();set(Number(s.getAttribute('aria-valuenow'))+by)}}</script>`,
  },
  {
    name: 'a list with a pointer to its item',
    html: `${words}<ul role="listbox" tabindex="0" id="l" aria-label="Days" aria-activedescendant="o0">${
      ['Monday', 'Tuesday', 'Friday'].map((name, index) => `<li role="option" id="o${index}" aria-selected="${index === 0}" class="pointer">${name}</li>`).join('')
    }</ul><script>const l=document.getElementById('l');let at=0;const set=to=>{at=to;l.setAttribute('aria-activedescendant','o'+at);for(const each of l.children)each.setAttribute('aria-selected',each.id==='o'+at)};[...l.children].forEach((each,index)=>{each.onclick=()=>set(index)});l.onkeydown=event=>{const by={ArrowDown:1,ArrowUp:-1}[event.key];if(by){event.preventDefault();set((at+by+3)%3)}}</script>`,
  },
  {
    name: 'a list for the mouse',
    html: `${words}<ul role="listbox" tabindex="0" id="l" aria-label="Days">${
      ['Monday', 'Tuesday', 'Friday'].map((name, index) => `<li role="option" id="o${index}" aria-selected="${index === 0}" class="pointer">${name}</li>`).join('')
    }</ul><script>const l=document.getElementById('l');[...l.children].forEach((each,index)=>{each.onclick=()=>{for(const one of l.children)one.setAttribute('aria-selected',one===each)}})</script>`,
    faults: ['keys-of-role-work arrows', 'works-by-keyboard not-reached'],
  },
  { name: 'a menu with its keys', html: menu(`b.onclick=()=>{set(m.hidden);if(!m.hidden)items[0].focus()};${menuKeys}`) },
  { name: 'a menu that opens and does not take the keyboard', html: menu('b.onclick=()=>set(m.hidden);'), faults: ['keys-of-role-work arrows'] },
  {
    name: 'a menu that Escape does not close',
    html: menu(`b.onclick=()=>{set(m.hidden);if(!m.hidden)items[0].focus()};${menuKeys.replace("event.key==='Escape'", 'false')}`),
    faults: ['escape-closes-and-focus-returns stays-open'],
  },
  {
    name: 'a menu that loses the keyboard when it closes',
    html: menu(`b.onclick=()=>{set(m.hidden);if(!m.hidden)items[0].focus()};${menuKeys.replace("'Escape'){set(false);b.focus()}", "'Escape'){set(false)}")}`),
    faults: ['escape-closes-and-focus-returns not-returned'],
  },
  {
    name: 'a bar of menus with arrows',
    html: `${words}<ul role="menubar" aria-label="Main">${
      ['Services', 'Forms', 'News'].map((name, index) => `<li role="none"><a role="menuitem" href="/${index}" tabindex="${index === 0 ? 0 : -1}">${name}</a></li>`).join('')
    }</ul><script>const all=[...document.querySelectorAll('[role=menuitem]')];all.forEach((each,index)=>{each.onkeydown=event=>{const by={ArrowRight:1,ArrowLeft:-1}[event.key];if(by){event.preventDefault();all[(index+by+3)%3].focus()}}})</script>`,
  },
  {
    name: 'a field with a list that has its keys',
    html: `${words}<label for="c">Town</label><input id="c" role="combobox" aria-expanded="false" aria-controls="l" aria-autocomplete="none"><ul role="listbox" id="l" aria-label="Towns" hidden>${
      ['Sha Tin', 'Tai Po'].map((name, index) => `<li role="option" id="o${index}">${name}</li>`).join('')
    }</ul><script>const c=document.getElementById('c'),l=document.getElementById('l');let at=-1;const set=on=>{l.hidden=!on;c.setAttribute('aria-expanded',on);if(!on){c.removeAttribute('aria-activedescendant');at=-1}};c.onclick=()=>set(true);[...l.children].forEach(each=>{each.onclick=()=>{c.value=each.textContent;set(false)}});c.onkeydown=event=>{if(event.key==='ArrowDown'){event.preventDefault();set(true);at=(at+1)%2;c.setAttribute('aria-activedescendant','o'+at)}else if(event.key==='Escape')set(false);else if(event.key==='Enter'&&at>=0){c.value=l.children[at].textContent;set(false)}};c.onblur=()=>set(false)</script>`,
  },
  {
    name: 'a field with a list for the mouse',
    html:
      `${words}<label for="c">Town</label><input id="c" role="combobox" aria-expanded="false" aria-controls="l" readonly><ul role="listbox" id="l" aria-label="Towns" hidden><li role="option" id="o0">Sha Tin</li></ul><script>const c=document.getElementById('c'),l=document.getElementById('l');c.onclick=()=>{l.hidden=!l.hidden;c.setAttribute('aria-expanded',!l.hidden)};l.firstChild.onclick=()=>{c.value='Sha Tin';l.hidden=true}</script>`,
    faults: ['keys-of-role-work arrows'],
  },
  {
    name: 'a grid with arrows',
    html: `${words}<table role="grid" aria-label="Days"><tr>${
      [1, 2, 3].map((day) => `<td role="gridcell" tabindex="${day === 1 ? 0 : -1}" class="pointer">${day}</td>`).join('')
    }</tr></table><script>const all=[...document.querySelectorAll('td')];all.forEach((each,index)=>{each.onclick=()=>each.setAttribute('aria-selected','true');each.onkeydown=event=>{const by={ArrowRight:1,ArrowLeft:-1}[event.key];if(by){const to=all[index+by];if(to){all.forEach(one=>{one.tabIndex=-1});to.tabIndex=0;to.focus()}}if(event.key==='Enter'||event.key===' '){event.preventDefault();each.click()}}})</script>`,
  },
  {
    name: 'a grid for the mouse',
    html: `${words}<table role="grid" aria-label="Days"><tr>${
      [1, 2, 3].map((day) => `<td role="gridcell" tabindex="${day === 1 ? 0 : -1}" class="pointer">${day}</td>`).join('')
    }</tr></table><script>const all=[...document.querySelectorAll('td')];all.forEach(each=>{each.onclick=()=>each.setAttribute('aria-selected','true')})</script>`,
    faults: ['keys-of-role-work arrows', 'works-by-keyboard not-worked', 'works-by-keyboard not-reached'],
  },
  { name: 'a role alone, on what does nothing', html: `${words}<div role="tablist" aria-label="Kinds"><span role="tab" aria-selected="true">Annual</span><span role="tab">Sick</span></div>` },
  {
    name: 'items moved through without a role',
    html:
      `${words}<div id="g"><button tabindex="0">Bold</button><button tabindex="-1">Italic</button><button tabindex="-1">Line</button></div><p id="o">None</p><script>const all=[...document.querySelectorAll('#g button')];all.forEach((each,index)=>{each.onclick=()=>{document.getElementById('o').textContent=each.textContent};each.onkeydown=event=>{const by={ArrowRight:1,ArrowLeft:-1}[event.key];if(by){event.preventDefault();all[(index+by+3)%3].focus()}}})</script>`,
  },
  {
    name: 'a dialog of HTML',
    html:
      `${words}<button id="b">Read the news</button><dialog id="d" aria-label="News"><p>News</p><button id="x">Close</button></dialog><script>const d=document.getElementById('d');document.getElementById('b').onclick=()=>d.showModal();document.getElementById('x').onclick=()=>d.close()</script>`,
  },
  {
    name: 'a dialog of HTML that refuses Escape',
    html:
      `${words}<button id="b">Read the news</button><dialog id="d" aria-label="News"><p>News</p><a href="/more">More</a></dialog><script>const d=document.getElementById('d');document.getElementById('b').onclick=()=>d.showModal();d.onkeydown=event=>{if(event.key==='Escape')event.preventDefault()};d.oncancel=event=>event.preventDefault()</script>`,
    faults: ['escape-closes-and-focus-returns stays-open'],
  },
  {
    name: 'a dialog with everything',
    html: dialog(`const shut=()=>{d.hidden=true;b.focus()};b.onclick=()=>{d.hidden=false;x.focus()};x.onclick=shut;${ring}d.addEventListener('keydown',event=>{if(event.key==='Escape')shut()});`),
  },
  {
    name: 'a dialog that the keyboard does not come into',
    html: dialog(`const shut=()=>{d.hidden=true;b.focus()};b.onclick=()=>{d.hidden=false};x.onclick=shut;document.addEventListener('keydown',event=>{if(event.key==='Escape')shut()});`),
    faults: ['escape-closes-and-focus-returns not-moved'],
  },
  {
    name: 'a dialog that Escape does not close',
    html: dialog(`b.onclick=()=>{d.hidden=false;x.focus()};x.onclick=()=>{d.hidden=true;b.focus()};${ring}`),
    faults: ['escape-closes-and-focus-returns stays-open'],
  },
  {
    name: 'a dialog that loses the keyboard when it closes',
    html: dialog(`const shut=()=>{d.hidden=true};b.onclick=()=>{d.hidden=false;x.focus()};x.onclick=shut;${ring}d.addEventListener('keydown',event=>{if(event.key==='Escape')shut()});`),
    faults: ['escape-closes-and-focus-returns not-returned'],
  },
  {
    name: 'a dialog that lets the keyboard behind it',
    html: dialog(`const shut=()=>{d.hidden=true;b.focus()};b.onclick=()=>{d.hidden=false;x.focus()};x.onclick=shut;document.addEventListener('keydown',event=>{if(event.key==='Escape')shut()});`),
    faults: ['escape-closes-and-focus-returns leaves-it'],
  },
  {
    name: 'a dialog that is not modal',
    html: dialog(
      `const shut=()=>{d.hidden=true;b.focus()};b.onclick=()=>{d.hidden=false;x.focus()};x.onclick=shut;document.addEventListener('keydown',event=>{if(event.key==='Escape')shut()});`,
      'role="dialog" aria-label="News"',
    ),
  },
]
