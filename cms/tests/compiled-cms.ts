import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type * as StrapiModule from '@strapi/strapi'

const cms = path.resolve(import.meta.dirname, '..')
const marker = path.join(cms, 'dist/compiled-from')

/** Of what is compiled for the server: configuration, code and schemas, without the admin and tests. */
function keyOfSources(): string {
  const files = globSync(['config/**/*.*', 'src/**/*.*', 'seed/loader/**/*.*', 'package.json', 'tsconfig.json', '../tsconfig.base.json'], { cwd: cms, exclude: ['src/admin/**', '**/*.test.ts'] })
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(path.join(cms, file)))
  return hash.digest('hex')
}

/** Says of what stands in `dist` that it was compiled from the sources as they are. */
export function markAsCompiled(): void {
  writeFileSync(marker, keyOfSources())
}

function isCompiled(): boolean {
  try {
    return readFileSync(marker, 'utf8') === keyOfSources()
  } catch {
    return false
  }
}

/** The compiled CMS: as it was built or compiled last, where its sources are the same still; otherwise it is compiled, which takes twelve seconds. */
export async function compiledCms(): ReturnType<typeof StrapiModule.compileStrapi> {
  if (isCompiled()) return { appDir: cms, distDir: path.join(cms, 'dist') }
  // Strapi's ESM build does not load outside a bundler.
  const { compileStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof StrapiModule
  const compiled = await compileStrapi({ appDir: cms })
  markAsCompiled()
  return compiled
}
