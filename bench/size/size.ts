import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { figure, type Figure } from '../figure.ts'
import { bundle, gzipped, type Bundle } from '../peers/bundle.ts'
import { ensurePeers, peerName, peersFolder } from '../peers/peers.ts'
import { elementFigures } from './elements.ts'
import { four } from './four.ts'

const limitOfFour = 18_000
const govuk = peerName('govuk-frontend')
const webawesome = peerName('@awesome.me/webawesome')

const jsOf = ({ js }: Bundle) => gzipped(js)
const cssOf = ({ css }: Bundle) => gzipped(css)
const bothOf = (parts: Bundle) => jsOf(parts) + cssOf(parts)

const peersOfFour = async () => [
  { peer: govuk, parts: await bundle(four.govuk, { 'govuk.scss': four.govukStyles }) },
  { peer: webawesome, parts: await bundle(four.webawesome) },
]

async function fourFigures(isOwn: boolean): Promise<Figure[]> {
  const ours = await bundle(four.ours)
  const beside = isOwn ? [] : await peersOfFour()
  const measured = [
    { name: 'four elements, JS', size: jsOf, limit: null },
    { name: 'four elements, CSS', size: cssOf, limit: null },
    { name: 'four elements, JS + CSS', size: bothOf, limit: limitOfFour },
  ]
  return measured.flatMap(({ name, size, limit }) => {
    const own = { ...figure('size', name, size(ours), 'B'), limit }
    return isOwn ? [own] : beside.map(({ peer, parts }) => ({ ...own, peer, peerValue: size(parts) }))
  })
}

const shipped = async (path: string | URL) => gzipped(await readFile(path, 'utf8'))
const ours = (file: string) => shipped(new URL(file, import.meta.resolve('@clf/components')))
const theirs = (file: string) => shipped(join(peersFolder, 'node_modules/govuk-frontend/dist/govuk', file))

async function wholeFigures(isOwn: boolean): Promise<Figure[]> {
  const beside = async (file: string) => (isOwn ? {} : { peer: govuk, peerValue: await theirs(file) })
  return [
    { ...figure('size', 'clf.bundle.js, every element', await ours('./clf.bundle.js'), 'B'), ...(await beside('govuk-frontend.min.js')) },
    { ...figure('size', 'clf.css, everything', await ours('./clf.css'), 'B'), ...(await beside('govuk-frontend.min.css')) },
    figure('size', 'early.js', await ours('./early.js'), 'B'),
  ]
}

/**
 * Bytes, minified and gzipped at level 9, of four elements, each element over the core, and the whole library.
 * @param isOwn without peers, for which nothing has to be installed
 */
export async function measureSize(isOwn: boolean): Promise<Figure[]> {
  if (!isOwn) await ensurePeers()
  return [...(await fourFigures(isOwn)), ...(await elementFigures()), ...(await wholeFigures(isOwn))]
}
