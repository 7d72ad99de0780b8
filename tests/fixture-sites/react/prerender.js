// Writes each page of the site as HTML: React renders the application, and @clf/ssr the elements in it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { renderToString, styleHashes } from '@clf/ssr'
import { pages } from './dist-server/entry-server.js'

const folder = process.argv[2]
const template = readFileSync(`${folder}/index.html`, 'utf8')

for (const { path, lang, title, content } of pages()) {
  const page = template.replace('page-language', lang).replace('page-title', title).replace('<!--page-content-->', () => content)
  mkdirSync(`${folder}/${path}`, { recursive: true })
  writeFileSync(`${folder}/${path}/index.html`, renderToString(page))
}
rmSync(`${folder}/index.html`)
writeFileSync(`${folder}/hashes.txt`, styleHashes().map((hash) => `'${hash}'`).join(' '))
