import { expect, test } from 'vitest'
import { isWithin, scopePartOf } from './scope.ts'

const within = (scope: string, address: string) => isWithin(address, [scopePartOf(scope)])

test.each([
  ['example.gov.hk', 'https://www.example.gov.hk/en/a', true],
  ['www.example.gov.hk', 'http://example.gov.hk/', true],
  ['example.gov.hk', 'http://other.example.gov.hk/', false],
  ['*.example.gov.hk', 'http://other.example.gov.hk/', true],
  ['*.example.gov.hk', 'http://badexample.gov.hk/', false],
  ['example.gov.hk/en', 'http://example.gov.hk/en', true],
  ['example.gov.hk/en/', 'http://example.gov.hk/en/a', true],
  ['example.gov.hk/en', 'http://example.gov.hk/english', false],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/a', true],
  ['127.0.0.1:8080', 'http://127.0.0.1:8081/a', false],
])('of the scope %s is %s: %s', (scope, address, isOf) => {
  expect(within(scope, address)).toBe(isOf)
})

test.each(['', 'two words', 'http://', '://x'])('%j is no scope, and says what one looks like', (written) => {
  expect(() => scopePartOf(written)).toThrow('names no host. Write a host, or a host and a path, for example www.example.gov.hk/en')
})
