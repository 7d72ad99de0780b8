import { attachmentsExample } from './attachments/example.ts'
import type { BlockName, BlockOf } from './all-blocks.ts'
import { calloutExample } from './callout/example.ts'
import { imageExample } from './image/example.ts'
import { quoteExample } from './quote/example.ts'
import { stepsExample } from './steps/example.ts'
import { tableExample } from './table/example.ts'
import { textExample } from './text/example.ts'
import { videoExample } from './video/example.ts'

/** An invented block of each kind, in English, with every part that holds words. */
export const blockExamples: Readonly<{ [Name in BlockName]: BlockOf<Name> }> = {
  'content.text': textExample,
  'content.image': imageExample,
  'content.table': tableExample,
  'content.callout': calloutExample,
  'content.attachments': attachmentsExample,
  'content.steps': stepsExample,
  'content.video': videoExample,
  'content.quote': quoteExample,
}
