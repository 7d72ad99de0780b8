import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromiumLaunchOptions } from './chromium.ts'
import { PageClock } from './page-clock.ts'
import { worldsOf } from './world.ts'

const answers: Record<string, string> = {
  '/ticking': '<p>0</p><script>let n = 0; setInterval(() => { document.querySelector("p").textContent = ++n }, 70)</script>',
  '/late': '<p>early</p><script>setTimeout(() => { document.querySelector("p").textContent = "late" }, 2900)</script>',
  '/slow': '<p>waits</p><script>fetch("/answer").then((answer) => answer.text()).then((text) => setTimeout(() => { document.querySelector("p").textContent = text }, 2000))</script>',
  '/hanging': '<p>0</p><script>fetch("/never"); let n = 0; setInterval(() => { document.querySelector("p").textContent = ++n }, 70)</script>',
  '/frames': '<p>0</p><script>let n = 0; const draw = () => { document.querySelector("p").textContent = ++n; requestAnimationFrame(draw) }; requestAnimationFrame(draw)</script>',
  '/idle': '<p>0</p><script>let n = 0; const work = () => { document.querySelector("p").textContent = ++n; requestIdleCallback(work) }; requestIdleCallback(work)</script>',
  '/called-off': `<p></p><script>
    const say = (word) => { document.querySelector("p").textContent += word }
    const never = requestAnimationFrame(() => say("never "))
    let second
    requestAnimationFrame(() => { say("first "); cancelAnimationFrame(second) })
    second = requestAnimationFrame(() => say("second "))
    requestAnimationFrame(() => { throw new Error("third") })
    requestAnimationFrame((time) => say(time === performance.now() ? "fourth " : "late "))
    cancelAnimationFrame(never)
    addEventListener("error", ({ message }) => say(message + " "))
    try { requestAnimationFrame("words") } catch ({ name }) { say(name + " ") }
    say(/\\[native code\\]/.test(Function.prototype.toString.call(requestAnimationFrame)) + requestAnimationFrame.name + requestAnimationFrame.length + " ")
  </script>`,
  '/heavy': '<p>0</p><script>const draw = () => { for (let n = 0; n < 2e8; n += 1); requestAnimationFrame(draw) }; requestAnimationFrame(draw)</script>',
  '/animated': `<style>@keyframes fade { from { opacity: 0.5 } }</style><p style="animation: fade 1s linear">0</p><script>
    const p = document.querySelector("p")
    const begun = document.timeline.currentTime
    setTimeout(() => { p.textContent = getComputedStyle(p).opacity + " " + (document.timeline.currentTime === begun) }, 900)
    p.addEventListener("animationend", () => { p.textContent = "ended" })
  </script>`,
  '/endless': '<p>0</p><script>setTimeout(() => { for (;;); }, 10)</script>',
}

