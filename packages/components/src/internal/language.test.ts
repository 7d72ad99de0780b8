import { expect, test } from 'vitest'
import { SkipLinkElement } from '../skip-link/skip-link.ts'
import { setServerLanguage, withServerLanguage } from './language.ts'

const words = () => new SkipLinkElement().render().values[1]

test('renders on a server in the language it is given', () => {
  expect(withServerLanguage('zh-HK', words)).toBe('跳至內容')
  expect(withServerLanguage('sc', words)).toBe('跳至内容')
})

test('puts the former server language back when rendering fails', () => {
  setServerLanguage('sc')
  const fail = () => {
    throw new Error('broken template')
  }
  expect(() => withServerLanguage('tc', fail)).toThrow('broken template')
  expect(words()).toBe('跳至内容')
  setServerLanguage('en')
})
