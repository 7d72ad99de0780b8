const banner = '<clf-notice-banner kind="warning" heading="Typhoon signal no. 8"><p>Offices are closed.</p></clf-notice-banner>'
const switcher = '<clf-language-switch path="/en/circulars"></clf-language-switch>'

/** A page of 51 elements. */
export const page = `<!doctype html><html lang="en"><body><clf-skip-link></clf-skip-link>${(banner + switcher).repeat(25)}</body></html>`

/** A small page that differs from every page with another number. */
export const pageNumber = (number: number) =>
  `<!doctype html><html lang="zh-Hant-HK"><body><clf-skip-link></clf-skip-link><h1>${number}</h1>
<clf-breadcrumb><ol><li><a href="/tc/${number}">${number}</a></li></ol></clf-breadcrumb>
<clf-footer revised="2026-10-01" reviewed="2026-11-01"></clf-footer></body></html>`