let server: Server
let browser: Browser
let origin = ''
/** The same server as another site. */
let elsewhere = ''

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    if (url === '/never') return
    if (url === '/answer') setTimeout(() => response.end('answered'), 300)
    else if (url === '/leading') response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><script>location.href = "${elsewhere}/late"</script>`)
    else if (url === '/apart') response.writeHead(200, { 'content-type': 'text/html', 'cross-origin-opener-policy': 'same-origin' }).end('<!doctype html><p>apart</p>')
    else response.writeHead(answers[url] ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>${answers[url] ?? ''}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  elsewhere = origin.replace('127.0.0.1', 'localhost')
  browser = await chromium.launch(chromiumLaunchOptions())
})
afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
})

async function after(path: string, milliseconds: number[], patienceMs = 30_000) {
  const page = await browser.newPage()
  const clock = await PageClock.stop(page)
  const opening = page.goto(origin + path, { waitUntil: 'commit' })
  const first = clock.run(milliseconds[0] ?? 0, patienceMs)
  await opening
  const passed = [await first]
  for (const more of milliseconds.slice(1)) passed.push(await clock.run(more, patienceMs))
  const words = passed.includes('stuck') ? '' : await worldsOf(page).then(([world]) => world.evaluate(() => document.querySelector('p')?.textContent))
  await page.close({ runBeforeUnload: false })
  return { passed, words }
}

test('what timers do is the same in every run, and more of it in more time', async () => {
  for (let run = 0; run < 5; run += 1) {
    expect(await after('/ticking', [3_000])).toEqual({ passed: ['passed'], words: '42' })
    expect(await after('/ticking', [3_000, 500])).toEqual({ passed: ['passed', 'passed'], words: '50' })
  }
})

test('what scripts do frame by frame, or when the page is idle, is the same in every run', async () => {
  for (let run = 0; run < 5; run += 1) {
    expect(await after('/frames', [3_000])).toEqual({ passed: ['passed'], words: '187' })
    expect(await after('/idle', [3_000, 500])).toEqual({ passed: ['passed', 'passed'], words: '218' })
  }
})

test('frames are called off, fail and are told the time as those of the browser', async () => {
  expect(await after('/called-off', [100])).toEqual({ passed: ['passed'], words: 'TypeError truerequestAnimationFrame1 first Uncaught Error: third fourth ' })
})

test('a page that takes long for each frame is shown a few', async () => {
  expect(await after('/heavy', [3_000], 2_500)).toEqual({ passed: ['slow'], words: '0' })
})

test('animations stand at their beginning', async () => {
  expect(await after('/animated', [3_000])).toEqual({ passed: ['passed'], words: '0.5 true' })
})

test('what comes late is there, and the clock waits for what the page loads', async () => {
  expect(await after('/late', [3_000])).toEqual({ passed: ['passed'], words: 'late' })
  expect(await after('/slow', [3_000])).toEqual({ passed: ['passed'], words: 'answered' })
})

test('an answer that never comes is waited for once, and time passes all the same', async () => {
  expect(await after('/hanging', [3_000, 500, 500], 400)).toEqual({ passed: ['network', 'network', 'network'], words: expect.stringMatching(/^(4|5)\d$/) })
})

test('a script that never ends lets no time pass, and that is said', async () => {
  expect(await after('/endless', [3_000], 400)).toEqual({ passed: ['stuck'], words: '' })
})

test('the date is that of today', async () => {
  const page = await browser.newPage()
  const clock = await PageClock.stop(page)
  await Promise.all([page.goto(`${origin}/late`, { waitUntil: 'commit' }), clock.run(3_000, 5_000)])
  const [world] = await worldsOf(page)
  const shown = await world.evaluate(() => Date.now())
  expect(Math.abs(shown - 3_000 - Date.now())).toBeLessThan(60_000)
})

const isDrawn = async (page: Page): Promise<boolean> => {
  const [world] = await worldsOf(page)
  return world.evaluate(() => new Promise<boolean>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))))
}

test.each(['/late', '/apart'])('%s is drawn anew also when it has stood still for longer than its clock has run', { timeout: 30_000 }, async (path) => {
  const page = await browser.newPage()
  const clock = await PageClock.stop(page)
  await Promise.all([page.goto(origin + path, { waitUntil: 'commit' }), clock.run(100, 5_000)])
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(await isDrawn(page)).toBe(true)
})

test('a page that has led to another site is brought ahead of the browser again', { timeout: 30_000 }, async () => {
  const page = await browser.newPage()
  const clock = await PageClock.stop(page)
  await Promise.all([page.waitForURL(`${elsewhere}/late`, { waitUntil: 'commit' }), page.goto(`${origin}/leading`, { waitUntil: 'commit' }), clock.run(100, 5_000)])
  await clock.run(100, 5_000)
  await clock.getAhead(5_000)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(await isDrawn(page)).toBe(true)
  const [world] = await worldsOf(page)
  const passed = await world.evaluate(() => performance.now())
  await clock.getAhead(5_000)
  expect(await world.evaluate(() => performance.now())).toBe(passed)
})
