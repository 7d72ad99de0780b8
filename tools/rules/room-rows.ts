import { ESLint } from 'eslint'
import { join } from 'node:path'
import type { Room } from './room-boundary.js'
import { root } from './tracked-files.ts'

/** The house's lint, as `npm run check` runs it. */
export const eslint = new ESLint({ cwd: root })

/** The rows of eslint.config.js that say who may import whom. */
export async function roomRows(): Promise<readonly Room[]> {
  const { rules } = (await eslint.calculateConfigForFile(join(root, 'tools/x.ts'))) as { rules: Record<string, [number, readonly Room[]]> }
  return rules['clf/room-boundary']?.[1] ?? []
}
