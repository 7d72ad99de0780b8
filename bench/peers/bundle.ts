import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { entriesFolder, peerNames, peersFolder } from './peers.ts'

/** What a site would serve for one entry: its script with all its imports, and its style sheet. Minified, without comments. */
export interface Bundle {
  js: string
  css: string
}

let entries = 0

/**
 * Bundles the module `source`, as a site would, with Vite and the targets of @clf/components. Ours and peers resolve by
 * package name; `beside` are further files by name, to be imported as `./name`. The result depends on nothing but the
 * packages: not on the folder, on what the peers bring (Web Awesome has a Lit of its own), or on NODE_ENV.
 */
export async function bundle(source: string, beside: Record<string, string> = {}): Promise<Bundle> {
  const folder = join(entriesFolder, `entry-${process.pid}-${(entries += 1)}`)
  const entry = join(folder, 'entry.js')
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries({ ...beside, 'entry.js': source })) await writeFile(join(folder, name), text)
  try {
    return split(await bundled(entry))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function bundled(entry: string): Promise<Rolldown.RolldownOutput> {
  const output = await build({
    configFile: false,
    root: peersFolder,
    mode: 'production',
    envDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      conditions: ['module', 'browser', 'production'],
      alias: Object.fromEntries(peerNames.map((name) => [name, join(peersFolder, 'node_modules', name)])),
    },
    css: { postcss: {}, preprocessorOptions: { scss: { loadPaths: [join(peersFolder, 'node_modules')] } } },
    build: {
      write: false,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { comments: false },
        external: [/^\/assets\//],
      },
    },
  })
  return output as Rolldown.RolldownOutput
}

function split({ output }: Rolldown.RolldownOutput): Bundle {
  const js = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  if (js.length !== 1) throw new Error(`One script was expected, ${js.length} came out: something loads part of itself later.`)
  const css = output.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source.toString()] : []))
  return { js: js.join(''), css: css.join('') }
}

/** Bytes on the wire with gzip level 9; 0 for nothing. */
export const gzipped = (text: string): number => (text === '' ? 0 : gzipSync(text, { level: 9 }).length)
