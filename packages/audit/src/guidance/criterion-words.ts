import type { LanguageTag } from '@clf/text'
import { simplified } from '../axe/words/say-check.ts'

type Copy = Record<LanguageTag, string>

/** What a criterion is called, and whom it hinders when it is not met. */
export interface CriterionWords {
  name: Copy
  /** Nothing where no rule asks the criterion. */
  why?: Copy
}

/** [English, Traditional] of the name, then of the reason. */
type Row = [string, string, string?, string?]

const rows: Readonly<Record<string, Row>> = {
  '1.1.1': [
    'Non-text Content',
    '非文字內容',
    'People who cannot see a picture hear or feel its alternative instead. Without one they miss what it says.',
    '看不到圖像的人士靠替代文字得知內容，欠缺替代文字便無法得知。',
  ],
  '1.2.1': [
    'Audio-only and Video-only (Prerecorded)',
    '純音訊及純視訊（預錄）',
    'People who cannot hear or see a recording need its content in another form.',
    '聽不到或看不到錄音、錄影的人士，須以其他形式取得內容。',
  ],
  '1.2.2': ['Captions (Prerecorded)', '字幕（預錄）', 'People who are deaf or hard of hearing read what is said.', '失聰或弱聽人士靠字幕得知說話內容。'],
  '1.2.3': [
    'Audio Description or Media Alternative (Prerecorded)',
    '口述影像或媒體替代（預錄）',
    'People who cannot see a film need what happens in it told.',
    '看不到影片的人士須靠口述得知畫面內容。',
  ],
  '1.2.4': ['Captions (Live)', '字幕（直播）', 'People who are deaf or hard of hearing follow a broadcast by its captions.', '失聰或弱聽人士靠字幕收看直播。'],
  '1.2.5': ['Audio Description (Prerecorded)', '口述影像（預錄）', 'People who cannot see a film need what happens in it told.', '看不到影片的人士須靠口述得知畫面內容。'],
  '1.2.6': ['Sign Language (Prerecorded)', '手語（預錄）'],
  '1.2.7': ['Extended Audio Description (Prerecorded)', '延伸口述影像（預錄）'],
  '1.2.8': ['Media Alternative (Prerecorded)', '媒體替代（預錄）'],
  '1.2.9': ['Audio-only (Live)', '純音訊（直播）'],
  '1.3.1': [
    'Info and Relationships',
    '資訊及關係',
    'What layout shows to the eye, such as headings, lists and header cells, is told to a screen reader by markup alone.',
    '版面顯示的標題、清單、標題儲存格等關係，讀屏軟件只能從標記得知。',
  ],
  '1.3.2': [
    'Meaningful Sequence',
    '有意義的次序',
    'A screen reader reads in the order of the markup. In another order the text makes no sense.',
    '讀屏軟件按標記的次序朗讀，次序不對，內容便難以理解。',
  ],
  '1.3.3': [
    'Sensory Characteristics',
    '感官特徵',
    'Instructions that name shape, place or sound alone are lost on those who do not see or hear them.',
    '只靠形狀、位置或聲音的指示，看不到或聽不到的人士無法理解。',
  ],
  '1.3.4': ['Orientation', '方向', 'People whose device is fixed to a wheelchair cannot turn it.', '把裝置固定在輪椅的人士無法轉動屏幕。'],
  '1.3.5': [
    'Identify Input Purpose',
    '識別輸入目的',
    'Browsers fill in what a field says it is for, which spares people who find typing or remembering hard.',
    '瀏覽器可按欄位用途自動填寫，方便打字或記憶有困難的人士。',
  ],
  '1.3.6': ['Identify Purpose', '識別目的'],
  '1.4.1': [
    'Use of Color',
    '顏色的使用',
    'About one man in twelve tells some colours apart with difficulty. What colour alone says, they miss.',
    '約每十二名男性有一人難以分辨某些顏色，只靠顏色傳達的資訊他們無法得知。',
  ],
  '1.4.2': ['Audio Control', '音訊控制', 'Sound that starts by itself drowns the voice of a screen reader.', '自動播放的聲音會蓋過讀屏軟件的語音。'],
  '1.4.3': ['Contrast (Minimum)', '對比度（最低）', 'Pale text is not read by people with low vision, nor by anybody in sunlight.', '視力欠佳的人士看不清淺色文字，在陽光下任何人都看不清。'],
  '1.4.4': [
    'Resize Text',
    '調整文字大小',
    'People with low vision make text twice as large, and lose what does not grow with it or cannot be zoomed.',
    '視力欠佳的人士會把文字放大一倍，不能放大的內容他們無法閱讀。',
  ],
  '1.4.5': ['Images of Text', '文字圖像', 'Text in a picture cannot be enlarged, recoloured, searched or read aloud.', '圖像中的文字不能放大、轉色、搜尋或朗讀。'],
  '1.4.6': ['Contrast (Enhanced)', '對比度（加強）', 'With more contrast people with very low vision read without a tool.', '對比度更高，視力很弱的人士無需輔助工具亦可閱讀。'],
  '1.4.7': ['Low or No Background Audio', '低背景音量或無背景音'],
  '1.4.8': ['Visual Presentation', '視覺呈現'],
  '1.4.9': ['Images of Text (No Exception)', '文字圖像（無例外）'],
  '1.4.10': ['Reflow', '重新排列', 'On a telephone, or enlarged to four times, a page that must be scrolled both ways is hardly read.', '在手機上或放大至四倍時，須左右捲動的網頁難以閱讀。'],
  '1.4.11': ['Non-text Contrast', '非文字對比度', 'A control or a picture without contrast is not found by people with low vision.', '對比度不足的控制元件或圖像，視力欠佳的人士難以發現。'],
  '1.4.12': [
    'Text Spacing',
    '文字間距',
    'People with dyslexia set more space between letters and lines. Fixed spacing takes that from them.',
    '有讀寫障礙的人士會加寬字距和行距，鎖定間距使他們無法調整。',
  ],
  '1.4.13': [
    'Content on Hover or Focus',
    '懸停或焦點顯示的內容',
    'What appears under the pointer covers the page of people who magnify it, unless they can send it away.',
    '指標移過時出現的內容，如不能關閉，會遮蓋使用放大軟件人士的畫面。',
  ],
  '2.1.1': ['Keyboard', '鍵盤', 'Many people use no mouse: everything must work with keys.', '不少人士不用滑鼠，所有功能必須可用鍵盤操作。'],
  '2.1.2': ['No Keyboard Trap', '沒有鍵盤陷阱', 'Whoever cannot leave a part of a page with keys cannot use the rest of it.', '用鍵盤無法離開某部分，便不能使用網頁其餘部分。'],
  '2.1.3': ['Keyboard (No Exception)', '鍵盤（無例外）', 'Many people use no mouse: everything must work with keys.', '不少人士不用滑鼠，所有功能必須可用鍵盤操作。'],
  '2.1.4': ['Character Key Shortcuts', '單鍵快捷鍵', 'People who speak to their computer set off shortcuts of one letter by accident.', '使用語音輸入的人士會誤觸單一字母的快捷鍵。'],
  '2.2.1': ['Timing Adjustable', '可調整時限', 'People who read or type slowly need more time.', '閱讀或打字較慢的人士需要更多時間。'],
  '2.2.2': ['Pause, Stop, Hide', '暫停、停止、隱藏', 'What moves draws the eye away, and some people cannot read beside it.', '移動的內容分散注意力，有些人士因而無法閱讀旁邊的文字。'],
  '2.2.3': ['No Timing', '沒有時限'],
  '2.2.4': ['Interruptions', '中斷', 'A page that reloads by itself throws people back to its beginning.', '自動重新載入的網頁會令使用者返回頁首。'],
  '2.2.5': ['Re-authenticating', '重新驗證'],
  '2.2.6': ['Timeouts', '逾時'],
  '2.3.1': ['Three Flashes or Below Threshold', '閃爍三次或低於閾值', 'Flashing can cause seizures.', '閃爍可引致癲癇發作。'],
  '2.3.2': ['Three Flashes', '閃爍三次'],
  '2.3.3': ['Animation from Interactions', '互動動畫'],
  '2.4.1': ['Bypass Blocks', '略過重複內容', 'People who use keys or a screen reader would go through the same furniture on every page.', '使用鍵盤或讀屏軟件的人士，每頁都須經過相同的導覽內容。'],
  '2.4.2': ['Page Titled', '網頁標題', 'The title is what a screen reader says first, and what tells tabs and bookmarks apart.', '讀屏軟件首先讀出標題，標題亦用以分辨分頁和書籤。'],
  '2.4.3': ['Focus Order', '焦點次序', 'A focus that jumps about loses people who follow it.', '焦點次序混亂，使用者便難以跟隨。'],
  '2.4.4': [
    'Link Purpose (In Context)',
    '連結目的（按上下文）',
    'Screen reader users list the links of a page: each must say where it leads.',
    '讀屏軟件使用者會列出網頁的連結，每個連結都須說明去處。',
  ],
  '2.4.5': ['Multiple Ways', '多種途徑', 'Some people search, some browse: one way to a page is not enough.', '有人慣用搜尋，有人慣用瀏覽，只有一種途徑並不足夠。'],
  '2.4.6': ['Headings and Labels', '標題及標籤', 'Headings and labels that say what is below let people go straight to it.', '清楚的標題和標籤讓使用者直達所需內容。'],
  '2.4.7': ['Focus Visible', '焦點可見', 'Whoever uses keys must see where they are.', '使用鍵盤的人士必須看到焦點所在。'],
  '2.4.8': ['Location', '所在位置', 'People who come from a search need to know where in the site they are.', '從搜尋結果而來的人士須知道身處網站哪一部分。'],
  '2.4.9': ['Link Purpose (Link Only)', '連結目的（只看連結）', 'A list of links is understood only when each says where it leads.', '每個連結都說明去處，連結清單才可理解。'],
  '2.4.10': ['Section Headings', '分節標題'],
  '2.4.11': ['Focus Not Obscured (Minimum)', '焦點不被遮蓋（最低）', 'A focus under a sticky bar is not seen.', '被固定橫列遮蓋的焦點無法看到。'],
  '2.4.12': ['Focus Not Obscured (Enhanced)', '焦點不被遮蓋（加強）'],
  '2.4.13': ['Focus Appearance', '焦點外觀'],
  '2.5.1': ['Pointer Gestures', '指標手勢', 'Not everybody can swipe or pinch.', '並非人人都能滑動或雙指縮放。'],
  '2.5.2': ['Pointer Cancellation', '指標取消', 'A finger that came down in the wrong place must be able to go away again.', '按錯位置時，必須可移開手指取消。'],
  '2.5.3': ['Label in Name', '名稱包含標籤', 'People who speak to their computer say what they see: the name must hold it.', '使用語音控制的人士會說出所見的文字，名稱必須包含該文字。'],
  '2.5.4': ['Motion Actuation', '動作啟動', 'Not everybody can shake or tilt a device.', '並非人人都能搖動或傾斜裝置。'],
  '2.5.5': ['Target Size (Enhanced)', '目標大小（加強）'],
  '2.5.6': ['Concurrent Input Mechanisms', '同時使用多種輸入方式'],
  '2.5.7': ['Dragging Movements', '拖曳動作', 'Not everybody can drag.', '並非人人都能拖曳。'],
  '2.5.8': [
    'Target Size (Minimum)',
    '目標大小（最低）',
    'Small targets are missed by people whose hands shake, and by anybody on a bus.',
    '手部顫抖的人士，以至乘車時的任何人，都難以按中細小的目標。',
  ],
  '3.1.1': ['Language of Page', '網頁語言', 'A screen reader chooses its voice by the language that is marked.', '讀屏軟件按所標示的語言選擇語音。'],
  '3.1.2': ['Language of Parts', '部分內容的語言', 'Words of another language are not understood in the wrong voice.', '以錯誤的語音讀出其他語言的字句，使用者無法聽懂。'],
  '3.1.3': ['Unusual Words', '不常用字詞'],
  '3.1.4': ['Abbreviations', '縮寫'],
  '3.1.5': ['Reading Level', '閱讀程度'],
  '3.1.6': ['Pronunciation', '讀音'],
  '3.2.1': ['On Focus', '取得焦點時', 'A page that changes when something gets the focus loses its readers.', '取得焦點時內容突然改變，使用者會迷失。'],
  '3.2.2': ['On Input', '輸入時', 'A page that changes while somebody chooses loses them.', '選擇時內容突然改變，使用者會迷失。'],
  '3.2.3': ['Consistent Navigation', '一致的導覽', 'People find again what stands in the same place on every page.', '導覽在每頁位置一致，使用者才易於找到。'],
  '3.2.4': ['Consistent Identification', '一致的識別', 'The same thing under two names is taken for two things.', '同一功能有兩個名稱，會被誤為兩項功能。'],
  '3.2.5': ['Change on Request', '按要求改變', 'A page that changes by itself loses people who read slowly.', '網頁自行改變，閱讀較慢的人士會迷失。'],
  '3.2.6': ['Consistent Help', '一致的協助', 'Help is found when it stands in the same place on every page.', '協助在每頁位置一致，使用者才易於找到。'],
  '3.3.1': ['Error Identification', '識別錯誤', 'Whoever is not told what is wrong cannot put it right.', '不知道錯在何處，便無法改正。'],
  '3.3.2': ['Labels or Instructions', '標籤或說明', 'A field without a label is a guess.', '沒有標籤的欄位只能猜測。'],
  '3.3.3': ['Error Suggestion', '錯誤建議', 'Told how to put it right, people can go on.', '得知如何改正，使用者才可繼續。'],
  '3.3.4': ['Error Prevention (Legal, Financial, Data)', '預防錯誤（法律、財務、數據）', 'What is sent by mistake must be possible to check or take back.', '誤交的資料必須可以核對或撤回。'],
  '3.3.5': ['Help', '協助'],
  '3.3.6': ['Error Prevention (All)', '預防錯誤（全部）'],
  '3.3.7': ['Redundant Entry', '重複輸入', 'What was typed once need not be typed, or remembered, again.', '已輸入的資料無須再次輸入或記憶。'],
  '3.3.8': ['Accessible Authentication (Minimum)', '無障礙驗證（最低）', 'Not everybody can remember or copy a code.', '並非人人都能記住或抄寫驗證碼。'],
  '3.3.9': ['Accessible Authentication (Enhanced)', '無障礙驗證（加強）'],
  // Of WCAG 2.0 and 2.1, and obsolete: axe-core still names it.
  '4.1.1': ['Parsing (obsolete)', '語法分析（已廢除）', 'Browsers repair such markup today, so the criterion was removed from WCAG 2.2.', '現今的瀏覽器會自行修正這類標記，此準則已從 WCAG 2.2 刪除。'],
  '4.1.2': [
    'Name, Role, Value',
    '名稱、角色、值',
    'A screen reader says what a control is called, what it is and how it stands, all of which it takes from the markup.',
    '讀屏軟件從標記得知控制元件的名稱、種類和狀態，然後讀出。',
  ],
  '4.1.3': ['Status Messages', '狀態訊息', 'A message that appears elsewhere on the page is heard only when it is marked as one.', '網頁其他位置出現的訊息，須標示為狀態訊息才會讀出。'],
}

