import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const links = (count: number) => Array.from({ length: count }, (_, index) => `<li><a href="/page/${index}">Circular ${index} on leave</a></li>`).join('')

/** A small page as a department writes it: furniture, headings, a table, a form, some two hundred elements. */
const pageOf = (number: number) =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Circular ${number} on leave - Departmental circulars</title>
<meta name="viewport" content="width=device-width">
${['en', 'zh-Hant-HK', 'zh-Hans'].map((tag) => `<link rel="alternate" hreflang="${tag}" href="/page/${number}">`).join('')}
<style>body{margin:0;font:16px/1.5 Arial,sans-serif;color:#222;background:#fff}header{border-bottom:2px solid #b33}table{border-collapse:collapse}td,th{border:1px solid #777;padding:4px}@media(prefers-color-scheme:dark){body{color:#eee;background:#111}a{color:#8cf}}</style></head>
<body><a href="#main">Skip to content</a><header><a href="/">Demonstration department</a><nav aria-label="Sections"><ul>${links(8)}</ul></nav></header>
<main id="main"><h1>Circular ${number} on leave</h1><p>Officers on permanent terms earn leave for each month of service.</p>
<h2>Days</h2><table><caption>Days by grade</caption><tr><th scope="col">Grade</th><th scope="col">Days</th></tr>${
    Array.from({ length: 20 }, (_, row) => `<tr><td>Grade ${row}</td><td>${row + 7}</td></tr>`).join('')
  }</table>
<h2>Ask</h2><form action="/ask"><p><label>Name <input name="name" autocomplete="name"></label></p><p><label>Question <textarea name="question"></textarea></label></p><p><button>Send</button></p></form>
<h2>See also</h2><ul>${links(20)}</ul></main>
<footer><p>Last revision date: 1 October 2026</p></footer></body></html>`

/** A site of any number of pages at `/page/N` on a free port of this machine, whose sitemap names the first `count`. */
export async function serveSite(count: number): Promise<{ origin: string; server: Server }> {
  const server = createServer(({ url = '', headers: { host = '' } }, response) => {
    if (url === '/sitemap.xml') {
      const pages = Array.from({ length: count }, (_, number) => `<url><loc>http://${host}/page/${number}</loc></url>`).join('')
      response.writeHead(200, { 'content-type': 'application/xml' }).end(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages}</urlset>`)
      return
    }
    const number = /^\/page\/(\d+)$/.exec(url)?.[1]
    response.writeHead(number ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(number ? pageOf(Number(number)) : '<!doctype html><title>No such page</title>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}
