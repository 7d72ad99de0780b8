import { exitCodes } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'
import { wordsOf } from '../words/words.ts'
import { archiveLimits } from './limits.ts'

const mega = (bytes: number): string => `${Math.ceil(bytes / 1_000_000).toLocaleString('en')} MB`

export function damaged(name: string): Refusal {
  return refuse(
    `${name} is damaged or not a document of Word or LibreOffice; open it there and save it again.`,
    `${name} 已損壞，或並非 Word 或 LibreOffice 文件；請在該程式開啟並重新儲存。`,
  )
}

export function protectedByPassword(name: string): Refusal {
  return refuse(
    `${name} is protected by a password; take the password away in Word and save it again.`,
    `${name} 設有密碼；請在 Word 移除密碼並重新儲存。`,
  )
}

export function tooManyEntries(name: string, entries: number): Refusal {
  const most = archiveLimits.entries
  return refuse(
    `${name} holds ${entries} parts and the limit is ${most}; open it in Word and save it again.`,
    `${name} 內有 ${entries} 個部分，上限為 ${most} 個；請在 Word 開啟並重新儲存。`,
  )
}

export function tooLargeUnpacked(name: string, bytes: number, most: number): Refusal {
  return refuse(
    `${name} unpacks to ${mega(bytes)} and the limit is ${mega(most)}; split it or take out its pictures.`,
    `${name} 解壓後有 ${mega(bytes)}，上限為 ${mega(most)}；請分拆文件或移除圖片。`,
  )
}

export function packedTooTightly(name: string, ratio: number): Refusal {
  const [times, most] = [Math.floor(ratio), archiveLimits.ratio]
  return refuse(
    `${name} unpacks to ${times} times its size, as no document does (the limit is ${most}); it was not opened.`,
    `${name} 解壓後為原來的 ${times} 倍，一般文件不會如此（上限為 ${most} 倍）；系統沒有開啟該檔案。`,
  )
}

export function repeatedPart(name: string, part: string): Refusal {
  return refuse(
    `${name} holds the part ${part} twice, so that nobody can say which one counts; open it in Word and save it again.`,
    `${name} 重複載有 ${part} 這個部分，無法確定以何者為準；請在 Word 開啟並重新儲存。`,
  )
}

export function holdsMacros(name: string): Refusal {
  return refuse(
    `${name} holds macros, which are programs; save it in Word as “Word Document (.docx)” without them and import that.`,
    `${name} 載有巨集（程式）；請在 Word 另存為不含巨集的「Word 文件 (.docx)」再匯入。`,
  )
}

export function tooDeep(name: string): Refusal {
  return refuse(
    `${name} has parts within one another more than ${archiveLimits.xmlDepth} deep; open it in Word and save it again.`,
    `${name} 的內容層層相套超過 ${archiveLimits.xmlDepth} 層；請在 Word 開啟並重新儲存。`,
  )
}

export function tablesTooDeep(name: string): Refusal {
  return refuse(
    `${name} has tables within tables more than ${archiveLimits.tableDepth} deep; make them one table and import it again.`,
    `${name} 的表格層層相套超過 ${archiveLimits.tableDepth} 層；請合併為一個表格再匯入。`,
  )
}

export function tooManyElements(name: string): Refusal {
  return refuse(
    `${name} has more than ${archiveLimits.xmlElements.toLocaleString('en')} parts of text and layout; split it and import its pieces.`,
    `${name} 的文字及版面元素超過 ${archiveLimits.xmlElements.toLocaleString('en')} 個；請分拆文件再匯入。`,
  )
}

export function definesEntities(name: string): Refusal {
  return refuse(
    `${name} defines its own XML entities, as no document of Word or LibreOffice does; it was not read.`,
    `${name} 自行定義 XML 實體，一般 Word 或 LibreOffice 文件不會如此；系統沒有讀取該檔案。`,
  )
}

export function filesTooDeep(name: string): Refusal {
  return refuse(
    `${name} has files within files more than ${archiveLimits.nestedFiles} deep; copy their text into one document.`,
    `${name} 的檔案層層相套超過 ${archiveLimits.nestedFiles} 層；請把內容複製到同一份文件。`,
  )
}

function refuse(en: string, traditional: string): Refusal {
  return new Refusal(wordsOf(en, traditional), exitCodes.input)
}
