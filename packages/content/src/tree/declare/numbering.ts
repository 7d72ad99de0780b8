import * as z from 'zod'
import { isClean } from './fields.ts'

/** Series of numerals: 1 2 3, a b c, A B C, i ii iii, I II III, 一 二 三, 甲 乙 丙, ① ② ③. */
export const numerals = ['decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman', 'han', 'stem', 'circled'] as const
export type Numeral = (typeof numerals)[number]

/** What is printed around a numeral, shown with 1. */
export const surrounds = ['1', '1.', '1)', '(1)', '1、', '（1）'] as const
export type Surround = (typeof surrounds)[number]

export const numeral = z.enum(numerals, 'choice')
export const surround = z.enum(surrounds, 'choice')
/** The first number of a series. */
export const start = z.int('count').min(1, 'count').max(9999, 'count')
const number = /^[\p{L}\p{N}](?:[\p{L}\p{N}.\-–/]*[\p{L}\p{N}])?$/u

/** An own number as the paper prints it, without what stands around it: `5`, `3A`, `2.1`, `五`. */
export const ownNumber = z.string('number').max(16, 'number').refine((text) => number.test(text), 'number')
/** An own mark as the paper prints it, with what stands around it: `(aa)`, `甲、`, `*`. */
export const ownMark = z.string('own-mark').regex(/^\S(?:.{0,10}\S)?$/u, 'own-mark').refine(isClean, 'own-mark')
