/** Link texts that say nothing of their target, folded to lower case without punctuation. */
export const genericTexts = new Set([
  'click', 'click here', 'here', 'this', 'this link', 'this page', 'link', 'links', 'more', 'read more', 'see more',
  'learn more', 'find out more', 'more information', 'details', 'view', 'view details', 'go', 'download', 'open',
  '按此', '按這裏', '按這裡', '請按此', '請按這裏', '點擊', '點擊此處', '點擊這裏', '此處', '這裏', '這裡', '更多', '詳情', '詳細',
  '了解更多', '閱讀更多', '查看', '檢視', '連結', '下載', '更多資料', '按此下載', '按此瀏覽',
  '按这里', '请按此', '请按这里', '点击', '点击此处', '点击这里', '此处', '这里', '详情', '详细', '阅读更多', '检视',
  '链接', '连结', '下载', '更多资料', '按此下载', '按此浏览',
])
