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

async function fourFigures(): Promise<Figure[]> {
  const ours = await bundle(four.ours)
  const beside = [
    { peer: govuk, parts: await bundle(four.govuk, { 'govuk.scss': four.govukStyles }) },
    { peer: webawesome, parts: await bundle(four.webawesome) },
  ]
  const measured = [
    { name: 'four elements, JS', size: jsOf, limit: null },
    { name: 'four elements, CSS', size: cssOf, limit: null },
    { name: 'four elements, JS + CSS', size: bothOf, limit: limitOfFour },
  ]
  return measured.flatMap(({ name, size, limit }) =>
    beside.map(({ peer, parts }) => ({ ...figure('size', name, size(ours), 'B'), limit, peer, peerValue: size(parts) })),
  )
}

const shipped = async (path: string | URL) => gzipped(await readFile(path, 'utf8'))
const ours = (file: string) => shipped(new URL(file, import.meta.resolve('@clf/components')))
const theirs = (file: string) => shipped(join(peersFolder, 'node_modules/govuk-frontend/dist/govuk', file))

async function wholeFigures(): Promise<Figure[]> {
  const peer = govuk
  return [
    { ...figure('size', 'clf.bundle.js, every element', await ours('./clf.bundle.js'), 'B'), peer, peerValue: await theirs('govuk-frontend.min.js') },
    { ...figure('size', 'clf.css, everything', await ours('./clf.css'), 'B'), peer, peerValue: await theirs('govuk-frontend.min.css') },
    figure('size', 'early.js', await ours('./early.js'), 'B'),
  ]
}

/** Bytes, minified and gzipped at level 9, of four elements, each element over the core, and the whole library. */
export async function measureSize(): Promise<Figure[]> {
  await ensurePeers()
  return [...(await fourFigures()), ...(await elementFigures()), ...(await wholeFigures())]
}
