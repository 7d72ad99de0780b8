// Writes dist/vscode.html-custom-data.json from dist/custom-elements.json.
import { readFileSync, writeFileSync } from 'node:fs'
import { htmlData, type Manifest } from './html-data.ts'

const dist = new URL('../../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', dist), 'utf8')) as Manifest
writeFileSync(new URL('vscode.html-custom-data.json', dist), JSON.stringify(htmlData(manifest)))
