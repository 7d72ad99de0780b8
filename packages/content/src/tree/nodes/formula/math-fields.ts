import * as z from 'zod'

const attributes = [
  'mathvariant',
  'displaystyle',
  'scriptlevel',
  'form',
  'fence',
  'separator',
  'stretchy',
  'symmetric',
  'largeop',
  'movablelimits',
  'accent',
  'accentunder',
  'linethickness',
  'width',
  'height',
  'depth',
  'lspace',
  'rspace',
  'voffset',
  'columnspan',
  'rowspan',
] as const

/** Attributes of MathML Core that say how a formula looks; none of them can hold script or an address. */
export const mathAttributes = z.partialRecord(z.enum(attributes), z.string('math-attribute').regex(/^[A-Za-z0-9.%+-]{1,20}$/, 'math-attribute'), 'math-attribute')
