import { catalogue } from '../language/catalogue.ts'

const en = {
  title: {
    'not-found': 'Page not found',
    'unknown-language': 'Page not found',
    'other-languages': 'This page is not available in English',
    'other-method': 'This address does not take that request',
    unreadable: 'This address cannot be read',
    'too-long': 'This address is too long',
    'too-much': 'Your browser sent more than this site reads',
    'unknown-choice': 'Nothing was changed',
    'other-site': 'Nothing was changed',
    ended: 'This link has ended',
    unavailable: 'This site cannot read its content just now',
    failed: 'Something went wrong on our side',
  },
  lines: {
    'not-found': [
      'If you typed the address, check that it is correct.',
      'If you followed a link, the page may have moved or been withdrawn. Search for it, or look in the site map.',
    ],
    'unknown-language': [
      'The first part of the address names the language. This site has English (/en), Traditional Chinese (/tc) and Simplified Chinese (/sc).',
    ],
    'other-languages': ['You can read it in another language:'],
    'other-method': [
      'Nothing was changed: this address was asked for something that it does not do.',
      'If you sent a form, go back, reload the page and send the form again. Otherwise start from the home page.',
    ],
    unreadable: [
      'The address, or the name of the site in it, holds something that no address holds.',
      'If you typed or copied it, check that it is whole and try again. Otherwise start from the home page.',
    ],
    'too-long': [
      'This site reads addresses of up to 4,000 characters, and a Chinese character counts as nine.',
      'If you searched, use fewer words. Otherwise start from the home page.',
    ],
    'too-much': [
      'The request came with too many headers, or with too long ones. Most often these are cookies that have piled up.',
      'Delete the cookies of this site in your browser, then open the page again.',
    ],
    'unknown-choice': ['The form held no setting that this site knows.', 'Go back, choose again and send the form.'],
    'other-site': ['This form came from another site.', 'Open the page on this site and send the form there.'],
    ended: ['It was given out for a short time, or was not copied whole.', 'Ask whoever gave it to you for a new one.'],
    unavailable: [
      'The content system does not answer. Nothing is lost; pages you read a few minutes ago may still open.',
      'Try again in one minute.',
    ],
    failed: [
      'The page could not be put together. The fault has been recorded on the server.',
      'Try again. If it happens again, tell us the address of this page and the time.',
    ],
  },
  search: 'Search this site',
  siteMap: 'Look in the site map',
  contact: 'Contact us',
  home: 'Go to the home page',
}

const hant: typeof en = {
  title: {
    'not-found': '找不到網頁',
    'unknown-language': '找不到網頁',
    'other-languages': '此網頁沒有繁體中文版',
    'other-method': '此網址不接受這項要求',
    unreadable: '無法讀取此網址',
    'too-long': '此網址過長',
    'too-much': '瀏覽器送來的資料過多',
    'unknown-choice': '設定並無更改',
    'other-site': '設定並無更改',
    ended: '此連結已失效',
    unavailable: '本網站暫時未能讀取內容',
    failed: '系統出現問題',
  },
  lines: {
    'not-found': [
      '如網址由你輸入，請檢查是否正確。',
      '如你是經由連結到此，該網頁可能已移至別處或已撤回。請使用搜尋功能或查閱網站指南。',
    ],
    'unknown-language': ['網址首段代表語言。本網站提供英文（/en）、繁體中文（/tc）及簡體中文（/sc）。'],
    'other-languages': ['你可閱讀其他語言版本：'],
    'other-method': [
      '資料並無更改：此網址未能處理這項要求。',
      '如你剛送出表格，請返回上一頁，重新載入網頁後再次送出；否則請由主頁開始。',
    ],
    unreadable: ['網址或其中的網站名稱含有不能用於網址的字元。', '如網址由你輸入或複製，請檢查是否完整，然後再試；否則請由主頁開始。'],
    'too-long': ['本網站讀取的網址最長為4,000個字元，每個中文字作九個字元計算。', '如你正在搜尋，請減少字詞；否則請由主頁開始。'],
    'too-much': ['這項要求附帶的標頭過多或過長，多數是瀏覽器積存的曲奇（cookie）所致。', '請在瀏覽器刪除本網站的曲奇，然後再次開啟網頁。'],
    'unknown-choice': ['表格內沒有本網站認識的設定。', '請返回上一頁重新選擇，然後再次送出表格。'],
    'other-site': ['此表格來自其他網站。', '請在本網站開啟有關網頁，然後送出表格。'],
    ended: ['這條連結只在短時間內有效，亦可能未有完整複製。', '請向提供連結的人索取新連結。'],
    unavailable: ['內容系統沒有回應。資料並無遺失；你數分鐘前看過的網頁或仍可開啟。', '請於一分鐘後再試。'],
    failed: ['網頁未能組成。伺服器已記錄有關問題。', '請再試一次。如問題再次出現，請把本頁網址及時間告知我們。'],
  },
  search: '搜尋本網站',
  siteMap: '查閱網站指南',
  contact: '聯絡我們',
  home: '前往主頁',
}

const hans: typeof en = {
  title: {
    'not-found': '找不到网页',
    'unknown-language': '找不到网页',
    'other-languages': '此网页没有繁体中文版',
    'other-method': '此网址不接受这项要求',
    unreadable: '无法读取此网址',
    'too-long': '此网址过长',
    'too-much': '浏览器发来的数据过多',
    'unknown-choice': '设置没有更改',
    'other-site': '设置没有更改',
    ended: '此链接已失效',
    unavailable: '本网站暂时未能读取内容',
    failed: '系统出现问题',
  },
  lines: {
    'not-found': [
      '如网址由你输入，请检查是否正确。',
      '如你是经由链接到此，该网页可能已移至别处或已撤回。请使用搜寻功能或查阅网站指南。',
    ],
    'unknown-language': ['网址首段代表语言。本网站提供英文（/en）、繁体中文（/tc）及简体中文（/sc）。'],
    'other-languages': ['你可阅读其他语言版本：'],
    'other-method': [
      '资料并无更改：此网址未能处理这项要求。',
      '如你刚送出表格，请返回上一页，重新载入网页后再次送出；否则请由主页开始。',
    ],
    unreadable: ['网址或其中的网站名称含有不能用于网址的字符。', '如果网址由你输入或复制，请检查是否完整，然后重试；否则请从主页开始。'],
    'too-long': ['本网站读取的网址最长为4,000个字符，每个汉字按九个字符计算。', '如果你正在搜寻，请减少字词；否则请从主页开始。'],
    'too-much': ['这项请求附带的标头过多或过长，多半是浏览器积累的Cookie所致。', '请在浏览器中删除本网站的Cookie，然后再次打开网页。'],
    'unknown-choice': ['表格内没有本网站认识的设置。', '请返回上一页重新选择，然后再次提交表格。'],
    'other-site': ['此表格来自其他网站。', '请在本网站打开有关网页，然后提交表格。'],
    ended: ['这条链接只在短时间内有效，也可能没有完整复制。', '请向提供链接的人索取新链接。'],
    unavailable: ['内容系统没有回应。资料并无遗失；你数分钟前看过的网页或仍可开启。', '请于一分钟后再试。'],
    failed: ['网页未能组成。服务器已记录有关问题。', '请再试一次。如问题再次出现，请把本页网址及时间告知我们。'],
  },
  search: '搜寻本网站',
  siteMap: '查阅网站指南',
  contact: '联络我们',
  home: '前往主页',
}

export const errorStrings = catalogue(en, hant, {
  ...hans,
  title: { ...hans.title, 'other-languages': '此网页没有简体中文版' },
})
