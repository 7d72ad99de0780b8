import { expect, it } from 'vitest'
import { z } from 'zod'
import { httpAddress, readEnvironment } from './read-environment.ts'

const shape = { CMS: httpAddress, LANG: z.enum(['en', 'tc']).default('en') }

it.each([
  ['http://127.0.0.1:1337', 'http://127.0.0.1:1337'],
  ['https://cms.example///', 'https://cms.example'],
  ['https://cms.example/base/', 'https://cms.example/base'],
])('reads the address %s without a slash at its end', (given, address) => {
  expect(readEnvironment(shape, { CMS: given })).toEqual({ CMS: address, LANG: 'en' })
})

it.each(['ftp://cms.example', 'xhttp://cms.example', 'httpsx://cms.example', 'cms.example', '//cms.example'])('%s is no address of a server', (given) => {
  expect(() => readEnvironment(shape, { CMS: given })).toThrow(`CMS is "${given}": an address begins with http:// or https://. Correct it or unset it to use the default.`)
})

it('says a sentence for each wrong setting, with the name it has in the environment', () => {
  const read = () => readEnvironment(shape, { CLF_CMS: 'x', CLF_LANG: 'fr', CMS: 'https://cms.example' }, 'CLF_')
  expect(read).toThrow(/^CLF_CMS is "x": an address .* default\.\nCLF_LANG is "fr": .* default\.$/)
})

it('says of a setting that has to be there that it is empty', () => {
  for (const env of [{}, { CMS: '' }]) expect(() => readEnvironment(shape, env)).toThrow(/^CMS is "": /)
})