const demandRows: Readonly<Record<string, Row>> = {
  'clf:accessibility-statement': [
    'A current accessibility statement',
    '最新的無障礙聲明',
    'People who meet a barrier must know what works and whom to write to.',
    '遇到障礙的人士，須知道哪些功能可用，以及向誰求助。',
  ],
  'clf:alternative-format': ['Another format on request', '可索取其他格式', 'Who cannot read a file must know whom to ask.', '無法閱讀檔案的人士，須知道向誰索取其他格式。'],
  'clf:breadcrumb': [
    'The way from the home page',
    '由主頁開始的路徑',
    'Who comes from a search engine stands in the middle of a site and must see where.',
    '由搜尋器而來的讀者身處網站中段，須知道身在何處。',
  ],
  'clf:chinese-typography': ['Chinese set without spaces', '中文字之間不留空格', 'Spaces inside words break searching, line breaks and speech.', '字與字之間的空格會影響搜尋、換行和朗讀。'],
  'clf:department-identity': [
    'The name of the department, as registered',
    '與登記冊相符的部門名稱',
    'Readers must know who speaks to them, and tell a department from somebody who poses as one.',
    '讀者須知道資料由哪個部門發出，並能分辨真偽。',
  ],
  'clf:footer-links': [
    'Notices, privacy and accessibility at the foot',
    '網頁底部的告示、私隱及無障礙連結',
    'Readers look for their rights at the foot of every page.',
    '讀者會在每頁底部尋找與其權益有關的資料。',
  ],
  'clf:government-host': [
    'An address that fits what the page says it is',
    '網址與網頁所稱的身分相符',
    'A page that says it is the Government’s and stands elsewhere is how people are deceived.',
    '自稱屬於政府卻設於其他網址的網頁，正是騙案常用的手法。',
  ],
  'clf:government-identity': [
    'The name of the Government, seen and read',
    '看得見、讀得到的政府名稱',
    'A government page is recognised by its name at the top, by eye and by ear.',
    '讀者憑網頁頂部的名稱，以目睹或耳聞辨認政府網頁。',
  ],
  'clf:header-order': [
    'The parts of the header in one order',
    '頁首各部分次序一致',
    'Who knows one government site finds everything at the same place on the next.',
    '熟悉一個政府網站的讀者，可在其他網站的相同位置找到所需功能。',
  ],
  'clf:header-rule': ['A rule under the header', '頁首之下的橫線', 'It shows where the Government’s header ends and the department’s page begins.', '橫線標示政府頁首在哪裡完結，部門網頁由哪裡開始。'],
  'clf:language-switch': [
    'The two other languages in the head',
    '網頁頂部提供其餘兩種語言',
    'Who lands on a page in another language needs one step to their own.',
    '進入其他語言網頁的讀者，須一步即可轉到自己的語言。',
  ],
  'clf:language-versions': ['Every page in three languages', '每頁備有三種語言', 'Each reader has the right to the same page in their language.', '每位讀者都有權以自己的語言閱讀同一網頁。'],
  'clf:paragraph-numbers': ['References to numbered paragraphs', '段落編號的參照', 'A reference that leads nowhere sends readers searching.', '沒有去處的參照會令讀者四處尋找。'],
  'clf:revision-date': ['Date of the last revision or review', '註明何時修訂或覆檢', 'A reader must know whether a page still holds.', '讀者須知道網頁內容是否仍然有效。'],
  'clf:search-map-contact': [
    'Search, site map and contact',
    '搜尋、網站指南及聯絡方法',
    'Each reader finds things in another way: by words, by a list or by asking.',
    '讀者各有尋找資料的方式：輸入字詞、瀏覽目錄或直接查詢。',
  ],
  'clf:text-size': [
    'Sizes of text that say their state',
    '標明狀態的字型大小',
    'People who need larger text must hear which size is in force, and get what they choose.',
    '需要較大文字的人士，須得知現正使用的大小，並得到所選的大小。',
  ],
  'clf:theme-colours': [
    'The colours of one theme',
    '使用同一主題的顏色',
    'Colours make government sites known at a glance, and those of the themes are easy to read.',
    '顏色令人一眼認出政府網站，而主題所用的顏色均清晰易讀。',
  ],
  'clf:title': ['A title that names page and site', '寫明網頁及網站的標題', 'The title is the first thing that is read out, and all that a bookmark shows.', '標題最先讀出，亦是書籤唯一顯示的內容。'],
  'clf:typefaces': ['Plain typefaces', '清晰的字體', 'Plain letters are the easiest to read on a screen, above all with low vision.', '在屏幕上以清晰的字體最易閱讀，對弱視人士尤其重要。'],
  'clf:version': ['A supported version of the standard', '獲支援的標準版本', 'A version that is no longer supported keeps its old faults.', '不再獲支援的版本，舊有問題不會修正。'],
}

