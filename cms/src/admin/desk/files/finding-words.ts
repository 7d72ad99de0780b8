import type { FileInspection, InspectedFile, NotInspected, OfficeInspection, PdfInspection } from '@clf/content'
import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'

/** One thing that was found in a file. */
export interface Finding {
  /** Whether it locks somebody out. */
  isBarrier: boolean
  words: Said
  values?: Readonly<Record<string, string | number>>
}

const fact = (words: Said, values?: Finding['values']): Finding => ({ isBarrier: false, words, ...(values && { values }) })
const barrier = (words: Said, values?: Finding['values']): Finding => ({ isBarrier: true, words, ...(values && { values }) })

const unknown: Record<NotInspected, Said> = {
  waiting: said('It is being looked into. Look here again in a minute.', '正在檢視檔案，請一分鐘後再看。', '正在检查文件，请一分钟后再看。'),
  password: said(
    'Not looked at: it opens with a password only, so readers cannot open it either. Save it without one.',
    '未能檢視：檔案設有密碼，讀者同樣無法開啟。請移除密碼後重新儲存。',
    '未能检查：文件设有密码，读者同样无法打开。请移除密码后重新保存。',
  ),
  damaged: said(
    'Not looked at: it is damaged. Open it in the program it was made with and save it again.',
    '未能檢視：檔案已損壞。請以原來的程式開啟並重新儲存。',
    '未能检查：文件已损坏。请用原来的程序打开并重新保存。',
  ),
  'too-much': said(
    'Not looked at: it holds more than is read here. Check it by hand.',
    '未能檢視：檔案內容超出系統可讀取的上限。請以人手檢查。',
    '未能检查：文件内容超出系统可读取的上限。请人工检查。',
  ),
  'too-long': said('Not looked at: reading it took too long. Check it by hand.', '未能檢視：讀取檔案需時過長。請以人手檢查。', '未能检查：读取文件用时过长。请人工检查。'),
  'too-much-memory': said('Not looked at: reading it took too much memory. Check it by hand.', '未能檢視：讀取檔案佔用過多記憶體。請以人手檢查。', '未能检查：读取文件占用过多内存。请人工检查。'),
  fault: said(
    'Not looked at: the reader failed by a fault of its own. Check it by hand, and tell whoever runs the CMS.',
    '未能檢視：讀取程式出現錯誤。請以人手檢查，並通知系統管理人員。',
    '未能检查：读取程序出现错误。请人工检查，并通知系统管理人员。',
  ),
  missing: said('Not looked at: its content is no longer stored. Upload it again.', '未能檢視：系統已沒有檔案的內容。請重新上載。', '未能检查：系统已没有文件的内容。请重新上传。'),
}

/** What was found in a file, in plain words: what locks people out first. */
export function findingsOf(inspection: FileInspection): Finding[] {
  if (inspection.state === 'not-inspected') return [{ isBarrier: inspection.reason !== 'waiting', words: unknown[inspection.reason] }]
  const { facts } = inspection
  const found = [...(facts.format === 'pdf' ? ofPdf(facts) : ofOffice(facts)), ...ofAny(facts)]
  return [...found.filter(({ isBarrier }) => isBarrier), ...found.filter(({ isBarrier }) => !isBarrier)]
}

function ofPdf(facts: PdfInspection): Finding[] {
  return [
    facts.tagged
      ? fact(said('It is tagged: a screen reader is told its headings, lists and tables.', '檔案已加標籤：讀屏軟件能讀出標題、清單和表格。', '文件已加标签：读屏软件能读出标题、列表和表格。'))
      : barrier(said(
        'It has no tags: a screen reader finds neither headings nor lists nor tables in it, nor an order of reading. Make it anew as a tagged PDF.',
        '檔案沒有標籤：讀屏軟件無法得知標題、清單、表格及閱讀次序。請重新製作為加標籤的 PDF。',
        '文件没有标签：读屏软件无法得知标题、列表、表格及阅读顺序。请重新制作为加标签的 PDF。',
      )),
    ...(facts.picturePages.length === 0 ? [] : [barrier(
      said(
        '{count} of {pages} pages are pictures without words: {numbers}. Run text recognition over them.',
        '{pages} 頁中有 {count} 頁只有圖片，沒有文字：第 {numbers} 頁。請進行文字辨識。',
        '{pages} 页中有 {count} 页只有图片，没有文字：第 {numbers} 页。请进行文字识别。',
      ),
      { count: facts.picturePages.length, pages: facts.pages, numbers: ranges(facts.picturePages) },
    )]),
    ...(facts.unreadablePages.length === 0 ? [] : [barrier(
      said(
        'The letters of {count} pages stand for nothing that can be read aloud: {numbers}. Make the file anew with fonts that hold their characters.',
        '{count} 頁的字元無法讀出：第 {numbers} 頁。請以包含字元對照的字型重新製作。',
        '{count} 页的字符无法读出：第 {numbers} 页。请用包含字符对照的字体重新制作。',
      ),
      { count: facts.unreadablePages.length, numbers: ranges(facts.unreadablePages) },
    )]),
    ...(facts.openToScreenReaders ? [] : [barrier(said(
      'Its protection keeps its words from screen readers. Allow copying for accessibility.',
      '檔案的保護設定不容許讀屏軟件取得文字。請容許為無障礙而複製內容。',
      '文件的保护设置不允许读屏软件获取文字。请允许为无障碍复制内容。',
    ))]),
    ...(facts.title === '' || facts.showsTitle
      ? []
      : [fact(said('Viewers show the name of the file, not its title.', '檢視程式顯示的是檔案名稱，而不是標題。', '查看程序显示的是文件名，而不是标题。'))]),
    ...(facts.scripts === true
      ? [barrier(said('It holds JavaScript, which is a program. Replace it.', '檔案載有 JavaScript（程式）。請更換檔案。', '文件载有 JavaScript（程序）。请更换文件。'))]
      : []),
    ...(facts.attachments === undefined || facts.attachments === 0 ? [] : [barrier(
      said('{count} files are inside it, which nobody has looked into. Take them out.', '檔案內附有 {count} 個未經檢視的檔案。請移除。', '文件内附有 {count} 个未经检查的文件。请删除。'),
      { count: facts.attachments },
    )]),
    fact(said('{count} pages', '{count} 頁', '{count} 页'), { count: facts.pages }),
    ...(facts.bookmarks > 0 ? [fact(said('{count} bookmarks', '{count} 個書籤', '{count} 个书签'), { count: facts.bookmarks })] : []),
    ...(facts.encrypted ? [fact(said('It is encrypted and opens without a password.', '檔案已加密，但無須密碼即可開啟。', '文件已加密，但无需密码即可打开。'))] : []),
  ]
}

