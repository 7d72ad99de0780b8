export interface PageLink {
  page: number
  href: string
  current: boolean
}

const around = 2

/** Links to the first and last page of results and to those near the current one, in order. */
export function pageLinks(action: string, search: URLSearchParams, page: number, pageCount: number): PageLink[] {
  return Array.from({ length: pageCount }, (_, index) => index + 1)
    .filter((number) => number === 1 || number === pageCount || Math.abs(number - page) <= around)
    .map((number) => ({ page: number, href: pageHref(action, search, number), current: number === page }))
}

/** Address of one page of results. The first has no `page` parameter; empty fields are left out. */
export function pageHref(action: string, search: URLSearchParams, page: number): string {
  const kept = new URLSearchParams([...search].filter(([name, value]) => name !== 'page' && value !== ''))
  if (page > 1) kept.set('page', String(page))
  return kept.size > 0 ? `${action}?${kept}` : action
}
