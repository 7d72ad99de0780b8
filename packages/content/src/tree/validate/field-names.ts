import { inThreeLanguages } from '../../kinds/words.ts'
import type { InThreeLanguages } from '../../kinds/words.ts'

/** What an editor calls the fields and lists of nodes. */
const names: ReadonlyMap<string, InThreeLanguages<string>> = new Map(Object.entries({
  accessible: inThreeLanguages('Accessible', '無障礙', '无障碍'),
  address: inThreeLanguages('Address', '地址', '地址'),
  alternativeFormatContact: inThreeLanguages('Contact for another format', '其他格式查詢', '其他格式查询'),
  attributes: inThreeLanguages('Attributes', '屬性', '属性'),
  base: inThreeLanguages('Characters', '文字', '文字'),
  bold: inThreeLanguages('Bold', '粗體', '粗体'),
  caption: inThreeLanguages('Caption', '標題', '标题'),
  captions: inThreeLanguages('Captions', '字幕', '字幕'),
  checked: inThreeLanguages('Ticked', '已選', '已选'),
  children: inThreeLanguages('Content', '內容', '内容'),
  code: inThreeLanguages('Code', '程式碼', '代码'),
  colspan: inThreeLanguages('Columns spanned', '跨欄數目', '跨列数目'),
  decorative: inThreeLanguages('Decorative', '裝飾', '装饰'),
  display: inThreeLanguages('On its own line', '獨立成行', '独立成行'),
  element: inThreeLanguages('Element', '元素', '元素'),
  fileLanguage: inThreeLanguages('Language of the file', '檔案語言', '文件语言'),
  heads: inThreeLanguages('Heads', '表頭', '表头'),
  hreflang: inThreeLanguages('Language of the page linked', '連結網頁的語言', '链接网页的语言'),
  id: inThreeLanguages('Name', '名稱', '名称'),
  italic: inThreeLanguages('Italic', '斜體', '斜体'),
  kind: inThreeLanguages('Kind', '類別', '类别'),
  lang: inThreeLanguages('Language', '語言', '语言'),
  level: inThreeLanguages('Level', '級別', '级别'),
  link: inThreeLanguages('Link', '連結', '链接'),
  mark: inThreeLanguages('Mark', '標記', '标记'),
  media: inThreeLanguages('File', '檔案', '文件'),
  number: inThreeLanguages('Number', '編號', '编号'),
  numbering: inThreeLanguages('Numbering', '編號方式', '编号方式'),
  numeral: inThreeLanguages('Numerals', '數字樣式', '数字样式'),
  reading: inThreeLanguages('Reading', '讀音', '读音'),
  rowspan: inThreeLanguages('Rows spanned', '跨行數目', '跨行数目'),
  script: inThreeLanguages('Raised or lowered', '上標或下標', '上标或下标'),
  source: inThreeLanguages('Source', '出處', '出处'),
  sourceAddress: inThreeLanguages('Address of the source', '出處地址', '出处地址'),
  start: inThreeLanguages('First number', '起始編號', '起始编号'),
  strikethrough: inThreeLanguages('Struck through', '刪除線', '删除线'),
  surround: inThreeLanguages('Form of the number', '編號形式', '编号形式'),
  target: inThreeLanguages('Target', '目標', '目标'),
  text: inThreeLanguages('Text', '文字', '文字'),
  title: inThreeLanguages('Title', '標題', '标题'),
  transcript: inThreeLanguages('Transcript', '文字版本', '文字版本'),
  underline: inThreeLanguages('Underlined', '底線', '下划线'),
  words: inThreeLanguages('Words', '文字說明', '文字说明'),
}))

/** The name of a field as an editor knows it; of another, as it is written. */
export function fieldName(field: string): InThreeLanguages<string> {
  return names.get(field) ?? inThreeLanguages(field, field, field)
}
