import * as z from 'zod'
import { nodeSchema } from '../../declare/node-schema.ts'
import { mathAttributes } from './math-fields.ts'

/** Elements of MathML Core that hold others, with how many they must hold; null for any number. */
export const mathElements = {
  mrow: null,
  mstyle: null,
  mpadded: null,
  mphantom: null,
  merror: null,
  msqrt: null,
  mtable: null,
  mtr: null,
  mtd: null,
  mmultiscripts: null,
  mprescripts: 0,
  mspace: 0,
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
} as const

/** An element of a formula that holds others. */
export const mathSchema = nodeSchema({
  type: 'math',
  name: { en: 'Part of a formula', 'zh-Hant-HK': '公式部分', 'zh-Hans': '公式部分' },
  standsIn: ['math'],
  fields: z.strictObject({
    element: z.enum(Object.keys(mathElements) as (keyof typeof mathElements)[], 'choice'),
    attributes: mathAttributes.optional(),
  }),
  slots: { children: { of: 'math' } },
})
