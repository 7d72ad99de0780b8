import type { BlockName } from './blocks.ts'
import type { Condition } from './kinds/section.ts'

/** What the REST API must be asked for so that a block comes whole; one that is asked for with less comes without its files. */
export const blockPopulate = {
  'content.text': true,
  'content.image': { populate: { media: true } },
  'content.table': true,
  'content.callout': true,
  'content.attachments': { populate: { items: { populate: { file: true } } } },
  'content.steps': { populate: { items: true } },
  'content.video': { populate: { media: true, captions: true } },
  'content.quote': true,
} as const satisfies Record<BlockName, true | Condition>
