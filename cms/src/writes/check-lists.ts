import * as z from 'zod'
import { wordFields } from '../editions/languages.ts'
import type { Problem } from './problem.ts'
import { told } from './told.ts'

const most = 50
const mostBlocks = 20_000

const otherNames = z.array(z.string().max(255).refine((name) => name.trim() !== '')).max(most)
const fingerprint = z.string().max(200)
const blocks = z.array(z.strictObject({ source: fingerprint, target: fingerprint, unread: z.literal(true).optional() })).max(mostBlocks)

const noNames = told(`Give a list of at most ${most} other names, each of 1 to 255 characters.`, `最多可列出 ${most} 個別名，每個 1 至 255 字。`)
const noBlocks = told('How the paragraphs were translated cannot be read. Load the page again, and take your words back.', '未能讀取各段的翻譯紀錄。請重新載入頁面並取回你的內容。')

interface Words {
  altLabels?: unknown
  translation?: { blocks?: unknown } | null
}

/** What is wrong with the lists of words: the other names of a term, and from what paragraphs were translated. Strapi takes any JSON for them. */
export function listProblems(data: Readonly<Record<string, unknown>> | undefined): Problem[] {
  return wordFields.flatMap(([field]) => {
    const words = data?.[field] as Words | null | undefined
    const isWrong = (list: z.ZodType, value: unknown) => value !== undefined && value !== null && !list.safeParse(value).success
    return [
      ...(isWrong(otherNames, words?.altLabels) ? [{ path: [field, 'altLabels'], ...noNames }] : []),
      ...(isWrong(blocks, words?.translation?.blocks) ? [{ path: [field, 'translation', 'blocks'], ...noBlocks }] : []),
    ]
  })
}
