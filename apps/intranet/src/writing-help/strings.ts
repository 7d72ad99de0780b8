import { catalogue } from '@clf/app-shell'
import type { Part, PartId } from './part.ts'

interface Help {
  title: string
  description: string
  intro: string
  example: string
  contents: string
  matrixCaption: string
  criterion: string
  how: string
  rules: string
  claim: string
  parts: Record<PartId, Part>
}

const en: Help = {
  title: 'Help for editors',
  description: 'How to write documents at the desk that everybody can read, with every feature that helps, and how to use the desk with the keyboard and as you need it.',
  intro:
    'This is the help for those who write circulars, guidelines, references, services and forms at the desk. Every text is read by people who see, hear, move and understand in different ways; the desk helps you to write for all of them, and it works without a mouse.',
  example: 'Example',
  contents: 'On this page',
  matrixCaption: 'How each criterion of WCAG 2.2, levels A and AA, is looked after in a document',
  criterion: 'Criterion',
  how: 'How it is looked after',
  rules: 'Rules that ask for it while you write: ',
  claim: 'How the desk meets the Authoring Tool Accessibility Guidelines',
  parts: {
    lists: {
      heading: 'Finding and opening documents',
      paragraphs: [
        'You sign in with your account of this system or, where that is set up, with your government account by the button above the form. The first page of the desk shows what awaits you, open drafts and what is due for review. The menu leads to a list for each kind of document; each kind has a form, and a page of its own for readers.',
        'Lists are searched as people name a document: 5/26, No. 5/2026, words of the title in either script. A form has the text first, then the facts in groups. Every field has a name; an error says what to do, at the field and in a list above the form that leads there.',
        'Lists are sorted by their heads and filtered by the button above them. Select several documents to publish, unpublish or delete them together; a document can be duplicated from its row. Files have a page of their own with folders, where they are uploaded, named and moved.',
      ],
    },
    keyboard: {
      heading: 'Working with the keyboard',
      paragraphs: ['Everything can be done without a mouse. In a text, Alt+0 shows the list of all keys. These are used most:'],
      list: [
        'Tab and Shift+Tab go from field to field. Tab leaves a text; in a table, and at the beginning of a number or item, press Escape first.',
        'Alt+F10 goes to the toolbar of the text, arrow keys along it, Escape back to the text.',
        'Arrow keys select a footnote, picture or other part that cannot be written into; Enter opens it. Alt+Enter opens the details of what stands around the caret.',
        'F8 goes to what was found and on to the next, Shift+F8 to the one before; Enter leads to its place, Escape back to where you wrote.',
        'Ctrl+Enter or Ctrl+S saves, Ctrl+Z undoes, Ctrl+Y does it again.',
      ],
    },
    find: {
      heading: 'Finding words in a document',
      paragraphs: [
        '“Find words in this document” stands at the head of the form; F9 opens it. It looks through everything that you write, in all languages, also those that are not shown: titles, texts, tables, footnotes, the words of pictures and the facts. “Find” lists the places, “Next” and “Previous”, or F9 and Shift+F9 from anywhere, lead to them; when there is none, it says so.',
      ],
    },
    checks: {
      heading: 'What readers would stumble over',
      paragraphs: [
        'Beside the text, on a narrow screen after it, stands a list of what was found in the document as it is, also before it is saved. It is there for everybody and cannot be turned off.',
        'Findings are in groups by language and by how much they hinder readers, with counts. Each says what is wrong and what to do, names its place and quotes the words. Enter or a click leads to the place. The list is your report: when it says “Nothing found.”, no rule has anything to say.',
      ],
    },
    mend: {
      heading: 'Letting the desk mend',
      paragraphs: [
        'Where a machine can mend a finding there is a button “Mend it”; Shift+Enter on the finding does the same. The next finding then has the focus, and Ctrl+Z takes the change back.',
        'Look at what was changed. The words of a picture are never written by a machine.',
      ],
    },
    questions: {
      heading: 'Questions that only you can answer',
      paragraphs: [
        'Some findings are questions, under “For you to judge”. Go to the place, read what is asked, and mend it or press “It is right as it stands”. Your name and the day are kept with the answer, for this content only: when it changes, the question is open again.',
      ],
    },
    'by-hand': {
      heading: 'What you check by hand',
      paragraphs: [
        'No rule can see whether words say the same as a picture. The table lists every criterion of the Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA: which rules ask for it, what to check by hand before you submit a document, and why some cannot go wrong in a document.',
      ],
    },
    publish: {
      heading: 'Publishing',
      paragraphs: [
        'The button that publishes says how much stands against it. What would stop a reader also stops the publication, for everybody and by every way; then nothing is published and nothing saved, what you typed stays in the form, and a list leads to each fault.',
        'Nobody publishes alone. Submit a draft that is ready in the section of the form that says where it stands. Somebody who had no part in writing it approves and publishes it, at once or at a time that they set, or returns it with a comment; what is changed after that is submitted again. What cannot wait is published in an emergency, with a reason, and is taken back after 24 hours unless somebody else approves it. Your first page lists what awaits you.',
        'Pages, registers, contents and the site map are made from what is published. You have nothing to do for them.',
      ],
    },
    structure: {
      heading: 'Headings, numbers and lists',
      paragraphs: [
        'Choose “Heading” in the toolbar (Ctrl+Alt+2, 3, 4) instead of making a line bold: screen reader users go from heading to heading. Do not skip a level. Use numbers and lists of the toolbar instead of typing them, so that they count by themselves and are read as lists.',
        'The headings of all languages stand in the list “Headings of the text” beside the form, each a way to its place. What you copy from one text into another keeps its structure.',
      ],
    },
    pictures: {
      heading: 'Pictures',
      paragraphs: [
        '“Image” asks for a file and for its words: say what the picture tells the reader, not that it is a picture. If it tells nothing that the text does not say, mark it as decorative. To change the words later, select the picture and press Alt+Enter. Write them in each language.',
        'Of a chart, give the figures that matter. Pictures of words and pictures that move are not for documents: write the words, or use a video.',
      ],
      list: [
        'Instead of “chart.png” write “Visitors rose from 1,200 in 2024 to 1,900 in 2026”.',
        'Instead of “Image of a counter” write “The enquiry counter is left of the lifts”.',
        'A line that only divides the page: mark it as decorative.',
      ],
    },
    tables: {
      heading: 'Tables',
      paragraphs: [
        'Give every table a caption, and mark the cells that head others in the Table menu: a screen reader says them with each cell. Use a table for facts in rows and columns, never to place things beside each other, and merge cells only where it cannot be avoided.',
      ],
    },
    links: {
      heading: 'Links and references',
      paragraphs: [
        'Select words that say where the link leads and press Ctrl+K; “click here” and bare addresses tell nothing when links are read one after the other. To another paragraph of the same text use “Cross-reference”: it follows when numbers change.',
      ],
    },
    languages: {
      heading: 'Three languages and the languages of words',
      paragraphs: [
        'A document has its words in English, Traditional and Simplified Chinese side by side. What is missing, or older than its source, is said at its place. Simplified words can be made from Traditional ones and are marked until somebody presses “I have read it”.',
        'Mark words in another language with “Language” in the toolbar, so that a screen reader speaks them rightly.',
      ],
    },
    files: {
      heading: 'Attached files',
      paragraphs: [
        'Give a file a title that says what it holds, its language, and whether it is accessible; if it is not, name whom to ask for another format. What was found in it, tags, title, language, pictures without words, stands below the text in plain words. A page is better than a file wherever it will do.',
      ],
    },
    video: {
      heading: 'Videos',
      paragraphs: [
        'A video needs a title, a file with captions (WebVTT) and its words below it: what is said and what is shown. It never begins by itself. The text names video and captions; look at them in the preview.',
      ],
    },
    import: {
      heading: 'Importing a paper',
      paragraphs: [
        '“Import a paper” reads Word, OpenDocument and plain text. It keeps headings, numbers, tables, notes, languages and the words of pictures, compares the result with its source, and asks about every guess; what has no place is listed. Nothing is stored until you say so, and the draft is then checked like any other. What you paste is treated alike.',
      ],
    },
    preview: {
      heading: 'Looking at the draft as readers will',
      paragraphs: [
        '“Look at it as readers will” gives a link in each language to the real page, in your own browser. Whoever has the link can read the draft for ten minutes; make a new one as often as you like. Look at it without a mouse, at 200 per cent and on a phone.',
      ],
    },
    keeping: {
      heading: 'Nothing is lost',
      paragraphs: [
        'What you type is kept in your browser every ten seconds and when you leave the page. After a crash, or when you have been signed out, the form offers it again: take it back or throw it away. You stay signed in for 24 hours, also when you rest. A message that something went wrong stays until you close it.',
        'If somebody else has saved meanwhile, your save is refused and shows who, when and what differs, so that you choose for each field. Ctrl+Z undoes what you wrote; deleting, discarding and replacing ask first.',
      ],
    },
    editions: {
      heading: 'Next edition, withdrawal, deletion',
      paragraphs: [
        'Next edition and withdrawal are buttons beside the form; deletion is under “More actions”. A next edition begins with the words of the last one. A withdrawal asks for a reason and a day, and the words stay to be read. A public document cannot be deleted; before a draft is deleted the desk says what links to it.',
        'Under “Public versions” stands everything that readers had of a document, since when and by whom. Each version is compared with the one before, language by language, and can be put into the draft again as it was; it is then approved and published like any other change.',
      ],
    },
    readers: {
      heading: 'What readers write and do not find',
      paragraphs: [
        'Feedback and accessibility problems that readers send from the intranet stand under “From readers” in the menu, with the page they are about. Take a letter in hand, answer it, and set it to done: its e-mail address is then deleted.',
        'The second part of that page lists searches that found nothing, by week. Words that many readers use and no document has belong into the title, the summary or the glossary. Nothing says who searched.',
      ],
    },
    display: {
      heading: 'Making the desk suit you',
      paragraphs: [
        'In your profile you choose the language of the interface and a light or dark theme; they are kept for the next time and can be changed back in the same place. Without a choice the desk is as light or dark as your system. Beside a text you choose which languages are shown. None of this changes a document.',
        'The desk keeps to the settings of your browser and system: zoom, text size, high contrast and reduced motion. Nothing that takes input moves by itself.',
      ],
    },
  },
}

