// Writes dist/react.d.ts from dist/custom-elements.json.
import { readFileSync, writeFileSync } from 'node:fs'
import { jsxTypes, type Manifest } from './jsx-types.ts'

const dist = new URL('../../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', dist), 'utf8')) as Manifest
writeFileSync(new URL('react.d.ts', dist), jsxTypes(manifest))
