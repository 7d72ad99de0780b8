/** An entry of npm's lock file: a place in node_modules, a folder of a workspace, or a link from one to the other. */
interface Entry {
  name?: string
  version?: string
  link?: boolean
  resolved?: string
  devDependencies?: unknown
  dev?: boolean
  [field: string]: unknown
}

export interface Lock {
  packages: Record<string, Entry>
  [field: string]: unknown
}

/**
 * The lock file of a project that depends on one package of this house and nothing else, with the versions that the house is tested with:
 * workspaces become packages in node_modules, with what is nested in their folders. Other packages stay in it as superfluous.
 * @throws {Error} when the house has no such package
 */
export function lockOfPackage(house: Lock, name: string): Lock {
  const places = Object.entries(house.packages)
  const folderOf = new Map(places.flatMap(([place, { link, resolved }]) => (link && resolved ? [[resolved, place] as const] : [])))
  const own = [...folderOf].find(([, place]) => place === `node_modules/${name}`)
  const version = own && house.packages[own[0]]?.version
  if (version === undefined) throw new Error(`The lock file knows no package "${name}" of this house. Run "npm install" and try again.`)
  const packages: Lock['packages'] = { '': { name: 'consumer', version: '0.0.0', dependencies: { [name]: version } } }
  for (const [place, entry] of places) {
    if (place === '' || entry.link) continue
    const folder = [...folderOf.keys()].find((path) => place === path || place.startsWith(`${path}/`))
    const { dev: _dev, devDependencies: _devDependencies, ...kept } = entry
    if (folder === undefined) packages[place] = kept
    else packages[`${folderOf.get(folder)}${place.slice(folder.length)}`] = kept
  }
  return { ...house, name: 'consumer', version: '0.0.0', packages }
}