const hant: Help = {
  title: '編輯人員指南',
  description: '說明如何在工作台編寫人人可讀的文件、各項輔助功能的用法，以及如何用鍵盤及按個人需要使用工作台。',
  intro: '本指南供在工作台編寫通告、指引、參考、服務及表格的人員使用。讀者的視力、聽力、活動能力及理解方式各有不同；工作台協助你為所有讀者編寫內容，而且不用滑鼠亦可操作。',
  example: '例子',
  contents: '本頁內容',
  matrixCaption: '文件如何處理WCAG 2.2各項A級及AA級準則',
  criterion: '準則',
  how: '處理方法',
  rules: '編寫時檢查的規則：',
  claim: '工作台如何符合《編輯工具無障礙指引》',
  parts: {
    lists: {
      heading: '尋找及開啟文件',
      paragraphs: [
        '請以本系統的帳戶登入；如已設定，亦可按表格上方的按鈕以政府帳戶登入。工作台首頁列出等候你處理的文件、未發布的草稿及有待檢討的文件。選單內每類文件各有清單；每類文件均有填寫表格，以及供讀者閱讀的網頁。',
        '清單可按常用的文件名稱搜尋，例如5/26、第5/2026號，或以繁體或簡體輸入標題的字詞。表格先列內文，再分組列出資料。每個欄位均有名稱；如有錯誤，欄位旁及表格上方的清單均會說明處理方法，清單可直接前往該處。',
        '清單可按欄名排序，並以上方的按鈕篩選。可選取多份文件，一併發布、取消發布或刪除；每行亦可複製文件。檔案設有專頁及資料夾，可上載、命名及移動。',
      ],
    },
    keyboard: {
      heading: '用鍵盤操作',
      paragraphs: ['所有工作均可不用滑鼠完成。在內文按Alt+0會列出所有快速鍵，以下為常用的：'],
      list: [
        'Tab及Shift+Tab：在欄位之間移動。在內文按Tab可離開；在表格內及編號或項目開首處，請先按Escape。',
        'Alt+F10：前往內文的工具列；方向鍵：在工具列移動；Escape：返回內文。',
        '方向鍵：選取註腳、圖像等不可直接輸入的部分；Enter：開啟該部分。Alt+Enter：開啟游標所在部分的詳情。',
        'F8：前往所發現的問題及下一項；Shift+F8：上一項；Enter：前往該處；Escape：返回撰寫位置。',
        'Ctrl+Enter或Ctrl+S：儲存；Ctrl+Z：還原；Ctrl+Y：重做。',
      ],
    },
    find: {
      heading: '在文件內尋找字句',
      paragraphs: [
        '「在本文件尋找字句」在表格上方，按F9可開啟。所有語言的全部內容均會搜尋，包括沒有顯示的語言、標題、內文、表格、註腳、圖像文字及各項資料。按「尋找」會列出所有位置；按「下一處」及「上一處」，或在任何位置按F9及Shift+F9，即可前往；如沒有結果，亦會說明。',
      ],
    },
    checks: {
      heading: '讀者會遇到的障礙',
      paragraphs: [
        '內文旁（窄畫面則在內文之後）列出在目前文件發現的問題，未儲存的內容亦會檢查。所有人均會看到，不可關閉。',
        '問題按語言及對讀者的影響分類，並附數目。每項說明有何問題、如何處理、所在位置及有關字句。按Enter或點選即可前往該處。此清單就是你的狀況報告：如顯示「沒有發現問題。」，即表示所有規則均沒有發現問題。',
      ],
    },
    mend: {
      heading: '由工作台代為更正',
      paragraphs: [
        '可由系統更正的項目設有「代為更正」按鈕，亦可在該項按Shift+Enter。更正後焦點會移至下一項；按Ctrl+Z可還原。',
        '請檢視改動。系統不會代寫圖像文字。',
      ],
    },
    questions: {
      heading: '只有你才能回答的問題',
      paragraphs: ['部分項目屬提問，列於「請你判斷」之下。請前往該處，細閱提問，然後更正，或按「內容無誤」。你的名字、日期及回答會一併記錄，只適用於該內容；內容改動後，系統會重新提問。'],
    },
    'by-hand': {
      heading: '須以人手檢查的事項',
      paragraphs: [
        '規則無法判斷文字與圖像是否表達相同內容。下表列出《網頁內容無障礙指引》（WCAG）2.2版每項A級及AA級準則：由哪些規則檢查、提交文件前須以人手檢查甚麼，以及某些準則為何不會在文件中違反。',
      ],
    },
    publish: {
      heading: '發布',
      paragraphs: [
        '發布按鈕會說明尚有多少問題。令讀者無法閱讀的問題，亦會令文件不能發布，任何人以任何方式均不例外；屆時既不會發布，亦不會儲存，你所輸入的內容仍保留在表格內，並有清單可前往每項問題。',
        '任何人都不能獨自發布文件。草稿完成後，請在表格內說明文件狀況的部分提交審批；未有參與撰寫的人會即時或在指定時間批准並發布，或附上意見退回；其後如有修改，須重新提交。不能等候的內容可註明原因緊急發布；如 24 小時內未獲另一人批准，便會停止向讀者提供。首頁列出等候你處理的文件。',
        '網頁、登記冊、目錄及網站指南均按已發布的內容產生，你無須處理。',
      ],
    },
    structure: {
      heading: '標題、編號及清單',
      paragraphs: [
        '請在工具列選擇「標題」（Ctrl+Alt+2、3、4），不要只把整行設為粗體，因為讀屏軟件使用者會逐個標題瀏覽。請勿跳級。請使用工具列的編號及清單，不要自行輸入，以便自動編號並以清單讀出。',
        '所有語言的標題列於表格旁的「正文標題一覽」，可直接前往。由一份內文複製到另一份時，結構會予以保留。',
      ],
    },
    pictures: {
      heading: '圖像',
      paragraphs: [
        '加入「圖像」時須選擇檔案及填寫圖像文字：請說明圖像向讀者表達的內容，而非說明這是圖像。如圖像沒有表達正文以外的內容，請標示為裝飾圖像。日後如須更改，請選取圖像並按Alt+Enter。各語言須分別填寫。',
        '圖表須寫出重要數字。文件不應使用文字圖像及動畫圖片：請直接寫出文字，或使用影片。',
      ],
      list: [
        '不要寫「chart.png」，應寫「訪客人數由2024年的1,200人增至2026年的1,900人」。',
        '不要寫「櫃位的圖像」，應寫「查詢櫃位在升降機左方」。',
        '只用作分隔的線：標示為裝飾圖像。',
      ],
    },
    tables: {
      heading: '表格',
      paragraphs: ['每個表格均須有標題，並在「表格」選單標示標題儲存格，讀屏軟件讀出每個儲存格時會一併讀出。表格用於按行列顯示的資料，不可用作排版；除非無可避免，否則不要合併儲存格。'],
    },
    links: {
      heading: '連結及參照',
      paragraphs: ['請選取能說明連結去向的字句，再按Ctrl+K；讀屏軟件逐條讀出連結時，「按此」及網址均沒有意義。如要提及同一文件的其他段落，請用「互相參照」，編號改動時會自動更新。'],
    },
    languages: {
      heading: '三種語言及字句的語言',
      paragraphs: [
        '文件並列英文、繁體中文及簡體中文。欠缺或比原文舊的部分會在該處說明。簡體文字可由繁體轉換而成，並會一直標示，直至有人按「我已校閱」。',
        '其他語言的字句，請以工具列的「語言」標示，讓讀屏軟件正確讀出。',
      ],
    },
    files: {
      heading: '附件',
      paragraphs: [
        '請為檔案填寫能說明內容的標題、語言，以及是否無障礙；如否，請註明可向誰索取其他格式。檢查結果，例如標籤、標題、語言及沒有文字的圖像，會在內文下方以淺白文字說明。能用網頁的，不要用檔案。',
      ],
    },
    video: {
      heading: '影片',
      paragraphs: ['影片須有標題、字幕檔案（WebVTT），並在其下寫出文字版本，包括對白及畫面內容。影片不會自動播放。內文只顯示影片及字幕的名稱，請在預覽中觀看。'],
    },
    import: {
      heading: '匯入文件',
      paragraphs: [
        '「匯入文件」可讀取Word、OpenDocument及純文字檔案，保留標題、編號、表格、註釋、語言及圖像文字，並與來源比較，就每項推斷提問；無法放入的內容會列出。未經你同意不會儲存，草稿其後與其他文件一樣接受檢查。貼上的內容亦按同樣方法處理。',
      ],
    },
    preview: {
      heading: '以讀者角度檢視草稿',
      paragraphs: [
        '「預覽讀者將看到的網頁」會提供各語言的連結，在你自己的瀏覽器顯示實際網頁。任何持有連結的人可於十分鐘內閱讀草稿；你可隨時產生新連結，次數不限。請試試不用滑鼠、放大至200%及用手機閱讀。',
      ],
    },
    keeping: {
      heading: '內容不會遺失',
      paragraphs: [
        '所輸入的內容每十秒及離開頁面時會保留在瀏覽器內。遇到當機或登出後，表格會再次提供，你可取回或捨棄。登入後24小時內有效，閒置時亦然。出錯的訊息會一直顯示，直至你關閉。',
        '如他人已先儲存，你的儲存會被拒絕，並顯示由誰、何時儲存及有何分別，讓你逐欄選擇。按Ctrl+Z可還原所寫內容；刪除、捨棄及取代前均會先詢問。',
      ],
    },
    editions: {
      heading: '下一版本、撤回及刪除',
      paragraphs: [
        '下一版本及撤回的按鈕在表格旁；刪除則在「更多操作」之下。下一版本以上一版本的文字開始。撤回須填寫原因及日期，文字仍可閱讀。已公開的文件不可刪除；刪除草稿前，工作台會說明哪些文件連結至該草稿。',
        '「公開版本」列出讀者曾看到的所有版本，以及發布的時間和人員。每個版本可逐個語言與上一版本比較，亦可原樣取代草稿；其後須如其他修改一樣，經批准才可發布。',
      ],
    },
    readers: {
      heading: '讀者來信及沒有結果的搜尋',
      paragraphs: [
        '讀者在內聯網提交的意見及無障礙問題，連同所關於的網頁，列於選單的「讀者訊息」。請開始處理來信，答覆後按完成，來信的電郵地址隨即刪除。',
        '該頁第二部分按星期列出沒有結果的搜尋。如許多讀者使用某個字詞，而文件均沒有該字詞，請加入標題、摘要或詞彙。系統不會記錄搜尋者。',
      ],
    },
    display: {
      heading: '按個人需要調整工作台',
      paragraphs: [
        '你可在個人檔案選擇介面語言及淺色或深色主題；設定會保留至下次使用，並可在同一處還原。如沒有選擇，工作台會跟隨系統的淺色或深色設定。內文旁可選擇顯示哪些語言。以上設定均不會改動文件。',
        '工作台採用瀏覽器及系統的設定，包括縮放、文字大小、高對比及減少動態效果。可供輸入或操作的元件不會自行移動。',
      ],
    },
  },
}

