import { Refusal } from '@clf/workflow'
import type { Language, RefusalCode } from '@clf/workflow'
import type { errors } from '@strapi/utils'
import { refusal } from '../writes/problem.ts'
import { told } from '../writes/told.ts'
import type { Sentence } from '../writes/told.ts'
import { editionMachine } from './machine.ts'
import type { Posts } from './posts/posts.ts'

/** What says most about why somebody may not act comes first: a person in several posts is refused in each. */
const telling: readonly RefusalCode[] = ['own-act', 'own-post', 'on-leave']

/** Of the refusals in each post of a person the one to tell them. */
export function mostTelling(refusals: readonly Refusal[]): Refusal | undefined {
  const rank = ({ code }: Refusal): number => (telling.includes(code) ? telling.indexOf(code) : telling.length)
  return refusals.toSorted((a, b) => rank(a) - rank(b))[0]
}

/** A refusal in each language, with posts and states by their titles. */
export function wordsOfRefusal({ code, detail }: Refusal, { directory }: Posts): Sentence {
  const titled = [...directory.posts, ...Object.values(editionMachine.states).map(({ title }) => ({ id: title.en, title }))].find(({ id }) => id === detail)
  const words = (language: Language): string => new Refusal(code, titled?.title[language] ?? detail).in(language)
  return { en: words('en'), tc: words('zh-Hant-HK'), sc: words('zh-Hans') }
}

/** A refusal as the admin and programs get it. */
export function errorOfRefusal(one: Refusal, posts: Posts): errors.ValidationError {
  const words = wordsOfRefusal(one, posts)
  return refusal({ message: words.en, words }, { reason: one.code })
}

export const withoutPost = told(
  'You hold no post today, so you have no part in approvals. Ask the administrator to enter your post.',
  '你今天並無職位，因此不能參與審批。請管理員登記你的職位。',
)

export const hadAPart = told(
  'You have written in this since it was published last, so somebody else decides. Nobody decides on what they wrote, whatever post they hold.',
  '自上次發布以來，你曾修改這份文件，須由另一人作決定。不論擔任甚麼職位，任何人都不得就自己撰寫的內容作決定。',
)

export const changedSince = told(
  'It was changed after it was submitted, so there is nothing to decide on yet. Have it submitted again, then look at it as it is now.',
  '文件在提交後曾經修改，因此暫時不能作決定。請有關人員重新提交，然後查看最新內容。',
)

export const notChanged = told('It is submitted already, and nothing was changed since. Wait for the decision, or take it back.', '文件已經提交，其後並無修改。請等候決定，或先收回。')

export const publicAlready = told('Readers have exactly this already, so there is nothing to approve. Change something first.', '讀者現時看到的內容與此完全相同，毋須審批。如要更新，請先修改內容。')

export const noCase = told('Nothing was submitted here, so there is nothing to decide on.', '文件尚未提交，因此沒有事項須作決定。')

export const noEmergency = told(
  'Only documents with editions and alerts are published in an emergency: anything else cannot be taken back by itself.',
  '只有設有版次的文件及提示可以緊急發布，其他內容不能自動停止提供。',
)
