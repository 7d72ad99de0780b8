import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { hongKongDay, languageTags, pathOf } from '@clf/text'
import { readConfig } from '../config/config.ts'
import { packInto } from './pack-into.ts'
import { differencesIn } from './signed-zip.ts'

const usage = `Usage: npm run pack -w @clf/intranet [-- --lang en|tc|sc] [--to FILE]
       npm run verify-pack -w @clf/intranet -- --key PUBLIC-KEY.pem PACK.zip

Writes all rules in force into a signed ZIP, from the read model of the intranet; or names what of a pack differs from what was signed.

Exit codes: 0 done, and nothing differs; 1 something differs; 2 wrong use, or nothing can be read.
`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'en' }, to: { type: 'string' }, key: { type: 'string' }, help: { type: 'boolean', default: false } },
  })
  const [command, file] = positionals
  const lang = languageTags.find((tag) => pathOf(tag) === values.lang)
  if (command === 'verify' && file !== undefined && values.key !== undefined) return verifyPack(file, values.key)
  if (command === 'pack' && lang !== undefined && !values.help) {
    const { store, origin, packKeyFile } = readConfig(process.env)
    const day = hongKongDay(new Date())
    const to = resolve(values.to ?? `rules-in-force-${pathOf(lang)}-${day}.zip`)
    await packInto({ store, lang, day, origin, key: packKeyFile, to })
    process.stdout.write(`${to}\n`)
    return 0
  }
  process[values.help ? 'stdout' : 'stderr'].write(usage)
  return values.help ? 0 : 2
}

async function verifyPack(file: string, key: string): Promise<number> {
  const { manifest, differences } = await differencesIn(readFileSync(file), readFileSync(key, 'utf8'))
  for (const difference of differences) process.stdout.write(`${difference}\n`)
  if (manifest) process.stdout.write(`Signed: ${manifest.site}, ${manifest.language}, rules in force on ${manifest.day}, version ${manifest.version}, ${Object.keys(manifest.files).length} files.\n`)
  return differences.length === 0 ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