const hans: Help = {
  title: '编辑人员指南',
  description: '说明如何在工作台编写人人可读的文件、各项辅助功能的用法，以及如何用键盘及按个人需要使用工作台。',
  intro: '本指南供在工作台编写通告、指引、参考、服务及表格的人员使用。读者的视力、听力、行动能力及理解方式各有不同；工作台协助你为所有读者编写内容，而且不用鼠标也可操作。',
  example: '例子',
  contents: '本页内容',
  matrixCaption: '文件如何处理WCAG 2.2各项A级及AA级准则',
  criterion: '准则',
  how: '处理方法',
  rules: '编写时检查的规则：',
  claim: '工作台如何符合《编辑工具无障碍指南》',
  parts: {
    lists: {
      heading: '查找及打开文件',
      paragraphs: [
        '请以本系统的账户登录；如已设定，也可按表单上方的按钮以政府账户登录。工作台首页列出等候你处理的文件、未发布的草稿及有待检讨的文件。菜单内每类文件各有列表；每类文件均有填写表单，以及供读者阅读的网页。',
        '列表可按常用的文件名称搜索，例如5/26、第5/2026号，或以繁体或简体输入标题的字词。表单先列正文，再分组列出信息。每个字段均有名称；如有错误，字段旁及表单上方的列表均会说明处理方法，列表可直接前往该处。',
        '列表可按列名排序，并以上方的按钮筛选。可选取多份文件，一并发布、取消发布或删除；每行也可复制文件。媒体文件设有专页及文件夹，可上传、命名及移动。',
      ],
    },
    keyboard: {
      heading: '用键盘操作',
      paragraphs: ['所有工作均可不用鼠标完成。在正文按Alt+0会列出所有快捷键，以下为常用的：'],
      list: [
        'Tab及Shift+Tab：在字段之间移动。在正文按Tab可离开；在表格内及编号或项目开头处，请先按Escape。',
        'Alt+F10：前往正文的工具栏；方向键：在工具栏移动；Escape：返回正文。',
        '方向键：选取脚注、图像等不可直接输入的部分；Enter：打开该部分。Alt+Enter：打开光标所在部分的详情。',
        'F8：前往所发现的问题及下一项；Shift+F8：上一项；Enter：前往该处；Escape：返回撰写位置。',
        'Ctrl+Enter或Ctrl+S：保存；Ctrl+Z：撤销；Ctrl+Y：重做。',
      ],
    },
    find: {
      heading: '在文件内查找字句',
      paragraphs: [
        '“在本文件查找字句”在表单上方，按F9可打开。所有语言的全部内容均会查找，包括没有显示的语言、标题、正文、表格、脚注、图像文字及各项信息。按“查找”会列出所有位置；按“下一处”及“上一处”，或在任何位置按F9及Shift+F9，即可前往；如没有结果，也会说明。',
      ],
    },
    checks: {
      heading: '读者会遇到的障碍',
      paragraphs: [
        '正文旁（窄屏幕则在正文之后）列出在目前文件发现的问题，未保存的内容也会检查。所有人均会看到，不可关闭。',
        '问题按语言及对读者的影响分类，并附数目。每项说明有何问题、如何处理、所在位置及有关字句。按Enter或点击即可前往该处。此列表就是你的状况报告：如显示“没有发现问题。”，即表示所有规则均没有发现问题。',
      ],
    },
    mend: {
      heading: '由工作台代为更正',
      paragraphs: [
        '可由系统更正的项目设有“代为更正”按钮，也可在该项按Shift+Enter。更正后焦点会移至下一项；按Ctrl+Z可撤销。',
        '请检视改动。系统不会代写图像文字。',
      ],
    },
    questions: {
      heading: '只有你才能回答的问题',
      paragraphs: ['部分项目属提问，列于“请你判断”之下。请前往该处，细阅提问，然后更正，或按“内容无误”。你的名字、日期及回答会一并记录，只适用于该内容；内容改动后，系统会重新提问。'],
    },
    'by-hand': {
      heading: '须以人工检查的事项',
      paragraphs: [
        '规则无法判断文字与图像是否表达相同内容。下表列出《网页内容无障碍指南》（WCAG）2.2版每项A级及AA级准则：由哪些规则检查、提交文件前须以人工检查什么，以及某些准则为何不会在文件中违反。',
      ],
    },
    publish: {
      heading: '发布',
      paragraphs: [
        '发布按钮会说明尚有多少问题。使读者无法阅读的问题，也会使文件不能发布，任何人以任何方式均不例外；届时既不会发布，也不会保存，你所输入的内容仍保留在表单内，并有列表可前往每项问题。',
        '任何人都不能独自发布文件。草稿完成后，请在表单内说明文件状况的部分提交审批；没有参与撰写的人会立即或在指定时间批准并发布，或附上意见退回；其后如有修改，须重新提交。不能等候的内容可注明原因紧急发布；如 24 小时内未获另一人批准，便会停止向读者提供。首页列出等候你处理的文件。',
        '网页、登记册、目录及网站指南均按已发布的内容生成，你无须处理。',
      ],
    },
    structure: {
      heading: '标题、编号及列表',
      paragraphs: [
        '请在工具栏选择“标题”（Ctrl+Alt+2、3、4），不要只把整行设为粗体，因为读屏软件用户会逐个标题浏览。请勿跳级。请使用工具栏的编号及列表，不要自行输入，以便自动编号并以列表读出。',
        '所有语言的标题列于表单旁的“正文标题一览”，可直接前往。由一份正文复制到另一份时，结构会予以保留。',
      ],
    },
    pictures: {
      heading: '图像',
      paragraphs: [
        '加入“图像”时须选择文件及填写图像文字：请说明图像向读者表达的内容，而非说明这是图像。如图像没有表达正文以外的内容，请标示为装饰图像。日后如须更改，请选取图像并按Alt+Enter。各语言须分别填写。',
        '图表须写出重要数字。文件不应使用文字图像及动画图片：请直接写出文字，或使用视频。',
      ],
      list: [
        '不要写“chart.png”，应写“访客人数由2024年的1,200人增至2026年的1,900人”。',
        '不要写“柜台的图像”，应写“查询柜台在电梯左方”。',
        '只用作分隔的线：标示为装饰图像。',
      ],
    },
    tables: {
      heading: '表格',
      paragraphs: ['每个表格均须有标题，并在“表格”菜单标示标题单元格，读屏软件读出每个单元格时会一并读出。表格用于按行列显示的信息，不可用作排版；除非无可避免，否则不要合并单元格。'],
    },
    links: {
      heading: '链接及引用',
      paragraphs: ['请选取能说明链接去向的字句，再按Ctrl+K；读屏软件逐条读出链接时，“点击这里”及网址均没有意义。如要提及同一文件的其他段落，请用“交叉引用”，编号改动时会自动更新。'],
    },
    languages: {
      heading: '三种语言及字句的语言',
      paragraphs: [
        '文件并列英文、繁体中文及简体中文。缺少或比原文旧的部分会在该处说明。简体文字可由繁体转换而成，并会一直标示，直至有人按“我已校阅”。',
        '其他语言的字句，请以工具栏的“语言”标示，让读屏软件正确读出。',
      ],
    },
    files: {
      heading: '附件',
      paragraphs: [
        '请为文件填写能说明内容的标题、语言，以及是否无障碍；如否，请注明可向谁索取其他格式。检查结果，例如标签、标题、语言及没有文字的图像，会在正文下方以浅白文字说明。能用网页的，不要用文件。',
      ],
    },
    video: {
      heading: '视频',
      paragraphs: ['视频须有标题、字幕文件（WebVTT），并在其下写出文字版本，包括对白及画面内容。视频不会自动播放。正文只显示视频及字幕的名称，请在预览中观看。'],
    },
    import: {
      heading: '导入文档',
      paragraphs: [
        '“导入文件”可读取Word、OpenDocument及纯文本，保留标题、编号、表格、注释、语言及图像文字，并与来源比较，就每项推断提问；无法放入的内容会列出。未经你同意不会保存，草稿其后与其他文件一样接受检查。粘贴的内容也按同样方法处理。',
      ],
    },
    preview: {
      heading: '以读者角度检视草稿',
      paragraphs: [
        '“预览读者将看到的网页”会提供各语言的链接，在你自己的浏览器显示实际网页。任何持有链接的人可于十分钟内阅读草稿；你可随时生成新链接，次数不限。请试试不用鼠标、放大至200%及用手机阅读。',
      ],
    },
    keeping: {
      heading: '内容不会丢失',
      paragraphs: [
        '所输入的内容每十秒及离开页面时会保留在浏览器内。遇到死机或注销后，表单会再次提供，你可取回或放弃。登录后24小时内有效，闲置时也一样。出错的消息会一直显示，直至你关闭。',
        '如他人已先保存，你的保存会被拒绝，并显示由谁、何时保存及有何分别，让你逐个字段选择。按Ctrl+Z可撤销所写内容；删除、放弃及替换前均会先询问。',
      ],
    },
    editions: {
      heading: '下一版本、撤回及删除',
      paragraphs: [
        '下一版本及撤回的按钮在表单旁；删除则在“更多操作”之下。下一版本以上一版本的文字开始。撤回须填写原因及日期，文字仍可阅读。已公开的文件不可删除；删除草稿前，工作台会说明哪些文件链接至该草稿。',
        '“公开版本”列出读者曾看到的所有版本，以及发布的时间和人员。每个版本可逐个语言与上一版本比较，也可原样取代草稿；其后应如其他修改一样，经批准才可发布。',
      ],
    },
    readers: {
      heading: '读者来信及没有结果的搜索',
      paragraphs: [
        '读者在内联网提交的意见及无障碍问题，连同所关于的网页，列于菜单的“读者留言”。请开始处理来信，答复后按完成，来信的电邮地址随即删除。',
        '该页第二部分按星期列出没有结果的搜索。如许多读者使用某个词语，而文件均没有该词语，请加入标题、摘要或词汇。系统不会记录搜索者。',
      ],
    },
    display: {
      heading: '按个人需要调整工作台',
      paragraphs: [
        '你可在个人资料选择界面语言及浅色或深色主题；设置会保留至下次使用，并可在同一处还原。如没有选择，工作台会跟随系统的浅色或深色设置。正文旁可选择显示哪些语言。以上设置均不会改动文件。',
        '工作台采用浏览器及系统的设置，包括缩放、文字大小、高对比及减少动态效果。可供输入或操作的组件不会自行移动。',
      ],
    },
  },
}

export const writingHelp = catalogue(en, hant, hans)
