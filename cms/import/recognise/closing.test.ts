import { describe, expect, test } from 'vitest'
import { readTextUnits } from '../plain-text/read-units.ts'
import { readClosing } from './closing.ts'

const closingOf = (...lines: string[]) => {
  const { closing, rest } = readClosing(readTextUnits(lines.join('\n\n')).units)
  return { closing, left: rest.length }
}

describe('a closing block', () => {
  test('is the offices and the date at the end', () => {
    expect(closingOf('結尾。', '示範政策局', '示範資訊辦公室', '二零二六年三月')).toEqual({
      closing: { offices: ['示範政策局', '示範資訊辦公室'], date: '二零二六年三月' },
      left: 1,
    })
  })

  test('is none without an office: a date alone stays in the body', () => {
    expect(closingOf('結尾。', '二零二六年三月')).toEqual({ closing: null, left: 2 })
  })

  test('is none without a date', () => {
    expect(closingOf('結尾。', '示範政策局')).toEqual({ closing: null, left: 2 })
  })

  test('begins below a line that is too long for an office', () => {
    expect(closingOf('結尾。', '示'.repeat(31), '示範政策局', '二零二六年三月')).toMatchObject({ closing: { offices: ['示範政策局'] }, left: 2 })
    expect(closingOf('結尾。', '示'.repeat(30), '二零二六年三月')).toMatchObject({ closing: { offices: ['示'.repeat(30)] }, left: 1 })
  })

  test('has at most six offices', () => {
    const offices = ['甲局', '乙局', '丙局', '丁局', '戊局', '己局', '庚局']
    expect(closingOf('結尾。', ...offices, '二零二六年三月')).toMatchObject({ closing: { offices: offices.slice(1) }, left: 2 })
  })
})
