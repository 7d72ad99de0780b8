/** Whether a link text, folded to lower case without punctuation, says nothing of its target: it only asks to go, or points. */
export const isGeneric = (text: string): boolean => english.test(text) || chinese.test(text)

const toGo = [
  'please|kindly|simply|just|you can|click|press|tap|hit|select|choose|follow|go|see|view|read|visit|open|download|get|find out|learn|show|access|continue|check|browse|consult|refer',
  'on|to|at|it|from|via|by|for',
].join('|')
const pointed =
  '(?:the|this|that|these|our)|(?:here|there|more|further|full|complete|additional|related|relevant)|(?:details?|information|infos?|links?|pages?|web ?pages?|sites?|web ?sites?|documents?|files?|text|article|story|item|pdf|url|address)|(?:now|below|above|online)'

/** Words that ask to go, then words that point; a kind alone, such as PDF or information, is the name of a part of many pages. */
const english = new RegExp(
  `^(?:(?:(?:${toGo}) )+(?:${pointed})(?: (?:${pointed}|${toGo}))*|(?:here|this|more|links?|details?|(?:${pointed}) (?:${pointed})(?: (?:${pointed}))*)|click|view|go|download|open|read on|see here|continue reading)$`,
)

const toGoHan =
  '請|请|可|按一下|按下|按|點擊|点击|點選|点选|單擊|单击|點|点|輕觸|轻触|瀏覽|浏览|查看|檢視|检视|查閱|查阅|閱讀|阅读|閱覽|阅览|觀看|观看|了解|瞭解|參閱|参阅|參看|参看|下載|下载|開啟|打开|打開|開啓|前往|進入|进入|連接至|看'
const pointedHan =
  '更多|詳細|详细|進一步|进一步|完整|全部|有關|有关|詳情|详情|全文|內容|内容|細節|细节|資料|资料|資訊|信息|這裏|這裡|这里|此處|此处|這兒|这儿|網頁|网页|網站|网站|連結|链接|連接|鏈結|网址|網址|檔案|文件|表格|此|這個|这个|這|这|該|该|本|以下|下列|上述|以上|個|个|份'

/** The same of Chinese. “相關連結”, related links, is the name of a part of many pages, and 表格 alone that of another. */
const chinese = new RegExp(
  `^(?:(?:${toGoHan})+(?:${pointedHan})*(?:${toGoHan}|了解|瀏覽|浏览)*(?:${pointedHan})*|(?:此|這個|这个|這|这|該|该|本|以下|以上|上述|下列)[個个份]?(?:${pointedHan})+|(?:更多|詳細|详细|進一步|进一步)(?:${pointedHan})*|詳情|详情|全文|內容|内容|此處|此处|這裏|這裡|这里|連結|链接|连结|网址|網址)$`,
  'u',
)

/** Whether a link text, folded, is what a part of a page is called: among the contents of that page it says where it leads. */
export const namesPart = (text: string): boolean =>
  /^(?:(?:related|relevant|further|more|additional|full|complete) (?:details?|information|links?|pages?|web ?pages?|sites?|documents?|files?|text)|details|更多資料|更多资料|更多資訊|更多信息|詳情|详情|全文|內容|内容)$/
    .test(text)
