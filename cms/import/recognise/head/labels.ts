import { toSimplified } from '@clf/text/simplified'
import type { GuessKind } from '../guess.ts'

/** Labels at the head of memos and circulars, in both languages. The longer ones come first. */
const labels: [GuessKind | 'ignored', RegExp][] = [
  ['your reference', /^(?:your\s+ref(?:erence)?\.?(?:\s+(?:in|no)\.?)?|來函檔號|貴(?:處|局|署)檔號)$/iu],
  ['file reference', /^(?:(?:our\s+|file\s+)?ref(?:erence)?\.?(?:\s+(?:in|no)\.?)?|檔號|檔案編號|(?:本(?:局|署|處|函|會)|我方)檔號|文件編號|參考編號)$/iu],
  ['sender', /^(?:from|由|自|發文人|發件人|發文部門|發出部門|發函者)$/iu],
  ['addressee', /^(?:to|致|送|主送|受文人|收件人|受文者|分送|收文部門)$/iu],
  ['date', /^(?:date|日期|發文日期|發出日期)$/iu],
  ['telephone', /^(?:tel(?:ephone)?\.?(?:\s+no\.?|\s+number)?|電話(?:號碼)?)$/iu],
  ['fax', /^(?:fax\.?(?:\s+no\.?|\s+number)?|圖文傳真(?:號碼)?|傳真(?:號碼)?)$/iu],
  ['email', /^(?:e-?mail(?:\s+address)?|電郵(?:地址)?|電子郵件)$/iu],
  ['attention', /^[(（]?\s*(?:attn\.?|attention|經辦人|收件人經辦)$/iu],
  ['pages', /^(?:total\s+(?:no\.?\s+of\s+)?pages?|no\.?\s+of\s+pages|頁數|總頁數|共頁數)$/iu],
  ['title', /^(?:subject|re|事由|主題|題目|標題|事項)$/iu],
  ['ignored', /^(?:dated|urgent|by\s+fax|急件|日期為)$/iu],
]

const simplifiedLabels = labels.map(([kind, pattern]): (typeof labels)[number] => [kind, new RegExp(toSimplified(pattern.source), pattern.flags)])

export type Label = GuessKind | 'ignored'

/** The label that words are, with or without a colon; null for other words. */
export function labelOf(words: string): Label | null {
  const plain = words.trim().replace(/\s*[:：]$/u, '').replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').replace(/\s+/g, ' ')
  return [...labels, ...simplifiedLabels].find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

/** The label and the words of a line such as `From: Director`; null where it has none. */
export function labelledLine(line: string): { label: Label; value: string } | null {
  const [, before, value] = /^\s*([^:：]{1,30}?)\s*[:：]\s*(\S.*)$/su.exec(line) ?? []
  const label = before === undefined ? null : labelOf(before)
  return label === null || value === undefined ? null : { label, value: value.trim() }
}
