import { words, type LabelledPage } from './labelled-page.ts'

const links = '<p><a href="/a">One</a> <a href="/b">Two</a></p><p><button type="button">Save</button></p>'

/** Where the keyboard is can be seen. */
export const pagesOfSight: readonly LabelledPage[] = [
  { name: 'the ring of the browser', html: `${words}${links}` },
  { name: 'no ring at all', html: `<style>:focus{outline:none}</style>${words}${links}`, faults: ['focus-is-seen not-seen'] },
  { name: 'no ring on links alone', html: `<style>a:focus{outline:0}</style>${words}${links}`, faults: ['focus-is-seen not-seen'] },
  { name: 'a ring of the colour of the ground', html: `<style>:focus-visible{outline:3px solid #fff}</style>${words}${links}`, faults: ['focus-is-seen not-seen'] },
  { name: 'a ring of no width', html: `<style>:focus-visible{outline:0 solid red}</style>${words}${links}`, faults: ['focus-is-seen not-seen'] },
  { name: 'a shadow in place of the ring', html: `<style>:focus-visible{outline:none;box-shadow:0 0 0 3px #075985}</style>${words}${links}` },
  { name: 'another ground in place of the ring', html: `<style>:focus-visible{outline:none;background:#fd0;color:#111}</style>${words}${links}` },
  {
    name: 'a line under it in place of the ring',
    html:
      `<style>a{text-decoration:none} :focus-visible{outline:none;text-decoration:underline 3px} button:focus-visible{border-color:#c00;border-style:solid;border-width:4px}</style>${words}${links}`,
  },
  { name: 'a ring that grows in an animation', html: `<style>a,button{outline:3px solid transparent;transition:outline-color .3s} :focus-visible{outline-color:#075985}</style>${words}${links}` },
  {
    name: 'a ring drawn by what is before it',
    html:
      `<style>a{position:relative} :focus{outline:none} a:focus::after{content:"";position:absolute;inset:-3px;border:2px solid #c00} button:focus{text-shadow:2px 2px #c00}</style>${words}${links}`,
  },
  {
    name: 'a choice whose drawing beside it has the ring',
    html:
      `<style>.c input{position:absolute;opacity:0} .c input:focus{outline:none} .c input:focus+span{outline:3px solid #075985}</style>${words}<label class="c"><input type="checkbox"><span>Half day</span></label>`,
  },
  {
    name: 'a choice whose drawing has none',
    html: `<style>.c input{position:absolute;opacity:0} .c input:focus{outline:none} .c span{border:1px solid}</style>${words}<label class="c"><input type="checkbox"><span>Half day</span></label>`,
    faults: ['focus-is-seen not-seen'],
  },
  {
    name: 'the ring on what stands around',
    html: `<style>.w{display:inline-block;padding:4px} .w :focus{outline:none} .w:focus-within{outline:3px solid #075985}</style>${words}<span class="w"><button type="button">Save</button></span>`,
  },
  { name: 'a field whose caret is seen', html: `<style>input{outline:none!important}</style>${words}<label>Name <input></label>` },
  { name: 'a field without a caret', html: `<style>input{outline:none!important;caret-color:transparent}</style>${words}<label>Name <input></label>`, faults: ['focus-is-seen not-seen'] },
  {
    name: 'a script that takes the keyboard away when it comes',
    html: `${words}<a href="/a">One</a> <a href="/b" onfocus="this.blur()">Two</a> <a href="/c">Three</a>`,
    faults: ['focus-is-seen taken-away'],
  },
  {
    name: 'a link outside what is seen',
    html: `<style>.off{position:absolute;left:-9999px}</style>${words}<a class="off" href="/a">Hidden</a> <a href="/b">Two</a>`,
    faults: ['focus-is-seen on-nothing-seen'],
  },
  {
    name: 'a link that comes into sight with the keyboard',
    html: `<style>.off:not(:focus){position:absolute;left:-9999px}</style>${words}<a class="off" href="/a">Help for screen readers</a> <a href="/b">Two</a>`,
  },
  {
    name: 'links of a drawer that is shut but not closed',
    html: `<style>.drawer{position:fixed;top:0;left:0;width:200px;transform:translateX(-220px);background:#fff}</style>${words}<div class="drawer"><a href="/a">One</a></div><a href="/b">Two</a>`,
    faults: ['focus-is-seen on-nothing-seen'],
  },
  {
    name: 'a script that draws the ring',
    html:
      `<style>:focus{outline:none} .on{box-shadow:0 0 0 3px #c00}</style>${words}${links}<script>addEventListener('focusin',event=>event.target.classList.add('on'));addEventListener('focusout',event=>event.target.classList.remove('on'))</script>`,
  },
  {
    name: 'a ring in a closed root',
    html:
      `${words}<x-b></x-b><script>customElements.define('x-b',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'closed'}).innerHTML='<style>button:focus{outline:none;box-shadow:0 0 0 4px #075985}</style><button>Save</button>'}})</script>`,
  },
  {
    name: 'no ring in an open root',
    html:
      `${words}<x-b></x-b><script>customElements.define('x-b',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>button:focus{outline:none}</style><button>Save</button>'}})</script>`,
    faults: ['focus-is-seen not-seen'],
  },
  {
    name: 'no ring in a frame',
    html: `${words}<iframe title="Inside" src="/inside"></iframe>`,
    frames: { '/inside': '<style>:focus{outline:none}</style><p>Inside</p><a href="/in">In</a>' },
    faults: ['focus-is-seen not-seen'],
  },
  {
    name: 'a mark that only a picture shows',
    html:
      `<style>:focus{outline:none} svg{width:16px;height:16px} a:focus svg circle{r:7px}</style>${words}<a href="/a">One <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="1"/></svg></a>`,
  },
  {
    name: 'an item that is pointed at, with its own mark',
    html:
      `<style>ul{outline:none} ul:focus [aria-selected=true]{outline:3px solid #075985}</style>${words}<ul role="listbox" tabindex="0" id="l" aria-label="Days" aria-activedescendant="o0"><li role="option" id="o0" aria-selected="true">Monday</li><li role="option" id="o1" aria-selected="false">Tuesday</li></ul><script>const l=document.getElementById('l');let at=0;l.onkeydown=event=>{const to={ArrowDown:1,ArrowUp:0}[event.key];if(to===undefined)return;event.preventDefault();at=to;l.setAttribute('aria-activedescendant','o'+at);for(const each of l.children)each.setAttribute('aria-selected',each.id==='o'+at)}</script>`,
  },
]