const copy = (en: string, traditional: string): Copy => ({ en, 'zh-Hant-HK': traditional, 'zh-Hans': simplified(traditional) })

const wordsOfRow = ([name, traditional, why, whyInTraditional]: Row): CriterionWords => ({
  name: copy(name, traditional),
  ...(why && whyInTraditional ? { why: copy(why, whyInTraditional) } : {}),
})

const ofBestPractice: CriterionWords = wordsOfRow([
  'Best practice',
  '良好做法',
  'No criterion demands it, and screen readers find their way better with it.',
  '沒有準則要求，但有助讀屏軟件使用者瀏覽。',
])

/**
 * What a criterion of WCAG (`1.4.3`) or a demand of the look-and-feel standard (`clf:revision-date`) is called and why it is made, in each
 * language; `null` is best practice, which no criterion demands.
 */
export const criterionWords = (criterion: string | null): CriterionWords => {
  if (criterion === null) return ofBestPractice
  const row = rows[criterion] ?? demandRows[criterion]
  // A run of another version may name one that is not known here: it is told by its number.
  return row ? wordsOfRow(row) : { name: { en: criterion, 'zh-Hant-HK': criterion, 'zh-Hans': criterion } }
}

/** Criteria that have words, by number. */
export const wordedCriteria: readonly string[] = Object.keys(rows)
