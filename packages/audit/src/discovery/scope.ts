/** What belongs to the site: addresses of a host, below a path. */
export interface ScopePart {
  /** `www.example.gov.hk`, with a port where it is not the default one; `*.example.gov.hk` for every host below. */
  host: string
  /** `/`, or the path under which pages belong to the site. */
  path: string
}

/**
 * Reads a scope as it is written: `www.example.gov.hk`, `www.example.gov.hk/en` or `https://www.example.gov.hk/en/`.
 * @throws {Error} where it names no host
 */
export function scopePartOf(written: string): ScopePart {
  const isWild = /^(?:https?:\/\/)?\*\./i.test(written)
  const full = (/^https?:\/\//i.test(written) ? written : `http://${written}`).replace('://*.', '://')
  if (!URL.canParse(full) || /\s/.test(written)) throw new Error(`"${written}" names no host. Write a host, or a host and a path, for example www.example.gov.hk/en`)
  const { host, pathname } = new URL(full)
  return { host: `${isWild ? '*.' : ''}${host}`, path: pathname }
}

/** The host of an address as a scope. */
export const hostOf = (address: string): ScopePart => ({ host: new URL(address).host, path: '/' })

/** Whether an address lies in one of the parts, by `http` or `https`, with `www.` or without. */
export function isWithin(address: string, scope: readonly ScopePart[]): boolean {
  const { host, pathname } = new URL(address)
  return scope.some((part) => isOfHost(host, part.host) && isBelow(pathname, part.path))
}

const bare = (host: string) => host.replace(/^www\./, '')

const isOfHost = (host: string, wanted: string): boolean => (wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) || host === wanted.slice(2) : bare(host) === bare(wanted))

function isBelow(path: string, wanted: string): boolean {
  const folder = wanted.replace(/\/$/, '')
  return path === folder || path.startsWith(`${folder}/`)
}
