import { describe, expect, it } from 'vitest'
import { badFiles, goodFiles, pdf, picture, word } from '../../tests/files/samples.ts'
import { toSimplified } from '@clf/text/simplified'
import { acceptedTypes } from './accepted-types.ts'
import { checkFile } from './check-file.ts'

describe('a file to store', () => {
  it('is refused when it is not what its name says, in a sentence with its name, in each language', async () => {
    for (const [what, name, bytes, words] of await badFiles()) {
      const { message, details } = (await checkFile({ name, bytes }).catch((error: unknown) => error)) as Error & { details: { words: Record<'en' | 'tc' | 'sc', string> } }
      expect([what, message]).toEqual([what, expect.stringMatching(/^“.+” was not stored: .+\.$/u)])
      expect([what, message]).toEqual([what, expect.stringContaining(words)])
      const { tc, sc } = details.words
      expect([what, tc]).toEqual([what, expect.stringMatching(/^「.+」未有儲存：.+。$/u)])
      expect([what, sc]).toEqual([what, expect.stringMatching(/^“.+”未保存：.+。$/u)])
      // Simplified is written with the words of the mainland, not only in its characters.
      const reason = sc.slice(sc.indexOf('：'))
      expect([what, toSimplified(reason)]).toEqual([what, reason])
      expect([what, reason]).toEqual([what, expect.not.stringMatching(/档案|上载|巨集|档名/)])
    }
  })

  it('is of the type that its name says', async () => {
    for (const [name, bytes] of await goodFiles()) expect([name, (await checkFile({ name, bytes })).mime]).toEqual([name, acceptedTypes.get(name.slice(name.lastIndexOf('.')).toLowerCase())?.mime])
  })

  it('is refused under every other ending', async () => {
    const files: [string, Buffer][] = [['.pdf', pdf], ['.docx', await word()], ['.png', await picture('png')], ['.csv', Buffer.from('a,b\n')]]
    for (const [own, bytes] of files) {
      for (const [ending, type] of acceptedTypes) {
        const isAnotherText = own === '.csv' && ending === '.txt'
        if (ending === own || isAnotherText) continue
        await expect(checkFile({ name: `x${ending}`, bytes }), `${own} as ${ending}`).rejects.toThrow(`its name says ${type.words.en}`)
      }
    }
  })

  it.each(['.js', '.mjs', '.html', '.htm', '.xhtml', '.svg', '.svgz', '.xml', '.css', '.exe', '.php', '.sh', '.jar', '.swf', '.zip', '.doc', '.docm', '.xls', '.rtf', '.json', '.wasm', ''])(
    'is never stored as %j',
    async (ending) => {
      await expect(checkFile({ name: `x${ending}`, bytes: pdf })).rejects.toThrow('are not accepted')
    },
  )
})
