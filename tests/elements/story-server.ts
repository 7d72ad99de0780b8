import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { styleHashes } from '@clf/ssr'
import { serve } from '../support/loopback.ts'
import { languages, type LanguageTag } from '../visit/languages.ts'
import { postedFields } from '../visit/posted-fields.ts'
import { stories, type Story } from './stories.ts'
import { pageOf } from './story-page.ts'

const dist = join(import.meta.dirname, '../../packages/components/dist')
const files: Record<string, string> = { '/clf.css': 'text/css', '/clf.bundle.js': 'text/javascript' }

/** The strictest policy that a site of these elements can send. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${styleHashes().map((hash) => `'${hash}'`).join(' ')}`,
  "connect-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ')

/** Path of the page of a story. */
export const pathOf = ({ element, name }: Story, language: LanguageTag): string => `/story/${element}/${name}/${language}`

/** Serves every story as a page, the built style sheet and bundle; a post, and any other address, answers what was sent as JSON. */
export function openStoryServer(): Promise<{ url: string; close: () => Promise<void> }> {
  const pages = new Map(stories.flatMap((story) => languages.map((language) => [pathOf(story, language), () => pageOf(story, language)] as const)))
  return serve((request, response) => answer(pages, request, response))
}

async function answer(pages: Map<string, () => string>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const page = pages.get(pathname)
  const type = files[pathname]
  const send = (contentType: string, body: string | Buffer) => {
    response.writeHead(200, { 'content-type': `${contentType}; charset=utf-8`, 'content-security-policy': policy }).end(body)
  }
  if (request.method === 'POST') return send('application/json', JSON.stringify(await postedFields(request)))
  if (page && searchParams.size === 0) return send('text/html', page())
  if (type) return send(type, await readFile(join(dist, pathname)))
  send('application/json', JSON.stringify([...searchParams]))
}
