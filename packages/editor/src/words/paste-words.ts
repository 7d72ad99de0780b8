import type { Words } from './say.ts'

/** What paste changed, and what to do about it. */
export const pasteWords = {
  place: ['pasted paragraph {}', '貼上的第{}段', '粘贴的第{}段'],
  looks: ['Colours, fonts and sizes were left out.', '已略去顏色、字型及字號。', '已略去颜色、字体及字号。'],
  headingLevel: ['A heading of level {} became level {}.', '{}級標題已改為{}級。', '{}级标题已改为{}级。'],
  headingInside: ['A heading became a bold paragraph: no heading can stand here.', '標題已改為粗體段落，因標題不可放在此處。', '标题已改为粗体段落，因标题不可放在此处。'],
  picture: ['A picture was left out{}. Insert it with “Image”.', '已略去圖像{}。請用「圖像」插入。', '已略去图像{}。请用“图像”插入。'],
  object: ['A part that no text can hold was left out: {}.', '已略去內文不能包含的部分：{}。', '已略去正文不能包含的部分：{}。'],
  hidden: ['Hidden words were left out.', '已略去隱藏文字。', '已略去隐藏文字。'],
  deleted: ['Words marked as deleted were left out.', '已略去標記為刪除的文字。', '已略去标记为删除的文字。'],
  inserted: ['Words marked as inserted were kept.', '已保留標記為插入的文字。', '已保留标记为插入的文字。'],
  comment: ['A comment was left out.', '已略去批註。', '已略去批注。'],
  link: ['A link was left out, its words were kept: {}', '已略去連結，保留文字：{}', '已略去链接，保留文字：{}'],
  tableHeads: ['This table says of no cell that it heads others. Mark the head cells in the Table menu.', '此表格沒有標題儲存格。請在「表格」選單標明。', '此表格没有标题单元格。请在“表格”菜单标明。'],
  tableFilled: ['A table had rows of different width. Empty cells were added.', '表格各行寬度不同，已補上空白儲存格。', '表格各行宽度不同，已补上空白单元格。'],
  characters: ['Characters that no page can show were left out.', '已略去網頁無法顯示的字元。', '已略去网页无法显示的字符。'],
  numbers: ['Typed numbers are counted by the text from now on: {}', '鍵入的編號改由內文自動編號：{}', '键入的编号改由正文自动编号：{}'],
  formulaWords: ['A formula has no words yet. Add them under “Details”.', '公式未有文字說明。請在「詳細資料」補上。', '公式未有文字说明。请在“详细信息”补上。'],
  formula: ['A formula could not be kept; its words were.', '無法保留公式，已保留其文字。', '无法保留公式，已保留其文字。'],
} as const satisfies Record<string, Words>

export type PasteWord = keyof typeof pasteWords
