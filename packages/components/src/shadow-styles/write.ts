// Minifies the styles of shadow roots in dist, after tsc wrote them.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { minifyStyles } from './minify.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
for (const file of globSync('**/*.styles.js', { cwd: dist })) writeFileSync(dist + file, minifyStyles(file, readFileSync(dist + file, 'utf8')))
