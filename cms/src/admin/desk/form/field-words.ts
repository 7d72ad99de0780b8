import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'

export interface FieldWords {
  label: Said
  /** One sentence under the label. */
  help?: Said
}

const field = (label: Said, help?: Said): FieldWords => (help ? { label, help } : { label })

/** What every field of every type is called. A type may call one of its own otherwise, see {@link ofType}. */
const general: Readonly<Record<string, FieldWords>> = {
  en: field(said('English', '英文', '英文')),
  tc: field(said('Traditional Chinese', '繁體中文', '繁体中文')),
  sc: field(said('Simplified Chinese', '簡體中文', '简体中文')),

  title: field(said('Title', '標題', '标题')),
  body: field(said('Text', '正文', '正文'), said('Numbers of paragraphs follow by themselves.', '段落編號會自動順延。', '段落编号会自动顺延。')),
  summary: field(
    said('Summary', '摘要', '摘要'),
    said('What readers see in lists and search results. At most 400 characters.', '讀者在列表及搜尋結果看到的內容，最多 400 字。', '读者在列表及搜索结果看到的内容，最多 400 字。'),
  ),
  from: field(said('From', '發文人', '发文人'), said('The post that issues it.', '發出文件的職位。', '发出文件的职位。')),
  to: field(said('To', '受文人', '受文人'), said('Whom it is for.', '文件的對象。', '文件的对象。')),
  preamble: field(said('Above the title', '標題以上', '标题以上'), said('Lines that stand before the title, one a line.', '標題之前的文字，每行一項。', '标题之前的文字，每行一项。')),
  closing: field(said('Closing block', '結尾', '结尾')),
  offices: field(said('Offices', '發文單位', '发文单位'), said('One a line.', '每行一個。', '每行一个。')),
  contactPost: field(said('Post to ask', '查詢職位', '查询职位')),
  changeNote: field(
    said('What has changed', '修訂說明', '修订说明'),
    said('For readers of the edition before. At most 1000 characters.', '供看過上一版的讀者參考，最多 1000 字。', '供看过上一版的读者参考，最多 1000 字。'),
  ),
  translation: field(said('How these words came about', '文本來源', '文本来源')),
  state: field(said('State', '狀態', '状态')),
  sourceHash: field(said('Source it was made from', '所據原文', '所据原文')),
  blocks: field(said('What each paragraph was made from', '各段所據原文', '各段所据原文')),
  converter: field(said('Made with', '轉換工具', '转换工具')),
  problem: field(said('Problem', '問題', '问题')),
  solution: field(said('Solution', '解決方法', '解决方法')),
  outcome: field(said('Outcome', '成果', '成果')),
  serviceHours: field(said('Service hours', '服務時間', '服务时间')),
  whoCanUse: field(said('Who can use it', '使用對象', '使用对象')),
  file: field(said('File', '檔案', '文件'), said('The form to fill in, in this language.', '此語言版本的表格。', '此语言版本的表格。')),
  name: field(said('Name', '名稱', '名称')),
  abbreviation: field(said('Abbreviation', '簡稱', '简称')),
  label: field(said('Name', '名稱', '名称')),
  altLabels: field(said('Other names', '別名', '别名'), said('Names that people search for, one a line.', '供搜尋的其他名稱，每行一個。', '供搜索的其他名称，每行一个。')),
  term: field(said('Term', '詞語', '词语')),
  definition: field(said('Definition', '釋義', '释义')),
  message: field(said('Message', '訊息', '信息'), said('At most 160 characters.', '最多 160 字。', '最多 160 字。')),
  details: field(said('Details', '詳情', '详情')),

  series: field(said('Series', '系列', '系列')),
  number: field(said('Number', '編號', '编号'), said('Without the year.', '不包括年份。', '不包括年份。')),
  year: field(said('Year', '年份', '年份'), said('Four figures.', '四位數字。', '四位数字。')),
  reference: field(said('Reference', '參考編號', '参考编号')),
  slug: field(said('Address', '網址名稱', '网址名称'), said('Small letters, figures and hyphens.', '小寫英文字母、數字及連字號。', '小写英文字母、数字及连字号。')),
  guidelineNumber: field(said('Number', '編號', '编号')),
  serviceCode: field(said('Code', '代碼', '代码'), said('Small letters, figures and hyphens.', '小寫英文字母、數字及連字號。', '小写英文字母、数字及连字号。')),
  formNumber: field(said('Form number', '表格編號', '表格编号')),
  version: field(said('Version', '版本', '版本')),
  code: field(said('Code', '代碼', '代码')),
  scheme: field(said('List', '所屬清單', '所属清单')),
  position: field(said('Place in the list', '排列次序', '排列次序')),
  kind: field(said('Kind', '類別', '类别')),
  era: field(said('Government of', '所屬時期', '所属时期'), said('“current” or “2006”.', '「current」（現屆）或「2006」。', '“current”（现届）或“2006”。')),
  severity: field(said('Severity', '嚴重程度', '严重程度')),
  startsAt: field(said('Shown from', '開始顯示', '开始显示')),
  endsAt: field(said('Shown until', '停止顯示', '停止显示')),

  date: field(said('Date', '日期', '日期')),
  effectiveFrom: field(
    said('Holds from', '生效日期', '生效日期'),
    said('Empty: from its date. Until that day readers get the edition before.', '留空即由文件日期起生效。生效前讀者會看到上一版。', '留空即由文件日期起生效。生效前读者会看到上一版。'),
  ),
  effectiveTo: field(said('Holds until', '有效至', '有效至'), said('Its last day. Empty: until something takes its place.', '最後有效日。留空即至被取代為止。', '最后有效日。留空即至被取代为止。')),
  revisedOn: field(said('Last revised', '最近修訂日期', '最近修订日期')),
  reviewedOn: field(said('Last reviewed', '最近檢討日期', '最近检讨日期')),
  reviewBy: field(said('Next review due', '下次檢討期限', '下次检讨期限')),
  reviewOwner: field(said('Who reviews it', '檢討負責人', '检讨负责人'), said('An e-mail address.', '電郵地址。', '电邮地址。')),

  force: field(said('Force', '效力', '效力')),
  classification: field(said('Classification', '保密級別', '保密级别'), said('Nothing above restricted may be stored here.', '限閱以上級別的資料不得存放於此。', '限阅以上级别的资料不得存放于此。')),
  mustRead: field(
    said('Must be read by', '必須閱讀的人員', '必须阅读的人员'),
    said('They are asked to say so when they have signed in. Empty: nobody.', '有關人員登入後須確認已閱讀。留空即無須確認。', '有关人员登录后须确认已阅读。留空即无须确认。'),
  ),
  mustReadBy: field(said('Read by this day', '閱讀期限', '阅读期限'), said('Its last day.', '最後一日。', '最后一日。')),
  mandatory: field(said('Departments must follow it', '部門必須遵守', '部门必须遵守')),
  maturity: field(said('How far it is proven', '成熟程度', '成熟程度')),
  availability: field(said('State of the service', '服務狀況', '服务状况')),
  loginMethod: field(said('Sign-in', '登入方式', '登录方式')),
  url: field(said('Web address', '網址', '网址'), said('Beginning with https://', '以 https:// 開首', '以 https:// 开头')),
  popularity: field(said('Place among the services', '排列次序', '排列次序'), said('1 comes first.', '1 為首位。', '1 为首位。')),
  category: field(said('Category', '類別', '类别')),

  supersedes: field(said('Takes the place of', '取代', '取代'), said('Other documents, not earlier editions of this one.', '其他文件，不包括本文件的舊版。', '其他文件，不包括本文件的旧版。')),
  previous: field(said('Edition before', '上一版', '上一版')),
  edition: field(said('Edition', '版次', '版次')),
  work: field(said('Document of the editions', '所屬文件', '所属文件')),
  fileReference: field(said('File reference', '檔號', '档号')),
  schedule: field(said('Filing schedule', '檔案類別', '档案类别')),
  issuingBureau: field(said('Issued by', '發出部門', '发出部门')),
  ownerBureau: field(said('Shared by', '分享部門', '分享部门')),
  providerBureau: field(said('Provided by', '提供部門', '提供部门')),
  services: field(
    said('Services it concerns', '所涉服務', '所涉服务'),
    said(
      'It is shown on their pages, in the catalogue and on documents that name them.',
      '會顯示於有關服務的網頁、服務目錄及提及該服務的文件。',
      '会显示于有关服务的网页、服务目录及提及该服务的文件。',
    ),
  ),
  topics: field(said('Topics', '主題', '主题')),
  amendments: field(said('Amendments', '修訂紀錄', '修订记录'), said('What was changed, and when.', '修訂的內容及日期。', '修订的内容及日期。')),
  contact: field(said('Contact', '查詢', '查询')),
  telephone: field(said('Telephone', '電話', '电话')),
  email: field(said('E-mail', '電郵', '电邮')),
  demonstration: field(
    said('Invented for demonstration', '示範用的虛構內容', '示范用的虚构内容'),
    said('Its page says so.', '網頁會註明。', '网页会注明。'),
  ),

  createdAt: field(said('Made', '建立時間', '创建时间')),
  updatedAt: field(said('Last saved', '最近儲存', '最近保存')),
  publishedAt: field(said('Published', '發布時間', '发布时间')),
  createdBy: field(said('Made by', '建立者', '创建者')),
  updatedBy: field(said('Last saved by', '最近儲存者', '最近保存者')),
  documentId: field(said('Document', '文件識別碼', '文档标识')),
  id: field(said('Row', '紀錄識別碼', '记录标识')),
  locale: field(said('Language', '語言', '语言')),
}

