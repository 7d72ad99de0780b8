import { attachments, file } from './attachments/node.ts'
import { lineBreak } from './break/node.ts'
import { callout } from './callout/node.ts'
import { checkbox } from './checkbox/node.ts'
import { formula, math, symbol } from './formula/node.ts'
import { heading } from './heading/node.ts'
import { image } from './image/node.ts'
import { item, list } from './list/node.ts'
import { note } from './note/node.ts'
import { numbered } from './numbered/node.ts'
import { paragraph } from './paragraph/node.ts'
import { quotation } from './quotation/node.ts'
import { reference } from './reference/node.ts'
import { ruby } from './ruby/node.ts'
import { step, steps } from './steps/node.ts'
import { cell, row, table } from './table/node.ts'
import { text } from './text/node.ts'
import { video } from './video/node.ts'

/** Every type of node by its name, in the order the editor offers them. */
export const nodes = {
  heading,
  numbered,
  paragraph,
  list,
  item,
  table,
  row,
  cell,
  image,
  callout,
  steps,
  step,
  quotation,
  video,
  attachments,
  file,
  text,
  break: lineBreak,
  reference,
  note,
  checkbox,
  ruby,
  formula,
  math,
  symbol,
} as const
