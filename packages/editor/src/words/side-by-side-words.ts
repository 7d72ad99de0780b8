import type { Words } from './say.ts'

export const sideBySideWords = {
  ahead: ['At the beginning: {}', '開首：{}', '开首：{}'],
  missing: ['Missing here: {}', '此處缺少：{}', '此处缺少：{}'],
  older: ['Older than its source', '較原文舊', '较原文旧'],
  unread: ['Converted by machine, not read yet', '機器轉換，尚待審閱', '机器转换，尚待审阅'],
  extra: ['Not in the source', '原文沒有此段', '原文没有此段'],
  read: ['I have read it', '我已審閱', '我已审阅'],
  right: ['It is right as it is', '內容無誤', '内容无误'],
  convert: ['Offer Simplified Chinese by conversion', '由繁體轉換為簡體', '由繁体转换为简体'],
  converted: ['Simplified Chinese was made by conversion. Read every paragraph that is marked.', '已由繁體轉換為簡體。請審閱每個有標記的段落。', '已由繁体转换为简体。请审阅每个有标记的段落。'],
  summary: ['{} missing, {} older, {} not read', '缺少{}段，{}段較舊，{}段尚待審閱', '缺少{}段，{}段较旧，{}段尚待审阅'],
  complete: ['Nothing missing or older', '沒有缺漏或過時段落', '没有缺漏或过时段落'],
  source: ['Source', '原文', '原文'],
  column: ['{}, to read', '{}（供閱讀）', '{}（供阅读）'],
} as const satisfies Record<string, Words>
