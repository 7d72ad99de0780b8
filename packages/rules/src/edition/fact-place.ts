import { placeOf } from '../document/place.ts'
import type { Place } from '../subject.ts'

/** The place of a fact, or of a field of one language. */
export const placeOfField = (pointer: string, value: unknown): Place => placeOf(pointer, String(value ?? ''))

/** Words that only hold a place, also in brackets or after a number of a list. */
export const isBlankWord = (text: string | null | undefined): boolean => {
  const words = (text ?? '').trim().replace(/^[[［【（(<＜](.*)[\]］】）)>＞]$/su, '$1').replace(/[.。…]+$/u, '').trim()
  return !/[\p{L}\p{N}]/u.test(words) || blank.test(words) ||
    (words !== (text ?? '').trim() && /^(?:insert|enter|add|name|post|title|addressees?|recipients?|請?填|请?填|插入|輸入|输入|姓名|職位|职位)/iu.test(words))
}

const blank = new RegExp(
  `^(?:${
    [
      'n\\/?a|nil|none|null|nobody|no one|unknown|not (?:applicable|known|available|yet known)|tb[acdn]|x{2,}',
      'to be (?:confirmed|advised|announced|decided|determined|filled(?: in)?|added|completed|inserted|provided|supplied|updated|drafted)(?: later)?|to follow|pending',
      '(?:as|see|please see)(?: the)? (?:above|below|attached|listed|list|annex|appendix|attachment|distribution list)(?: (?:above|below))?|same(?: as above)?|ditto|the same',
      '(?:the )?(?:addressees?|recipients?|readers?|(?:all|those|parties|persons?) concerned|everyone concerned|whom it may concern)|to whom it may concern',
      '待定|待補充?|待补充?|待填寫?|待填写?|待確認|待确认|待公布|待更新|未定|未知|不詳|不详|不適用|不适用|另行通知|稍後公布|稍后公布',
      '[請请]?[見见參参][閱阅]?[上下]文|[如見见][上下]|[以如]下|下列|同上|如附件|[見见]附件|[如見见]附表|如名[單单]|[見见]名[單单]|分[發发]名[單单]',
      '無|无|略|沒有|没有|暫無|暂无|空白|收件人|受文者|[有相][關关]人[士员員]|[敬]啟者|敬启者|某某|[○〇×ＸX]+',
    ].join('|')
  })$`,
  'iu',
)
