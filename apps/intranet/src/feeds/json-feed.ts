import type { Feed } from './feed.ts'

/**
 * A feed in JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 * @param self address of this feed
 */
export function toJsonFeed({ title, description, lang, home, author, entries }: Feed, self: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language: lang,
    home_page_url: home,
    feed_url: self,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.link,
      title: entry.title,
      content_text: entry.summary === '' ? entry.title : entry.summary,
      date_published: entry.published,
      date_modified: entry.updated,
      tags: entry.topics.map(({ label }) => label),
    })),
  })
}
