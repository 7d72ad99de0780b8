import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lockOfPackage, type Lock } from './lock-of-package.ts'
import { npm } from './npm.ts'
import type { PublishedPackage } from './published-packages.ts'

interface Component {
  'bom-ref': string
  name: string
  version: string
  [field: string]: unknown
}

/** What npm writes as CycloneDX 1.5 JSON. */
export interface Bill {
  metadata: { component: Component; [field: string]: unknown }
  components: Component[]
  dependencies: { ref: string; dependsOn: string[] }[]
  [field: string]: unknown
}

/** npm writes the bill of a project; that of a package has the package at its head instead of the project that installs it. */
export function headedBy(bill: Bill, { name, version }: PublishedPackage): Bill {
  const ref = `${name}@${version}`
  const head = bill.components.find((component) => component['bom-ref'] === ref)
  if (!head) throw new Error(`npm's bill of materials does not hold ${ref}.`)
  const project = bill.metadata.component['bom-ref']
  return {
    ...bill,
    metadata: { ...bill.metadata, component: head },
    components: bill.components.filter((component) => component !== head),
    dependencies: bill.dependencies.filter((dependency) => dependency.ref !== project),
  }
}

/** The CycloneDX bill of materials of a package: all that comes with it, in the versions of the lock file. Nothing is fetched. */
export async function billOfMaterials(root: string, published: PublishedPackage): Promise<Bill> {
  const folder = await mkdtemp(join(tmpdir(), 'clf-bill-'))
  try {
    const lock = lockOfPackage(JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lock, published.name)
    await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock))
    await writeFile(join(folder, 'package.json'), JSON.stringify(lock.packages['']))
    await npm(['prune', '--package-lock-only', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], folder)
    return headedBy(JSON.parse(await npm(['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], folder)) as Bill, published)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes the bill into the package, as `dist/sbom.cdx.json`, so that it is published with it. */
export async function writeBill(root: string, published: PublishedPackage): Promise<void> {
  await writeFile(join(root, published.folder, 'dist/sbom.cdx.json'), `${JSON.stringify(await billOfMaterials(root, published), null, 2)}\n`)
}
