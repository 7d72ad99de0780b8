import { attachmentsSchema } from './attachments/schema.ts'
import { fileSchema } from './attachments/file-schema.ts'
import { breakSchema } from './break/schema.ts'
import { calloutSchema } from './callout/schema.ts'
import { checkboxSchema } from './checkbox/schema.ts'
import { formulaSchema } from './formula/schema.ts'
import { mathSchema } from './formula/math-schema.ts'
import { symbolSchema } from './formula/symbol-schema.ts'
import { headingSchema } from './heading/schema.ts'
import { imageSchema } from './image/schema.ts'
import { itemSchema } from './list/item-schema.ts'
import { listSchema } from './list/schema.ts'
import { noteSchema } from './note/schema.ts'
import { numberedSchema } from './numbered/schema.ts'
import { paragraphSchema } from './paragraph/schema.ts'
import { quotationSchema } from './quotation/schema.ts'
import { referenceSchema } from './reference/schema.ts'
import { rubySchema } from './ruby/schema.ts'
import { stepSchema } from './steps/step-schema.ts'
import { stepsSchema } from './steps/schema.ts'
import { cellSchema } from './table/cell-schema.ts'
import { rowSchema } from './table/row-schema.ts'
import { tableSchema } from './table/schema.ts'
import { textSchema } from './text/schema.ts'
import { videoSchema } from './video/schema.ts'

export const schemas = {
  heading: headingSchema,
  numbered: numberedSchema,
  paragraph: paragraphSchema,
  list: listSchema,
  item: itemSchema,
  table: tableSchema,
  row: rowSchema,
  cell: cellSchema,
  image: imageSchema,
  callout: calloutSchema,
  steps: stepsSchema,
  step: stepSchema,
  quotation: quotationSchema,
  video: videoSchema,
  attachments: attachmentsSchema,
  file: fileSchema,
  text: textSchema,
  break: breakSchema,
  reference: referenceSchema,
  note: noteSchema,
  checkbox: checkboxSchema,
  ruby: rubySchema,
  formula: formulaSchema,
  math: mathSchema,
  symbol: symbolSchema,
} as const
