import { expect, test } from 'vitest'
import { choiceCookie, choiceFromCookie } from './display-choice.ts'

test('reads each setting among other cookies', () => {
  const cookie = 'a=b; clf-theme=high-contrast; clf-text-size=largest;clf-motion=reduced'
  expect(choiceFromCookie('theme', cookie)).toBe('high-contrast')
  expect(choiceFromCookie('text-size', cookie)).toBe('largest')
  expect(choiceFromCookie('motion', cookie)).toBe('reduced')
})

test.each(['clf-theme=pink', 'clf-theme=', 'not-clf-theme=dark', ''])('ignores "%s"', (cookie) => {
  expect(choiceFromCookie('theme', cookie)).toBeUndefined()
})

test('keeps a choice for a year on the whole site', () => {
  expect(choiceCookie('theme', 'dark')).toBe('clf-theme=dark; Max-Age=31536000; Path=/; SameSite=Lax')
  expect(choiceCookie('motion', 'reduced')).toBe('clf-motion=reduced; Max-Age=31536000; Path=/; SameSite=Lax')
})

test('forgets a choice when the device is followed', () => {
  expect(choiceCookie('theme', 'device')).toBe('clf-theme=; Max-Age=0; Path=/; SameSite=Lax')
  expect(choiceCookie('motion', 'device')).toBe('clf-motion=; Max-Age=0; Path=/; SameSite=Lax')
})

test('writes the text size as the text size buttons do', () => {
  expect(choiceCookie('text-size', 'default')).toBe('clf-text-size=default; Max-Age=31536000; Path=/; SameSite=Lax')
})
