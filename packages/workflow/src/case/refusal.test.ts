import { expect, test } from 'vitest'
import { languages } from '../language.ts'
import { Refusal, type RefusalCode } from './refusal.ts'
import { refusalWords } from './words.ts'

test.each(Object.keys(refusalWords) as RefusalCode[])('%s is said in three languages, and in English as the message of the error', (code) => {
  const refusal = new Refusal(code, 'X7')
  expect(new Set(languages.map((language) => refusal.in(language))).size).toBe(3)
  expect(refusal.message).toBe(refusal.in('en'))
})
