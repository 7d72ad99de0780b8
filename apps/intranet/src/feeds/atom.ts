import render from 'dom-serializer'
import { DomHandler } from 'htmlparser2'
import type { Feed, FeedEntry } from './feed.ts'

/** Characters that no XML document may have, not even by their number. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/**
 * A feed in Atom 1.0 (RFC 4287).
 * @param self address of this feed
 */
export function toAtom(feed: Feed, self: string): string {
  const document = new DomHandler()
  const element = (name: string, attributes: Record<string, string>, write: () => void = () => undefined): void => {
    document.onopentag(name, Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, writable(value)])))
    write()
    document.onclosetag()
  }
  const text = (name: string, value: string): void => element(name, {}, () => document.ontext(writable(value)))

  const entry = ({ id, title, link, summary, published, updated, topics }: FeedEntry): void =>
    element('entry', {}, () => {
      text('id', id)
      text('title', title)
      text('published', published)
      text('updated', updated)
      element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.lang, href: link })
      for (const { code, label } of topics) element('category', { term: code, label })
      text('summary', summary === '' ? title : summary)
    })

  document.onprocessinginstruction('?xml', '?xml version="1.0" encoding="utf-8"?')
  element('feed', { 'xmlns': 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang }, () => {
    text('id', feed.id)
    text('title', feed.title)
    text('subtitle', feed.description)
    text('updated', feed.updated)
    element('author', {}, () => text('name', feed.author))
    element('link', { rel: 'self', type: 'application/atom+xml', href: self })
    element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.lang, href: feed.home })
    feed.entries.forEach(entry)
  })
  return render(document.dom, { xmlMode: true })
}

const writable = (text: string): string => text.replaceAll(unwritable, '')
