import { catalogue } from '@clf/app-shell'

const en = {
  title: 'Offline pack',
  description: 'All rules in force in one file, to be read and searched without a network.',
  intro:
    'All circulars, guidelines and reference models that are in force and open to everybody, with their attachments, in one ZIP file. Save it, unpack it and open “index.html” in a browser: it needs no network and no server.',
  download: (day: string) => `Download the pack of ${day} (ZIP)`,
  once: 'The pack is made when it is first asked for after something was published, and each day. That can take a minute.',
  dated: 'A pack is out of date from the next publication on. Before you rely on a rule, check that this is the version in force.',
  verify: 'Check a pack',
  verifyHow:
    'Every pack holds the SHA-256 of each of its files, signed with Ed25519. Who has this repository checks a pack with the command below, which names what differs. Compare the key with this one.',
  key: 'Public key',
  pack: {
    title: (site: string) => `${site}: rules in force`,
    of: (day: string, version: string) => `Rules in force on ${day}, version ${version}.`,
    check: 'Check that this is the version in force.',
    online: 'Read it on the intranet',
    search: 'Search these rules',
    button: 'Search',
    results: (count: string) => `Found: ${count}`,
    none: 'Nothing was found. All rules are listed below.',
    all: 'All rules',
    back: 'All rules in this pack',
    attachments: 'Attachments',
    missing: (name: string) => `${name} is not in this pack.`,
    amendments: 'Amendments',
    skip: 'Skip to content',
  },
}

const hant: typeof en = {
  title: '離線規定集',
  description: '把所有現行規定收錄於一個檔案，無須連接網絡即可閱讀和搜尋。',
  intro: '所有現行有效並開放予所有人的通告、指引及參考典範，連同附件，收錄於一個ZIP檔案。請儲存檔案並解壓縮，然後用瀏覽器開啟「index.html」；無須網絡或伺服器。',
  download: (day) => `下載${day}的規定集（ZIP）`,
  once: '規定集在有新內容發布後，以及每天首次有人要求時製作，可能需時一分鐘。',
  dated: '由下一次發布起，規定集即已過時。引用規定前，請核對是否現行版本。',
  verify: '核實規定集',
  verifyHow: '每份規定集載有各檔案的SHA-256，並以Ed25519簽署。持有本程式庫的人可用以下指令核實，指令會指出不同之處。請把公開密碼匙與下列的比對。',
  key: '公開密碼匙',
  pack: {
    title: (site) => `${site}：現行規定`,
    of: (day, version) => `${day}的現行規定，版本${version}。`,
    check: '請核對是否現行版本。',
    online: '在內聯網閱讀',
    search: '搜尋這些規定',
    button: '搜尋',
    results: (count) => `找到：${count}`,
    none: '沒有結果。所有規定列於下方。',
    all: '所有規定',
    back: '本規定集的所有規定',
    attachments: '附件',
    missing: (name) => `${name}不在本規定集內。`,
    amendments: '修訂',
    skip: '跳至內容',
  },
}

const hans: typeof en = {
  title: '离线规定集',
  description: '把所有现行规定收录在一个文件中，无需连接网络即可阅读和搜索。',
  intro: '所有现行有效并对所有人开放的通告、指引及参考典范，连同附件，收录在一个ZIP文件中。请保存文件并解压，然后用浏览器打开“index.html”；无需网络或服务器。',
  download: (day) => `下载${day}的规定集（ZIP）`,
  once: '规定集在有新内容发布后，以及每天首次有人要求时制作，可能需要一分钟。',
  dated: '从下一次发布起，规定集即已过时。引用规定前，请核对是否现行版本。',
  verify: '核实规定集',
  verifyHow: '每份规定集载有各文件的SHA-256，并以Ed25519签名。持有本代码库的人可用以下命令核实，命令会指出不同之处。请把公钥与下列的比对。',
  key: '公钥',
  pack: {
    title: (site) => `${site}：现行规定`,
    of: (day, version) => `${day}的现行规定，版本${version}。`,
    check: '请核对是否现行版本。',
    online: '在内联网阅读',
    search: '搜索这些规定',
    button: '搜索',
    results: (count) => `找到：${count}`,
    none: '没有结果。所有规定列于下方。',
    all: '所有规定',
    back: '本规定集的所有规定',
    attachments: '附件',
    missing: (name) => `${name}不在本规定集中。`,
    amendments: '修订',
    skip: '跳到内容',
  },
}

export const offlineStrings = catalogue(en, hant, hans)