/** Fields that one type calls otherwise. */
const ofType: Readonly<Record<string, Readonly<Record<string, FieldWords>>>> = {
  circular: {
    date: field(said('Date of the circular', '通告日期', '通告日期')),
    number: field(said('Number', '編號', '编号'), said('“5” of “No. 5/2026”.', '「第 5/2026 號」中的「5」。', '“第 5/2026 号”中的“5”。')),
    edition: field(said('Edition', '版次', '版次')),
  },
  bureau: {
    code: field(said('Code', '代碼', '代码'), said('One to eight capital letters or figures.', '一至八個大寫英文字母或數字。', '一至八个大写英文字母或数字。')),
    abbreviation: field(said('Abbreviation', '簡稱', '简称')),
  },
  'taxonomy-term': {
    code: field(
      said('Code', '代碼', '代码'),
      said('Small letters, figures and hyphens; it is part of addresses.', '小寫英文字母、數字及連字號，會用於網址。', '小写英文字母、数字及连字号，会用于网址。'),
    ),
  },
  alert: { details: field(said('Details', '詳情', '详情'), said('Shown under the message.', '顯示於訊息之下。', '显示于信息之下。')) },
  'meta.closing': { date: field(said('Date as written', '日期（按文件寫法）', '日期（按文件写法）')) },
  'meta.amendment': {
    date: field(said('Date of the amendment', '修訂日期', '修订日期')),
    en: field(said('What was changed, in English', '修訂內容（英文）', '修订内容（英文）')),
    tc: field(said('What was changed, in Traditional Chinese', '修訂內容（繁體中文）', '修订内容（繁体中文）')),
    sc: field(said('What was changed, in Simplified Chinese', '修訂內容（簡體中文）', '修订内容（简体中文）')),
  },
}

/** `circular` of `api::circular.circular`; a component is named as it is, `meta.contact`. */
const shortName = (uid: string): string => /^api::([^.]+)\./.exec(uid)?.[1] ?? uid

/** What a field of a content type or component is called. A field that nobody has named is called by its words: `dueDate` is “Due date”. */
export function fieldWords(uid: string, name: string): FieldWords {
  return ofType[shortName(uid)]?.[name] ?? general[name] ?? field(inWords(name))
}

export function isNamed(uid: string, name: string): boolean {
  return ofType[shortName(uid)]?.[name] !== undefined || general[name] !== undefined
}

/** Names of all fields that have words. */
export const namedFields: readonly string[] = Object.keys(general)

function inWords(name: string): Said {
  const words = name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  const sentence = words.charAt(0).toUpperCase() + words.slice(1)
  return said(sentence, sentence, sentence)
}
