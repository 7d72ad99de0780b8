/** Media types of what is answered as a page is: pages, and feeds of them. */
const pageTypes = ['text/html', 'application/atom+xml', 'application/feed+json']

/** Whether an answer is made of the content alone, so that it is kept, named and packed as pages are. */
export function isPage(response: Response): boolean {
  const type = response.headers.get('content-type')?.split(';')[0] ?? ''
  return pageTypes.includes(type)
}

export function isHtml(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') === true
}