function ofOffice(facts: OfficeInspection): Finding[] {
  const isText = facts.format === 'docx' || facts.format === 'odt'
  const isSlides = facts.format === 'pptx' || facts.format === 'odp'
  return [
    ...(facts.macros ? [barrier(said('It holds macros, which are programs. Replace it.', '檔案載有巨集（程式）。請更換檔案。', '文件载有宏（程序）。请更换文件。'))] : []),
    ...(facts.trackedChanges > 0
      ? [
        barrier(
          said(
            '{count} tracked changes are in it for every reader to see. Accept or reject them.',
            '檔案仍有 {count} 項追蹤修訂，讀者都會看到。請接受或拒絕這些修訂。',
            '文件仍有 {count} 项修订记录，读者都会看到。请接受或拒绝这些修订。',
          ),
          { count: facts.trackedChanges },
        ),
      ]
      : []),
    ...(facts.hiddenParts > 0
      ? [
        barrier(
          said(
            '{count} parts of it are hidden, and any reader can show them. Take them out.',
            '檔案有 {count} 處隱藏內容，任何讀者都能顯示。請移除。',
            '文件有 {count} 处隐藏内容，任何读者都能显示。请删除。',
          ),
          { count: facts.hiddenParts },
        ),
      ]
      : []),
    ...(isText && facts.headings === 0 ? [barrier(said('No heading has a style of headings.', '沒有任何標題套用標題樣式。', '没有任何标题应用标题样式。'))] : []),
    ...(isSlides && facts.pages !== null ? [fact(said('{count} slides', '{count} 張投影片', '{count} 张幻灯片'), { count: facts.pages })] : []),
    ...(!isSlides && facts.pages !== null ? [fact(said('{count} sheets', '{count} 個工作表', '{count} 个工作表'), { count: facts.pages })] : []),
    ...(facts.format === 'pptx' && facts.pages !== null && facts.headings < facts.pages
      ? [barrier(said('{count} slides have no title.', '{count} 張投影片沒有標題。', '{count} 张幻灯片没有标题。'), { count: facts.pages - facts.headings })]
      : []),
  ]
}

function ofAny(facts: InspectedFile): Finding[] {
  const isSheets = facts.format === 'xlsx' || facts.format === 'ods'
  return [
    ...(facts.comments === undefined || facts.comments === 0 ? [] : [barrier(
      said(
        '{count} remarks of reviewers are in it for every reader to see. Take them out.',
        '檔案仍有 {count} 項審閱註解，讀者都會看到。請移除。',
        '文件仍有 {count} 条审阅批注，读者都会看到。请删除。',
      ),
      { count: facts.comments },
    )]),
    facts.title === ''
      ? barrier(said('It has no title in its properties.', '檔案摘要資訊沒有標題。', '文件属性中没有标题。'))
      : fact(said('Title: {title}', '標題：{title}', '标题：{title}'), { title: facts.title }),
    ...(facts.language === ''
      // A workbook has no place for it.
      ? isSheets ? [] : [barrier(said('It does not say in which language it is written.', '檔案沒有註明使用的語言。', '文件没有注明使用的语言。'))]
      : [fact(said('Language: {language}', '語言：{language}', '语言：{language}'), { language: facts.language })]),
    ...(facts.picturesWithoutText > 0
      ? [
        barrier(said('{count} of {all} pictures have no text in their place.', '{all} 張圖片中有 {count} 張沒有替代文字。', '{all} 张图片中有 {count} 张没有替代文本。'), {
          count: facts.picturesWithoutText,
          all: facts.pictures,
        }),
      ]
      : []),
    ...(facts.tablesWithoutHeaders > 0
      ? [
        barrier(said('{count} of {all} tables have no header row.', '{all} 個表格中有 {count} 個沒有標題列。', '{all} 个表格中有 {count} 个没有标题行。'), {
          count: facts.tablesWithoutHeaders,
          all: facts.tables,
        }),
      ]
      : []),
    ...(facts.headings > 0 ? [fact(said('{count} headings', '{count} 個標題', '{count} 个标题'), { count: facts.headings })] : []),
  ]
}

/** Numbers in their order as people write them: `1–3, 7`. At most eight of them, then that there are more. */
export function ranges(numbers: readonly number[]): string {
  const found: [number, number][] = []
  for (const number of numbers) {
    const last = found.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else found.push([number, number])
  }
  const shown = found.slice(0, 8).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
  return shown.join(', ') + (found.length > shown.length ? ' …' : '')
}
