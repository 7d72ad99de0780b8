import type { ServerResponse } from 'node:http'
import { serve } from '../support/loopback.ts'
import { fontFile, pinnedStyles } from './pinned-fonts.ts'

/** Serves the pages of a server of stories with the pinned fonts added, and their policy with `font-src 'self'`. */
export async function openPictureServer(site: string): Promise<{ url: string; close: () => Promise<void> }> {
  const styles = await pinnedStyles()
  return serve((request, response) => answer(site, styles, request.url ?? '/', response))
}

const kept = { 'cache-control': 'max-age=86400, immutable' }

async function answer(site: string, styles: string, path: string, response: ServerResponse): Promise<void> {
  if (path === '/pinned.css') return void response.writeHead(200, { 'content-type': 'text/css', ...kept }).end(styles)
  if (path.startsWith('/fonts/')) return void response.writeHead(200, { 'content-type': 'font/woff2', ...kept }).end(await fontFile(path))
  const page = await fetch(site + path)
  const type = page.headers.get('content-type') ?? 'text/plain'
  const isPage = type.startsWith('text/html')
  const policy = `${page.headers.get('content-security-policy') ?? ''}; font-src 'self'`
  const headers = { 'content-type': type, 'content-security-policy': policy, ...(isPage ? {} : kept) }
  const text = await page.text()
  response.writeHead(page.status, headers).end(isPage ? inStudio(text) : text)
}

/** The page with the pinned fonts, without the heading and the sentence that only make a whole page of an example. */
function inStudio(html: string): string {
  const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''
  return html
    .replace(/<h1>([^<]*)<\/h1>(<p>[^<]*<\/p>(?=<\/main>))?/, (whole, words: string) => (title.includes(words) ? '' : whole))
    .replace('</head>', '<link rel="stylesheet" href="/pinned.css">\n</head>')
}
