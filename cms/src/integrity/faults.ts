import { told } from '../writes/told.ts'
import type { Told } from '../writes/told.ts'

/** What may be found that went past this CMS. */
export type FaultCode =
  | 'foreign-row'
  | 'altered-row'
  | 'missing-row'
  | 'gap'
  | 'cut-off'
  | 'rewritten'
  | 'guard-lifted'
  | 'file-altered'
  | 'file-missing'
  | 'unapproved-copy'
  | 'replaced-copy'
  | 'missing-copy'
  | 'not-watched'

export interface Fault {
  code: FaultCode
  /** What it is about: a table and a row, a file, a table. */
  place: string
  /** Uid and `documentId` of the document, where it is known. */
  type?: string
  documentId?: string
}

/** What was found, and what to do about it. */
const sentences: Readonly<Record<FaultCode, Told>> = {
  'foreign-row': told(
    'Somebody wrote into the tables of what is public, past the CMS. No reader gets it. Have the administrator of the database find out who did it, and delete the row.',
    '有人繞過本系統，直接寫入公開內容的資料表。讀者不會看到該項內容。請數據庫管理員查明來源，並刪除該列。',
    '有人绕过本系统，直接写入公开内容的数据表。读者不会看到该项内容。请数据库管理员查明来源，并删除该行。',
  ),
  'altered-row': told(
    'What was published was altered in the database, past the CMS. Readers do not get this document until it is published again, or until the database is restored from a copy.',
    '已發布的內容在數據庫內遭人繞過本系統更改。讀者暫時不會看到此文件；請重新發布，或以備份還原數據庫。',
    '已发布的内容在数据库内被人绕过本系统更改。读者暂时看不到此文件；请重新发布，或用备份还原数据库。',
  ),
  'missing-row': told(
    'What was published was deleted from the database, past the CMS. Readers do not get this document until it is published again, or until the database is restored from a copy.',
    '已發布的內容在數據庫內遭人繞過本系統刪除。讀者暫時不會看到此文件；請重新發布，或以備份還原數據庫。',
    '已发布的内容在数据库内被人绕过本系统删除。读者暂时看不到此文件；请重新发布，或用备份还原数据库。',
  ),
  gap: told(
    'Rows of what is public are missing together with the proof of them, so nobody can tell which documents they were of. Restore the database from a copy.',
    '公開內容的部分紀錄連同其憑證均已遺失，無法得知屬於哪些文件。請以備份還原數據庫。',
    '公开内容的部分记录连同其凭证均已丢失，无法得知属于哪些文件。请用备份还原数据库。',
  ),
  'cut-off': told(
    'The database is older than what was public already: it was restored from a copy, or its last rows were deleted. Publish again what came after, or restore a newer copy; then put the file of heads aside and start the CMS again.',
    '數據庫比已公開的內容舊：可能曾以備份還原，或最後的紀錄已遭刪除。請重新發布其後的內容，或以較新的備份還原；然後移走記錄末項的檔案，再重新啟動系統。',
    '数据库比已公开的内容旧：可能曾用备份还原，或最后的记录已被删除。请重新发布其后的内容，或用较新的备份还原；然后移走记录末项的文件，再重新启动系统。',
  ),
  rewritten: told(
    'What is public has another history than was kept outside of the database. Have the database compared with a copy: run “clf-cms verify”.',
    '公開內容的歷史與數據庫以外所保存的紀錄不符。請執行「clf-cms verify」，並將數據庫與備份比對。',
    '公开内容的历史与数据库以外所保存的记录不符。请运行“clf-cms verify”，并将数据库与备份比对。',
  ),
  'guard-lifted': told(
    'Somebody took away what stops changes to the tables of what is public. It was put back, and every row was looked at. Find out who did it.',
    '有人移除了防止更改公開內容資料表的保護。保護已重新加上，所有紀錄亦已檢查。請查明來源。',
    '有人移除了防止更改公开内容数据表的保护。保护已重新加上，所有记录也已检查。请查明来源。',
  ),
  'file-altered': told(
    'A published file has other bytes than were published. Readers do not get it. Put the file back from a copy, or upload it as a new one and publish the document with it.',
    '已發布的檔案與發布時不同。讀者暫時不能取得該檔案。請以備份還原檔案，或另行上載新檔案並重新發布文件。',
    '已发布的文件内容与发布时不同。读者暂时无法获取该文件。请用备份还原，或另行上传新文件并重新发布。',
  ),
  'file-missing': told(
    'A published file is gone. Put it back from a copy, or upload it as a new one and publish the document with it.',
    '已發布的檔案已遺失。請以備份還原檔案，或另行上載新檔案並重新發布文件。',
    '已发布的文件已丢失。请用备份还原，或另行上传新文件并重新发布。',
  ),
  'unapproved-copy': told(
    'A document stands as published in Strapi’s tables, but nobody published it here: it was imported, transferred or written past the CMS. No reader gets it. Read its draft, and publish or delete it.',
    '文件在 Strapi 的資料表內顯示為已發布，但從未在此發布：可能是匯入、轉移或直接寫入的。讀者不會看到該文件。請檢視其草稿，再發布或刪除。',
    '文件在 Strapi 的数据表内显示为已发布，但从未在此发布：可能是导入、迁移或直接写入的。读者看不到该文件。请查看其草稿，再发布或删除。',
  ),
  'replaced-copy': told(
    'Strapi’s copy of what is published was replaced past the CMS, as an import does. Readers still get what was published. Compare the draft with the page, and publish it again if the draft is right.',
    'Strapi 所存的已發布副本遭人繞過本系統替換，例如經由匯入。讀者看到的仍是原先發布的內容。請比對草稿與網頁；如草稿正確，請重新發布。',
    'Strapi 所存的已发布副本被人绕过本系统替换，例如通过导入。读者看到的仍是原先发布的内容。请比对草稿与网页；如草稿正确，请重新发布。',
  ),
  'missing-copy': told(
    'Strapi’s copy of what is published is gone, past the CMS. Readers still get what was published. Write the document again and publish it, or restore the database from a copy.',
    'Strapi 所存的已發布副本遭人繞過本系統刪除。讀者看到的仍是原先發布的內容。請重新撰寫並發布文件，或以備份還原數據庫。',
    'Strapi 所存的已发布副本被人绕过本系统删除。读者看到的仍是原先发布的内容。请重新撰写并发布文件，或用备份还原数据库。',
  ),
  'not-watched': told(
    'The CMS could not look whether somebody changed what is public. It tries again every twenty seconds; its log says why.',
    '系統未能檢查公開內容是否遭人更改。系統每二十秒會再嘗試一次，原因見系統日誌。',
    '系统未能检查公开内容是否被人更改。系统每二十秒会再尝试一次，原因见系统日志。',
  ),
}

/** A fault in words, in each language. */
export const faultWords = (code: FaultCode): Told => sentences[code]
