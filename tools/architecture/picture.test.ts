import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { roomRows } from '../rules/room-rows.ts'
import { root, trackedFiles } from '../rules/tracked-files.ts'
import { drawnPicture, picture } from './picture.ts'
import { importedNames, roomFolders, roomImports } from './room-imports.ts'

const imports = roomImports()

test('docs/architecture.md shows who imports whom (npm run architecture draws it anew)', () => {
  expect(drawnPicture()).toBe(picture())
})

test('no file imports a room that its row does not allow, Astro components and style sheets included', async () => {
  const rooms = await roomRows()
  expect(imports.some(({ file }) => file.endsWith('.astro'))).toBe(true)
  expect(imports.some(({ file }) => file.endsWith('.css'))).toBe(true)
  const allowed = ({ from, to }: { from: string; to: string }) => rooms.find(({ folder }) => folder === from)?.may.includes(to)
  expect(imports.filter((each) => !allowed(each))).toEqual([])
})

test('every room that is imported is declared in the package.json of the importer', () => {
  // A site inside a room installs what it declares itself.
  const sites = trackedFiles.filter((path) => /^tests\/.*\/package\.json$/.test(path)).map((path) => path.replace('package.json', ''))
  const undeclared = roomFolders.filter((folder) => folder !== 'tools').flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Record<string, Record<string, string> | undefined>
    const declared = { ...manifest['dependencies'], ...manifest['devDependencies'], ...manifest['peerDependencies'] }
    return imports
      .filter(({ from, to, file }) => from === folder && !(`@clf/${to}` in declared) && !sites.some((site) => file.startsWith(site)))
      .map(({ file, to }) => `${file} imports @clf/${to}`)
  })
  expect(undeclared).toEqual([])
})

test('an Astro component imports by its front matter and by its scripts', () => {
  const component = "---\nimport a from '@clf/text'\nconst b = '<script>'\n---\n\n<p>import</p>\n<script>\n  import '@clf/components/hydrate'\n</script>\n"
  expect(importedNames('page.astro', component)).toEqual(['@clf/text', '@clf/components/hydrate'])
})

test('a style sheet imports by @import', () => {
  expect(importedNames('clf.css', '@import \'@clf/tokens/tokens.css\';\n@import url("./base.css");\n')).toEqual(['@clf/tokens/tokens.css', './base.css'])
})
