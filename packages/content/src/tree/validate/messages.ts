import { inThreeLanguages } from '../../kinds/words.ts'
import type { InThreeLanguages } from '../../kinds/words.ts'

/** What can be wrong with a tree: what is found, then what to do. `{}` stands for a value. */
export const messages = {
  // The tree as a whole.
  unreadable: inThreeLanguages('This text could not be read. Send it as plain JSON.', '無法讀取此內文。請以純JSON格式提交。', '无法读取此正文。请以纯JSON格式提交。'),
  document: inThreeLanguages(
    'A text is an object of the type “document”; {} was received. Send the whole document.',
    '內文應為「document」類型的物件，但收到的是{}。請提交整份文件。',
    '正文应为“document”类型的对象，但收到的是{}。请提交整份文件。',
  ),
  version: inThreeLanguages(
    'This text says it has version {}; this system reads version {}. Update the system, or save the text again with the editor of this one.',
    '此內文的版本為{}，本系統只能讀取版本{}。請更新系統，或以本系統的編輯器重新儲存。',
    '此正文的版本为{}，本系统只能读取版本{}。请更新系统，或以本系统的编辑器重新保存。',
  ),
  size: inThreeLanguages(
    'This text has more than {} parts. Divide it into several documents.',
    '此內文的組成部分超過{}個。請分為多份文件。',
    '此正文的组成部分超过{}个。请分为多份文件。',
  ),
  'text-size': inThreeLanguages(
    'This text has more than {} characters. Divide it into several documents.',
    '此內文超過{}個字元。請分為多份文件。',
    '此正文超过{}个字符。请分为多份文件。',
  ),
  depth: inThreeLanguages(
    'Parts lie in each other more than {} deep here. Take lists or tables out of each other.',
    '此處的內容嵌套超過{}層。請減少列表或表格的嵌套。',
    '此处的内容嵌套超过{}层。请减少列表或表格的嵌套。',
  ),
  // A node and where it stands.
  node: inThreeLanguages(
    'A part of the text is needed here; {} was received. Remove it.',
    '此處應為內文的組成部分，但收到的是{}。請移除。',
    '此处应为正文的组成部分，但收到的是{}。请移除。',
  ),
  'node-type': inThreeLanguages(
    'No part of a text is called {}. Remove it, or use one of: {}.',
    '內文沒有名為{}的組成部分。請移除，或改用：{}。',
    '正文没有名为{}的组成部分。请移除，或改用：{}。',
  ),
  'node-place': inThreeLanguages(
    '{} cannot stand here. Move it elsewhere; here may stand: {}.',
    '{}不可放在此處。請移往別處；此處可放：{}。',
    '{}不可放在此处。请移往别处；此处可放：{}。',
  ),
  'node-within': inThreeLanguages('{} cannot stand inside another. Take it out.', '{}不可置於另一個之內。請移出。', '{}不可置于另一个之内。请移出。'),
  slot: inThreeLanguages(
    '{} is a list of parts; {} was received. Give a list.',
    '{}應為列表，但收到的是{}。請提供列表。',
    '{}应为列表，但收到的是{}。请提供列表。',
  ),
  'slot-empty': inThreeLanguages('{} has nothing in it. Fill it, or remove it.', '{}沒有內容。請填寫或移除。', '{}没有内容。请填写或移除。'),
  'field-unknown': inThreeLanguages('There is no “{}” here. Remove it.', '此處沒有「{}」。請移除。', '此处没有“{}”。请移除。'),
  // A field.
  words: inThreeLanguages('{} holds words; {} was received. Give text.', '{}應為文字，但收到的是{}。請輸入文字。', '{}应为文字，但收到的是{}。请输入文字。'),
  empty: inThreeLanguages('{} has no words. Write some, or remove it.', '{}沒有文字。請填寫或移除。', '{}没有文字。请填写或移除。'),
  long: inThreeLanguages(
    '{} is longer than {} characters. Shorten it.',
    '{}超過{}個字元。請縮短。',
    '{}超过{}个字符。请缩短。',
  ),
  characters: inThreeLanguages(
    '{} holds a character that no page can show (a control character or half a character): {}. Type it again without it.',
    '{}含有網頁無法顯示的字元（控制字元或不完整的字元）：{}。請刪除後重新輸入。',
    '{}含有网页无法显示的字符（控制字符或不完整的字符）：{}。请删除后重新输入。',
  ),
  id: inThreeLanguages(
    '{} is a name of lower-case letters, figures and hyphens that begins with a letter; {} was received.',
    '{}應以小寫字母開首，並只含小寫字母、數字和連字號，但收到的是{}。',
    '{}应以小写字母开头，并只含小写字母、数字和连字符，但收到的是{}。',
  ),
  lang: inThreeLanguages(
    '{} names a language by its BCP 47 tag, such as en or zh-Hant-HK; {} was received. Choose the language again.',
    '{}應為BCP 47語言標籤，例如en或zh-Hant-HK，但收到的是{}。請重新選擇語言。',
    '{}应为BCP 47语言标签，例如en或zh-Hant-HK，但收到的是{}。请重新选择语言。',
  ),
  address: inThreeLanguages(
    'A link leads to https:, http:, mailto:, tel:, a path of this site (/…) or a document here; {} is none of these. Correct the address or remove the link.',
    '連結應為https:、http:、mailto:、tel:、本網站的路徑（/…）或本系統的文件，{}並不符合。請更正或移除連結。',
    '链接应为https:、http:、mailto:、tel:、本网站的路径（/…）或本系统的文件，{}并不符合。请更正或移除链接。',
  ),
  link: inThreeLanguages(
    '{} says where the words lead; {} was received. Give an object with an address.',
    '{}應說明連結的去向，但收到的是{}。請提供含地址的物件。',
    '{}应说明链接的去向，但收到的是{}。请提供含地址的对象。',
  ),
  media: inThreeLanguages(
    '{} names an uploaded file; {} was received. Choose the file again.',
    '{}應為已上載的檔案，但收到的是{}。請重新選擇檔案。',
    '{}应为已上传的文件，但收到的是{}。请重新选择文件。',
  ),
  mark: inThreeLanguages(
    '{} is true or left out; {} was received.',
    '{}只可為true或留空，但收到的是{}。',
    '{}只可为true或留空，但收到的是{}。',
  ),
  'yes-or-no': inThreeLanguages('{} is true or false; {} was received.', '{}只可為true或false，但收到的是{}。', '{}只可为true或false，但收到的是{}。'),
  count: inThreeLanguages(
    '{} is a whole number, 1 and up; {} was received, or it is too large.',
    '{}應為1或以上的整數，但收到的是{}，或數值過大。',
    '{}应为1或以上的整数，但收到的是{}，或数值过大。',
  ),
  choice: inThreeLanguages('{} is one of {}; {} was received.', '{}應為以下其中一項：{}，但收到的是{}。', '{}应为以下其中一项：{}，但收到的是{}。'),
  level: inThreeLanguages(
    'A heading has level 2, 3 or 4; {} was received. Choose one of these.',
    '標題的級別只可為2、3或4，但收到的是{}。請選擇其一。',
    '标题的级别只可为2、3或4，但收到的是{}。请选择其一。',
  ),
  number: inThreeLanguages(
    'An own number is as printed, such as 5, 3A or 五, of at most 16 letters and figures; {} was received.',
    '自訂編號應如印刷本所示，例如5、3A或五，最多16個字母和數字，但收到的是{}。',
    '自定编号应如印刷本所示，例如5、3A或五，最多16个字母和数字，但收到的是{}。',
  ),
  'own-mark': inThreeLanguages(
    'An own mark is as printed, such as (aa) or 甲、, of at most 12 characters; {} was received.',
    '自訂標記應如印刷本所示，例如(aa)或甲、，最多12個字元，但收到的是{}。',
    '自定标记应如印刷本所示，例如(aa)或甲、，最多12个字符，但收到的是{}。',
  ),
  'math-attribute': inThreeLanguages(
    '{} of a formula is a short word or size; {} was received.',
    '公式的{}應為簡短的字詞或尺寸，但收到的是{}。',
    '公式的{}应为简短的字词或尺寸，但收到的是{}。',
  ),
  value: inThreeLanguages('{} cannot be {}.', '{}不可為{}。', '{}不可为{}。'),
  // The text as a whole.
  'id-twice': inThreeLanguages(
    'Two parts have the name {}. Give this one another.',
    '有兩個部分同名為{}。請為此部分另取名稱。',
    '有两个部分同名为{}。请为此部分另取名称。',
  ),
  'target-missing': inThreeLanguages(
    'This cross-reference leads to {}, which is not in the text. Choose its target again or remove it.',
    '此互相參照指向{}，但內文沒有該處。請重新選擇目標或移除。',
    '此交叉引用指向{}，但正文没有该处。请重新选择目标或移除。',
  ),
  'span-below': inThreeLanguages(
    'A cell spans {} rows, but only {} are left in the table. Reduce its rows or add some.',
    '有儲存格跨{}行，但表格只餘{}行。請減少跨行或增加行數。',
    '有单元格跨{}行，但表格只剩{}行。请减少跨行或增加行数。',
  ),
  'span-over': inThreeLanguages(
    'Two cells lie on each other in column {}. Reduce the columns or rows that one of them spans.',
    '第{}欄有兩個儲存格重疊。請減少其中一格所跨的欄或行。',
    '第{}列有两个单元格重叠。请减少其中一格所跨的列或行。',
  ),
  'row-width': inThreeLanguages(
    'This row is {} columns wide and the first row {}. Add or remove cells.',
    '此行有{}欄，但首行有{}欄。請增減儲存格。',
    '此行有{}列，但首行有{}列。请增减单元格。',
  ),
  'table-width': inThreeLanguages(
    'This row is more than {} columns wide. Divide the table.',
    '此行超過{}欄。請拆分表格。',
    '此行超过{}列。请拆分表格。',
  ),
  'math-children': inThreeLanguages(
    '{} in a formula takes {} parts and has {}. Write the formula again.',
    '公式中的{}應有{}個部分，現有{}個。請重新輸入公式。',
    '公式中的{}应有{}个部分，现有{}个。请重新输入公式。',
  ),
  'image-both': inThreeLanguages(
    'This image has words and is marked as decorative. Keep one of the two.',
    '此圖像既有文字說明又標示為裝飾。請只保留其一。',
    '此图像既有文字说明又标示为装饰。请只保留其一。',
  ),
  // What may wait until the text is published.
  'image-text': inThreeLanguages(
    'This image has no words. Describe it, or mark it as decorative.',
    '此圖像沒有文字說明。請加以描述，或標示為裝飾。',
    '此图像没有文字说明。请加以描述，或标示为装饰。',
  ),
  'media-missing': inThreeLanguages('No file is chosen here. Choose one, or remove this part.', '此處尚未選擇檔案。請選擇檔案或移除此部分。', '此处尚未选择文件。请选择文件或移除此部分。'),
  'captions-missing': inThreeLanguages('This video has no captions. Choose a caption file.', '此影片沒有字幕。請選擇字幕檔案。', '此视频没有字幕。请选择字幕文件。'),
  'transcript-missing': inThreeLanguages('This video has no transcript. Write one.', '此影片沒有文字版本。請加上文字版本。', '此视频没有文字版本。请加上文字版本。'),
  'heading-empty': inThreeLanguages('This heading has no words. Write some, or remove it.', '此標題沒有文字。請填寫或移除。', '此标题没有文字。请填写或移除。'),
  'numbered-empty': inThreeLanguages('This paragraph has a number and no words. Write some, or remove it.', '此段有編號而沒有文字。請填寫或移除。', '此段有编号而没有文字。请填写或移除。'),
  'caption-empty': inThreeLanguages('This table has no caption. Say what it shows.', '此表格沒有標題。請說明表格內容。', '此表格没有标题。请说明表格内容。'),
  'title-empty': inThreeLanguages('This part has no title. Give it one.', '此部分沒有標題。請加上標題。', '此部分没有标题。请加上标题。'),
  'formula-words': inThreeLanguages('This formula has no words. Write how it is read aloud.', '此公式沒有文字說明。請寫出讀法。', '此公式没有文字说明。请写出读法。'),
  more: inThreeLanguages('There are more than {} problems. Mend these first.', '問題超過{}項。請先更正以上各項。', '问题超过{}项。请先更正以上各项。'),
} as const satisfies Record<string, InThreeLanguages<string>>

export type MessageKey = keyof typeof messages

/** Keys of what a field can hold wrongly, as the checks of its schema name them. */
export function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(messages, text)
}
