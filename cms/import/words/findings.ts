import type { FindingKind } from '../paper/finding.ts'
import { wordsOf } from './words.ts'
import type { Words } from './words.ts'

interface FindingWords {
  words: Words
  /** What the finding means for the page: left out by rule, changed, or lost so that a person must add it. */
  outcome: 'left out' | 'told' | 'lost'
}

const rows: Record<FindingKind, [FindingWords['outcome'], string, string]> = {
  'hidden text': ['left out', 'Hidden text was left out.', '隱藏文字沒有匯入。'],
  'hidden picture': ['left out', 'A hidden picture was left out.', '隱藏圖片沒有匯入。'],
  'covered text': ['left out', 'Words in a cell that a merged cell covers were left out: Word does not show them.', '被合併儲存格遮蓋的文字沒有匯入：Word 不會顯示這些文字。'],
  'deleted text': ['left out', 'Words that a reviewer deleted were left out, as if the change were accepted.', '審閱者刪除的文字沒有匯入，視為接受修訂。'],
  'inserted text': ['told', 'Words that a reviewer inserted came in, as if the change were accepted.', '審閱者插入的文字已經匯入，視為接受修訂。'],
  'moved text': ['told', 'Words that a reviewer moved stand in their new place, as if the change were accepted.', '審閱者移動的文字置於新位置，視為接受修訂。'],
  'format change': ['told', 'A tracked change of format was accepted.', '格式修訂視為接受。'],
  'comment': ['left out', 'A comment was left out.', '註解沒有匯入。'],
  'page header': ['left out', 'Words in a page header or footer were left out.', '頁首或頁尾的文字沒有匯入。'],
  'date field': ['told', 'A date that Word fills in by itself came in as it was last shown; check it.', '由 Word 自動填上的日期以最後顯示的內容匯入，請核對。'],
  'page field': ['told', 'A page number that Word fills in by itself came in as it was last shown; check it.', '由 Word 自動填上的頁碼以最後顯示的內容匯入，請核對。'],
  'computed field': ['told', 'Words that Word fills in by itself came in as they were last shown; check them.', '由 Word 自動填上的文字以最後顯示的內容匯入，請核對。'],
  'number field': ['lost', 'A number that Word computes in the line could not be read; type it.', '行內由 Word 計算的編號無法讀取，請自行輸入。'],
  'contents table': ['left out', 'A table of contents was left out: the page makes its own.', '目錄沒有匯入：網頁會自行產生目錄。'],
  'unknown symbol': ['lost', 'A symbol of a font is not known; a ▯ stands in its place.', '無法辨認字型符號，已用 ▯ 代替。'],
  'unknown number format': ['told', 'Word writes this number in a way that is not known; it stands in figures.', '無法辨認這個編號的格式，已改用數字。'],
  'unread picture': ['lost', 'A drawn shape was not imported; add a picture of it.', '繪製的圖形沒有匯入，請加入圖片。'],
  'unread object': ['lost', 'A chart, diagram or embedded object was not imported; add it as a picture or a table.', '圖表、圖解或內嵌物件沒有匯入，請以圖片或表格加入。'],
  'unread equation': ['lost', 'An equation of an old kind could not be read; write it as a formula.', '舊式方程式無法讀取，請以公式輸入。'],
  'unread insert': ['lost', 'A file that the document inserts could not be read; copy its words.', '文件所插入的檔案無法讀取，請複製其文字。'],
  'unused note': ['lost', 'No text refers to this note; where paper shows it, it stands at the end.', '沒有文字引用這個註釋；如文件有顯示，則置於文末。'],
  'note without text': ['lost', 'A mark refers to a note that has no words.', '註釋標記所指的註釋沒有內容。'],
  'moved note': ['told', 'A note of the title or the head stands at the first paragraph.', '標題或文首的註釋置於首段。'],
  'text box': ['told', 'The words of a text box stand after the paragraph that holds it.', '文字方塊的文字置於其所屬段落之後。'],
  'nested table': ['told', 'A table stands inside a cell.', '儲存格內有表格。'],
  'placeholder': ['told', 'Words that ask somebody to fill in a form came in; check them.', '表格的提示文字已經匯入，請核對。'],
  'pale text': ['told', 'White letters on white came in; check whether readers should see them.', '白底白字已經匯入，請核對是否應讓讀者看到。'],
  'tiny text': ['told', 'Letters too small to read came in; check whether readers should see them.', '字體過小、無法閱讀的文字已經匯入，請核對是否應讓讀者看到。'],
  'dropped address': ['lost', 'The address of a link is none that readers may be sent to; its words came in without it.', '連結地址並非讀者可前往的地址；只匯入文字。'],
  'unknown element': ['told', 'Words in a part that is not known came in; check them.', '未能辨認的部分內的文字已經匯入，請核對。'],
  'lost character': ['lost', 'A character has no place in Unicode, so that readers may see a box; type it again.', '有字元不屬 Unicode，讀者可能看到方格；請重新輸入。'],
}

const all = new Map(Object.entries(rows).map(([kind, [outcome, en, traditional]]): [string, FindingWords] => [kind, { outcome, words: wordsOf(en, traditional) }]))

/** What an editor reads about a finding. */
export function findingWords(kind: FindingKind): FindingWords {
  return all.get(kind) as FindingWords
}

export const findingKinds = Object.keys(rows) as FindingKind[]
