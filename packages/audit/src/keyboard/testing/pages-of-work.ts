import { words, type LabelledPage } from './labelled-page.ts'

const toggles = "const out=document.getElementById('out');const act=()=>{out.textContent=out.textContent==='Shut'?'Open':'Shut'};const it=document.getElementById('it');"
const out = '<p id="out">Shut</p>'

/** What reacts to the mouse is reached and worked by keys. */
export const pagesOfWork: readonly LabelledPage[] = [
  { name: 'a button of HTML', html: `${words}<button id="it">Show</button>${out}<script>${toggles}it.onclick=act</script>` },
  { name: 'a box with a click', html: `${words}<div id="it" class="btn">Show</div>${out}<script>${toggles}it.onclick=act</script>`, faults: ['works-by-keyboard not-reached'] },
  {
    name: 'a box with a mousedown',
    html: `${words}<span id="it" class="btn">Show</span>${out}<script>${toggles}it.addEventListener('mousedown',act)</script>`,
    faults: ['works-by-keyboard not-reached'],
  },
  {
    name: 'a box that says it is a button',
    html: `${words}<div id="it" role="button" class="btn">Show</div>${out}<script>${toggles}it.onclick=act</script>`,
    faults: ['works-by-keyboard not-reached'],
  },
  {
    name: 'a box that is reached and has no keys',
    html: `${words}<div id="it" role="button" tabindex="0" class="btn">Show</div>${out}<script>${toggles}it.onclick=act</script>`,
    faults: ['works-by-keyboard not-worked'],
  },
  {
    name: 'a box that is reached and has keys for something else',
    html:
      `${words}<div id="it" role="button" tabindex="0" class="btn">Show</div>${out}<script>${toggles}it.onclick=act;document.addEventListener('keydown',event=>{if(event.key==='F2')act()})</script>`,
    faults: ['works-by-keyboard not-worked'],
  },
  {
    name: 'a box with Enter and Space',
    html:
      `${words}<div id="it" role="button" tabindex="0" class="btn">Show</div>${out}<script>${toggles}it.onclick=act;it.onkeydown=event=>{if(event.key==='Enter'||event.key===' '){event.preventDefault();act()}}</script>`,
  },
  {
    name: 'a box whose keys are heard at the document, after a moment',
    html:
      `${words}<div id="it" role="button" tabindex="0" class="btn">Show</div>${out}<script>${toggles}it.onclick=act;document.addEventListener('keyup',event=>{if(event.target===it&&(event.key==='Enter'||event.key===' '))setTimeout(act,150)})</script>`,
  },
  {
    name: 'a click heard at the document for a box',
    html: `${words}<div id="it" class="btn pointer">Show</div>${out}<script>${toggles}document.addEventListener('click',event=>{if(event.target===it)act()})</script>`,
    faults: ['works-by-keyboard not-reached'],
  },
  {
    name: 'a click heard at the document for a button',
    html: `${words}<button id="it" class="pointer">Show</button>${out}<script>${toggles}document.addEventListener('click',event=>{if(event.target===it)act()})</script>`,
  },
  {
    name: 'a count of clicks that does nothing',
    html: `${words}<div class="btn" id="it">News</div><p>Read them.</p><script>window.count=0;document.getElementById('it').addEventListener('click',()=>{window.count+=1})</script>`,
  },
  {
    name: 'a card that leads where its link leads',
    html: `${words}<div id="it" class="btn pointer"><h2><a href="/leave">Leave</a></h2><p>All about it.</p></div><script>document.getElementById('it').onclick=()=>{location.href='/leave'}</script>`,
  },
  {
    name: 'a card that leads where no link does',
    html: `${words}<div id="it" class="btn pointer"><h2>Leave</h2><p>All about it.</p></div><script>document.getElementById('it').onclick=()=>{location.href='/leave'}</script>`,
    faults: ['works-by-keyboard not-reached'],
  },
  { name: 'a card whose button does the same', html: `${words}<div id="it" class="btn pointer"><p>All about it.</p><button>Open</button></div>${out}<script>${toggles}it.onclick=act</script>` },
  {
    name: 'a label with a click of its own',
    html:
      `${words}<label id="it" class="pointer"><input type="checkbox" id="box"> Half day</label>${out}<script>document.getElementById('box').onchange=event=>{document.getElementById('out').textContent=event.target.checked?'Open':'Shut'}</script>`,
  },
  {
    name: 'a frame around a field that puts the keyboard in it',
    html: `${words}<div id="it" class="btn pointer">Find <input aria-label="Find" id="field"></div><script>document.getElementById('it').onclick=()=>document.getElementById('field').focus()</script>`,
  },
  { name: 'an anchor without an address', html: `${words}<a id="it" class="pointer">Show</a>${out}<script>${toggles}it.onclick=act</script>`, faults: ['works-by-keyboard not-reached'] },
  { name: 'a button taken out of the order', html: `${words}<button id="it" tabindex="-1">Show</button>${out}<script>${toggles}it.onclick=act</script>`, faults: ['works-by-keyboard not-reached'] },
  { name: 'a cross that empties a field, out of the order', html: `${words}<label>Find <input id="field" value="leave"></label><button>Find</button><p>Nothing found yet.</p>` },
  {
    name: 'an image with a click in a closed root',
    html:
      `${words}<x-picture></x-picture><script>customElements.define('x-picture',class extends HTMLElement{connectedCallback(){const root=this.attachShadow({mode:'closed'});root.innerHTML='<div class="b" style="padding:8px;border:1px solid">Enlarge</div><p>Small</p>';root.querySelector('div').onclick=()=>{root.querySelector('p').textContent='Large'}}})</script>`,
    faults: ['works-by-keyboard not-reached'],
  },
  {
    name: 'a button in an open root',
    html:
      `${words}<x-picture></x-picture><script>customElements.define('x-picture',class extends HTMLElement{connectedCallback(){const root=this.attachShadow({mode:'open'});root.innerHTML='<button>Enlarge</button><p>Small</p>';root.querySelector('button').onclick=()=>{root.querySelector('p').textContent='Large'}}})</script>`,
  },
  {
    name: 'a box with a click in a frame',
    html: `${words}<iframe title="Inside" src="/inside"></iframe>`,
    frames: { '/inside': `<p>Inside</p><div id="it" class="btn">Show</div>${out}<script>${toggles}it.onclick=act</script>` },
    faults: ['works-by-keyboard not-reached'],
  },
  {
    name: 'a button in a frame',
    html: `${words}<iframe title="Inside" src="/inside"></iframe>`,
    frames: { '/inside': `<p>Inside</p><button id="it">Show</button>${out}<script>${toggles}it.onclick=act</script>` },
  },
  {
    name: 'handlers that a framework keeps at its root, on a box',
    html:
      `${words}<div id="root"><div id="it" class="btn">Show</div>${out}</div><script>${toggles}it.__reactProps$x1={onClick:act};document.getElementById('root').addEventListener('click',event=>{for(let at=event.target;at;at=at.parentElement)at.__reactProps$x1?.onClick?.(event)})</script>`,
    faults: ['works-by-keyboard not-reached'],
  },
  {
    name: 'handlers that a framework keeps at its root, on a button',
    html:
      `${words}<div id="root"><button id="it">Show</button>${out}</div><script>${toggles}it.__reactProps$x1={onClick:act};document.getElementById('root').addEventListener('click',event=>{for(let at=event.target;at;at=at.parentElement)at.__reactProps$x1?.onClick?.(event)})</script>`,
  },
  {
    name: 'a double click on a row',
    html: `${words}<table><tr id="it"><td>Annual leave</td><td>14 days</td></tr></table>${out}<script>${toggles}it.ondblclick=act</script>`,
    faults: ['works-by-keyboard not-reached'],
  },
  {
    name: 'a veil behind a dialog that is shut',
    html: `${words}<div id="veil" hidden style="position:fixed;inset:0">x</div><button>Read</button><script>document.getElementById('veil').onclick=()=>{}</script>`,
  },
  {
    name: 'a menu shown to the mouse alone',
    html:
      `${words}<style>.sub{display:none;position:absolute;background:#fff} .top:hover .sub{display:block}</style><ul><li class="top"><span>Services</span><ul class="sub"><li><a href="/pay">Pay</a></li><li><a href="/leave">Leave</a></li></ul></li></ul><p>More.</p>`,
    faults: ['works-by-keyboard by-hover-alone', 'hover-content-stays not-dismissed'],
  },
  {
    name: 'a menu shown to mouse and keyboard, put away by Escape',
    html:
      `${words}<div id="top"><button id="open" aria-expanded="false">Services</button><ul id="sub" hidden style="margin:0"><li><a href="/pay">Pay</a></li><li><a href="/leave">Leave</a></li></ul></div><p>More.</p><script>const top_=document.getElementById('top'),open_=document.getElementById('open'),sub=document.getElementById('sub');const set=on=>{sub.hidden=!on;open_.setAttribute('aria-expanded',on)};top_.onmouseenter=()=>set(true);top_.onmouseleave=()=>set(false);open_.onclick=()=>set(sub.hidden);document.addEventListener('keydown',event=>{if(event.key==='Escape'){set(false)}})</script>`,
  },
]
