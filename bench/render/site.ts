import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bundle } from '../peers/bundle.ts'
import type { Page } from './pages.ts'

// The moment everything on the page is upgraded, rendered and painted, counted from the start of the navigation.
const stopwatch = `
  const elements = [...document.querySelectorAll('*')].filter((element) => 'updateComplete' in element)
  await Promise.all(elements.map((element) => element.updateComplete))
  requestAnimationFrame(() => setTimeout(() => window.tellRendered(String(performance.now()))))
`

const document = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="style.css"><script type="module" src="script.js"></script></head><body>${body}</body></html>`

/** What each address answers: type and text. */
async function answersFor(pages: Record<string, Page>): Promise<Map<string, [string, string]>> {
  const answers = new Map<string, [string, string]>()
  for (const [name, { body, source, beside }] of Object.entries(pages)) {
    const { js, css } = await bundle(`${source}\n${stopwatch}`, beside)
    answers.set(`/${name}/`, ['text/html; charset=utf-8', document(body)])
    answers.set(`/${name}/script.js`, ['text/javascript; charset=utf-8', js])
    answers.set(`/${name}/style.css`, ['text/css; charset=utf-8', css])
  }
  return answers
}

/** Serves each page under `/<name>/` on a free port of this machine. */
export async function serve(pages: Record<string, Page>): Promise<{ origin: string; server: Server }> {
  const answers = await answersFor(pages)
  const server = createServer((request, response) => {
    const [type, text] = answers.get(request.url ?? '') ?? ['text/plain', '']
    response.writeHead(text === '' ? 404 : 200, { 'content-type': type }).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}
