import { measureAudit } from './audit/audit.ts'
import { measureEditor } from './editor/editor.ts'
import { measureFeed } from './feed/feed.ts'
import type { Figure } from './figure.ts'
import { measureImport } from './import/import.ts'
import { measurePublish } from './publish/publish.ts'
import { measureRead } from './read/read.ts'
import { measureRender } from './render/render.ts'
import { measureSave } from './save/save.ts'
import { measureSearch } from './search/search.ts'
import { measureSize } from './size/size.ts'
import { measureSsr } from './ssr/ssr.ts'

export interface Bench {
  /** @param isOwn without peers, where the bench can do without them */
  measure: (isOwn: boolean) => Promise<Figure[]>
  /** Where its figures are recorded; without one they are timings, which differ from machine to machine. */
  recorded?: URL
}

/** Every benchmark by the name it is called with. */
export const benches = new Map<string, Bench>([
  ['size', { measure: measureSize, recorded: new URL('./size/recorded.json', import.meta.url) }],
  ['ssr', { measure: measureSsr }],
  ['render', { measure: measureRender }],
  ['audit', { measure: measureAudit }],
  ['import', { measure: measureImport }],
  ['editor', { measure: measureEditor }],
  ['save', { measure: measureSave }],
  ['publish', { measure: measurePublish }],
  ['feed', { measure: measureFeed }],
  ['search', { measure: measureSearch }],
  ['read', { measure: measureRead }],
])
