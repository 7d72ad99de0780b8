import * as z from 'zod'
import { id } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'
import { ownMark } from '../../declare/numbering.ts'

/** A footnote or endnote, where its mark stands. A second mark of the same note is a reference to it. */
export const noteSchema = nodeSchema({
  type: 'note',
  name: { en: 'Note', 'zh-Hant-HK': '註釋', 'zh-Hans': '注释' },
  standsIn: ['inline'],
  fields: z.strictObject({
    id: id.optional(),
    kind: z.enum(['footnote', 'endnote'], 'choice'),
    /** Its own mark where the paper has one that the count would not give. Without it 1, 2, 3 for footnotes and i, ii, iii for endnotes. */
    mark: ownMark.optional(),
  }),
  slots: { children: { of: 'block', min: 1 } },
  notWithin: ['note'],
})
