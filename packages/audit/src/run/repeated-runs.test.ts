import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jsonParts } from '../reporters/json.ts'
import { statesOf } from '../visit/state.ts'
import { auditSite } from './audit-site.ts'

const page = (body: string) => `<!doctype html><html lang="en"><head><title>Leave</title>${animated}</head><body><main><h1>Leave</h1><p>Fourteen days a year.</p>${body}</main></body></html>`

let server: Server
let origin = ''
beforeAll(async () => {
  const pages: Record<string, string> = { '/': page(`${moving}<p><a href="/b">The page b</a></p>`), '/b': page(moving) }
  server = createServer(({ url = '' }, response) => {
    response.writeHead(pages[url] === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(pages[url] ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const animated = `<style>@keyframes turn { to { transform: rotate(1turn); opacity: .2 } } .turning { animation: turn 1.3s linear infinite } .once { animation: turn 2s ease-out }
  .fading { color: #777; transition: color 3s } .steps { display: inline-block; width: 40px; height: 40px; background: #ccc }
  @keyframes reveal { from { opacity: 0; translate: 0 40px } } .scrolled { animation: reveal linear both; animation-timeline: view() } .read { animation: reveal linear; animation-timeline: scroll(root) }</style>`

/** Moves by timers, by frames, when the page is idle, by animations of every kind, and by what begins when another has ended or has come into view. */
const moving =
  `<p class="turning">Turning</p><p class="once" id="once">Once</p><p class="fading" id="fading">Fading</p><p id="count">0</p><img class="turning" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40">
  <p id="frames">0</p><p id="idle">0</p><p id="ends">Ends</p><p id="shown">Shown</p><p id="api">By script</p><p id="for-ever">For ever</p><p class="scrolled">On the way</p><p class="read">While reading</p>
  <a id="walker" class="steps" style="position: absolute" href="/b"></a><canvas id="drawn" width="60" height="40"></canvas><div id="host"></div>
  <svg width="60" height="20"><rect width="9" height="9"><animate attributeName="x" from="0" to="50" dur="0.7s" repeatCount="indefinite"/></rect></svg>
  <script>
    const at = (id) => document.querySelector('#' + id)
    const add = (html) => document.querySelector('main').insertAdjacentHTML('beforeend', html)
    setTimeout(() => at('fading').style.color = '#000', 100)
    setInterval(() => at('count').textContent = Math.round(performance.now() / 100), 70)
    setTimeout(() => add('<a href="/b"><img src="x.png"></a>'), 1200)
    let frames = 0
    const step = (time) => {
      at('frames').textContent = 'Frame ' + (frames += 1) + ' at ' + Math.round(time)
      at('walker').style.left = (frames * 7) % 400 + 'px'
      const pen = at('drawn').getContext('2d')
      pen.fillStyle = 'hsl(' + frames + ' 80% 40%)'
      pen.fillRect(frames % 60, 0, 9, 40)
      if (frames % 60 === 0) add('<a class="steps" href="/b" id="step-' + frames + '"></a>')
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
    let idle = 0
    const work = () => { at('idle').textContent = 'Idle ' + (idle += 1); requestIdleCallback(work) }
    requestIdleCallback(work)
    at('once').addEventListener('animationend', () => setTimeout(() => add('<h4 id="after-the-end">Ended</h4>'), 200))
    at('fading').addEventListener('transitionend', () => add('<img id="faded" src="x.png">'))
    at('api').animate([{ transform: 'none' }, { transform: 'translateX(300px)' }], { duration: 900, fill: 'forwards' }).finished.then(() => at('api').textContent = 'By script, at ' + Math.round(performance.now()))
    at('for-ever').animate([{ color: '#fff' }, { color: '#eee' }], { duration: 400, iterations: Infinity })
    new IntersectionObserver(([{ isIntersecting }]) => isIntersecting && setTimeout(() => at('shown').textContent = 'Shown, at last', 800)).observe(at('shown'))
    at('host').attachShadow({ mode: 'closed' }).innerHTML =
      '<style>@keyframes come { from { opacity: 0 } } p { animation: come 5s }</style><p>Comes by and by</p><img src="x.png">'
  </script>`

test('runs over an animated site are the same to the byte', { timeout: 900_000 }, async () => {
  const runs = process.env['CLF_MATRIX'] === 'full' ? 20 : 2
  const reports = new Set<string>()
  for (let run = 0; run < runs; run += 1) {
    const site = await auditSite({ asked: [`${origin}/`], states: statesOf(['light', 'dark'], [1280, 320]), isCrawled: true, workers: 2 })
    reports.add([...jsonParts(site)].join(''))
    site.end()
  }
  expect([...reports]).toHaveLength(1)
  const [report = ''] = reports
  // What begins when an animation has ended is judged, and so is what frames have brought.
  for (const id of ['#faded', '#step-60', '#step-180']) expect(report).toContain(`"pointer": "${id}"`)
  expect((JSON.parse(report) as { pages: { notes: string[] }[] }).pages.map(({ notes }) => notes)).toEqual(Array(8).fill(['animation']))
  expect(JSON.parse([...reports][0] ?? '')).toMatchObject({ verdict: 'faults', unjudged: [] })
})
