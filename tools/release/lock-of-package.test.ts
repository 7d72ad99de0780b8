import { expect, test } from 'vitest'
import { lockOfPackage, type Lock } from './lock-of-package.ts'

const house: Lock = {
  lockfileVersion: 3,
  packages: {
    '': { name: 'house', devDependencies: { tool: '1.0.0' } },
    'node_modules/@clf/text': { resolved: 'packages/text', link: true },
    'node_modules/@clf/page': { resolved: 'packages/page', link: true },
    'node_modules/parser': { version: '2.0.0', resolved: 'https://registry.example/parser-2.0.0.tgz', dev: true },
    'packages/text': { name: '@clf/text', version: '0.1.0', dependencies: { parser: '^1.0.0' }, devDependencies: { tool: '1.0.0' } },
    'packages/text/node_modules/parser': { version: '1.5.0' },
    'packages/page': { name: '@clf/page', version: '0.2.0', dependencies: { '@clf/text': '0.1.0' } },
  },
}

test('a project that wants one package gets it in the version of the house', () => {
  expect(lockOfPackage(house, '@clf/page').packages['']).toEqual({ name: 'consumer', version: '0.0.0', dependencies: { '@clf/page': '0.2.0' } })
})

test('a workspace becomes a package, with what is nested in its folder and without what only its developers need', () => {
  const { packages } = lockOfPackage(house, '@clf/page')
  expect(packages['node_modules/@clf/text']).toEqual({ name: '@clf/text', version: '0.1.0', dependencies: { parser: '^1.0.0' } })
  expect(packages['node_modules/@clf/text/node_modules/parser']).toEqual({ version: '1.5.0' })
  expect(Object.keys(packages).filter((place) => place.startsWith('packages/'))).toEqual([])
})

test('a package of others stays where it was, in the version of the lock', () => {
  expect(lockOfPackage(house, '@clf/page').packages['node_modules/parser']).toEqual({ version: '2.0.0', resolved: 'https://registry.example/parser-2.0.0.tgz' })
})

test('the rest of the lock file is kept', () => {
  expect(lockOfPackage(house, '@clf/text')).toMatchObject({ lockfileVersion: 3, name: 'consumer', version: '0.0.0' })
})

test('a package that the house does not have is named', () => {
  for (const name of ['@clf/none', 'parser']) expect(() => lockOfPackage(house, name)).toThrow(`The lock file knows no package "${name}" of this house.`)
})
