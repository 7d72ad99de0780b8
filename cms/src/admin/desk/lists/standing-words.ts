import type { Lifecycle } from '@clf/content'
import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'

/** What readers have of a document that is public, as the server tells it. */
export interface Shown {
  lifecycle: Lifecycle
  shown: 'this' | 'another' | 'later'
}

const lifecycles: Readonly<Record<Lifecycle, Said>> = {
  upcoming: said('Not yet in force', '尚未生效', '尚未生效'),
  current: said('In force', '現行有效', '现行有效'),
  superseded: said('Superseded', '已被取代', '已被取代'),
  withdrawn: said('Withdrawn', '已撤回', '已撤回'),
  expired: said('Expired', '已失效', '已失效'),
  archived: said('Archived', '已存檔', '已存档'),
}

const another = said('Readers have another edition', '讀者看到的是另一版', '读者看到的是另一版')

export const notPublic = said('Not public', '尚未公開', '尚未公开')

/** In a list, which everybody who may read it sees, and not only whom a draft was returned to. */
export const draftReturned = said('returned to its author', '已退回擬稿人', '已退回拟稿人')

/** What readers have of it, in few words. */
export const shownWords = ({ shown, lifecycle }: Shown): Said => (shown === 'another' ? another : lifecycles[shown === 'later' ? 'upcoming' : lifecycle])
