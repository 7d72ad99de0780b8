import type { FurtherCases } from './further.ts'

/** Rules over the parts of a text: headings, lists, tables, images, videos and files. */
export const parts: FurtherCases = {
  'alternative-adds-words': {
    failed: {
      'photo-of': { en: 'The new counter opened in May. ¶ #i Photo of the low counter with knee space for wheelchair users <counter.jpg>' },
      'image-showing': { en: '#2 Where to go ¶ #i Image showing the way from the lift to Room 1204 <way.png> ¶ Turn left at the lift.' },
      'picture-of-in-chinese': { tc: '新櫃檯於五月啟用。 ¶ #i 圖片：設有輪椅容膝空間的矮身櫃檯 <counter.jpg>' },
      'ends-with-photo-in-simplified': { sc: '新柜台在五月启用。 ¶ #i 设有轮椅容膝空间的矮身柜台的照片 <counter.jpg>' },
      'same-as-caption': { en: '#i Staff at the first-aid course in March 2026 <course.jpg> Staff at the first-aid course in March 2026 ¶ Thirty officers took part.' },
      'same-as-caption-in-chinese': { tc: '#i 新設的哺乳室 <room.jpg> 新設的哺乳室 ¶ 鑰匙由總務組保管。' },
    },
    cantTell: {
      'whole-story': {
        en:
          '#i Flow of a leave application. The officer fills in the form on the portal and names an acting officer. The acting officer accepts or declines within two working days. The supervisor then approves or refuses. If the supervisor refuses, the officer is told why and may appeal to the head of division within ten working days. If the supervisor approves, the system takes the days from the balance, tells the registry and puts the absence in the calendar of the unit. <flow.png> ¶ The steps are the same for all grades.',
      },
    },
    passed: {
      'picture-is-the-thing': { en: 'Each office must show one of these signs. ¶ #i Sign with a camera struck through and the words “No photography” <sign.png>' },
      'painting': { en: '#i Oil painting of Victoria Harbour in 1860, hung in the lobby <harbour.jpg> Gift of the Antiquities Office' },
      'map-of': { tc: '#i 辦事處位置圖：由港鐵站A出口沿太古城道步行三分鐘 <map.png>' },
      'photo-counter': { en: '#i Photo booth beside Counter 3, with a stool of adjustable height <booth.jpg>' },
      'caption-says-more': { tc: '#i 兩名職員以水喉演習滅火 <drill.jpg> 二零二六年三月的消防演習' },
      'chart-with-figures': { sc: '#i 柱形图：柜台申请由四成降至两成，网上申请由六成升至八成 <chart.png> 2024年至2026年的申请方式' },
    },
  },
  'attachment-accessible-or-contact': {
    failed: {
      'not-checked': { en: 'The tender documents are below. ¶ #f Schedule of rates for cleaning | en | not-checked <rates.pdf>' },
      'not-accessible': { tc: '申請人請填寫以下表格。 ¶ #f 體格檢驗報告書 | zh-Hant-HK | no <medical.pdf>' },
      'untagged': {
        en: {
          body: 'The floor plan is below. ¶ #f Floor plan of the training centre <plan.pdf>',
          files: {
            'plan.pdf': {
              name: 'plan.pdf',
              size: 420,
              mime: 'application/pdf',
              inspection: {
                state: 'inspected',
                facts: {
                  format: 'pdf',
                  bytes: 420_000,
                  title: '',
                  language: '',
                  headings: 0,
                  pictures: 1,
                  picturesWithoutText: 1,
                  tables: 0,
                  tablesWithoutHeaders: 0,
                  pages: 1,
                  showsTitle: false,
                  tagged: false,
                  encrypted: false,
                  openToScreenReaders: true,
                  bookmarks: 0,
                  picturePages: [],
                  unreadablePages: [],
                },
              },
            },
          },
        },
      },
      'scanned': {
        tc: {
          body: '會議紀錄載於以下檔案。 ¶ #f 職員關係委員會第三次會議紀錄 <minutes.pdf>',
          files: {
            'minutes.pdf': {
              name: 'minutes.pdf',
              size: 2100,
              mime: 'application/pdf',
              inspection: {
                state: 'inspected',
                facts: {
                  format: 'pdf',
                  bytes: 2_100_000,
                  title: '',
                  language: '',
                  headings: 0,
                  pictures: 4,
                  picturesWithoutText: 4,
                  tables: 0,
                  tablesWithoutHeaders: 0,
                  pages: 4,
                  showsTitle: false,
                  tagged: true,
                  encrypted: false,
                  openToScreenReaders: true,
                  bookmarks: 0,
                  picturePages: [1, 2, 3, 4],
                  unreadablePages: [],
                },
              },
            },
          },
        },
      },
    },
    cantTell: {
      'waits-to-be-looked-at': {
        en: {
          body: 'Read the notes before you apply. ¶ #f Notes for applicants <notes.pdf>',
          files: { 'notes.pdf': { name: 'notes.pdf', size: 300, mime: 'application/pdf', inspection: { state: 'not-inspected', reason: 'waiting' } } },
        },
      },
    },
    passed: {
      'not-accessible-with-contact': { en: '#f Survey plan of Lot 512 | en | no | maps@landsd.gov.hk <lot-512.pdf> ¶ Other formats are sent within five working days.' },
      'accessible': { tc: '申請人請填寫以下表格。 ¶ #f 儲物櫃申請書 <locker.docx>' },
      'accessible-one-beside': { en: '#f Application for a locker | en | no <locker-scan.pdf> ¶ #f Application for a locker <locker.docx>' },
      'password-with-contact': {
        sc: {
          body: '#f 投标人须知 | zh-Hans | yes | tender@gld.gov.hk <tender.pdf>',
          files: { 'tender.pdf': { name: 'tender.pdf', size: 300, mime: 'application/pdf', inspection: { state: 'not-inspected', reason: 'password' } } },
        },
      },
    },
  },
  'attachment-title-names-the-file': {
    failed: {
      'annex-alone': { en: 'Offices are listed below. ¶ #f Annex B <offices.pdf>' },
      'file-name': { tc: '請填寫以下表格。 ¶ #f GF87_rev3_final.docx <gf87.docx>' },
      'attachment-in-simplified': { sc: '请填写以下表格。 ¶ #f 附件 <form.docx>' },
    },
    passed: {
      'annex-with-words': { en: 'Offices are listed below. ¶ #f Annex B: Offices with a joint reception <offices.pdf>' },
      'form-number-with-words': { tc: '#f 表格GF 87：借用車輛申請書 <gf87.docx>' },
      'format-in-words': { en: '#f How to save a DOCX file as a tagged PDF <how-to.pdf>' },
      'short-words': { sc: '#f 收费表 <fees.xlsx>' },
    },
  },
  'bold-line-is-a-heading': {
    failed: {
      'bold-background': { en: '**Background** ¶ In 2025 the Department moved to the new building. ¶ **Booking of rooms** ¶ Rooms are booked through the portal.' },
      'bold-in-chinese': { tc: '**一、背景** ¶ 本處於二零二五年遷入新大樓。 ¶ **二、預訂方法** ¶ 職員可經入門網站預訂會議室。' },
      'bold-in-simplified': { sc: '#2 目的 ¶ 本指引供前线职员参考。 ¶ **接待轮椅使用者** ¶ 职员应坐下与来访者交谈。' },
    },
    passed: {
      'bold-sentence': { en: '#2 Fire drill ¶ **Do not use the lifts during the drill.** ¶ Wardens will check each floor.' },
      'bold-lead-in': { en: '#2 Documents ¶ **Original needed:** birth certificate and proof of address. ¶ **Copy needed:** the last pay statement.' },
      'bold-word-within': { tc: '#2 截止日期 ¶ 申請須於**二零二六年八月十四日**前送達，逾期恕不受理。' },
      'bold-last-line': { tc: '#2 查詢 ¶ 如有查詢，請致電下列號碼。 ¶ **總務組**' },
    },
  },
  'decorative-image-says-nothing': {
    failed: {
      'organisation-chart': { en: '#2 Organisation ¶ #d <organisation-chart.png> ¶ The Department has four branches.' },
      'with-caption': { tc: '#d <image-04.jpg> 圖一：輪候時間由二零二四年的18分鐘減至二零二六年的9分鐘 ¶ 輪候時間持續縮短。' },
      'location-map': { sc: '#2 位置 ¶ #d <location-map.png> ¶ 办事处在港铁站旁。' },
      'flowchart': { en: 'The steps are as follows. ¶ #d <leave-flowchart-2026.svg>' },
    },
    passed: {
      'divider': { en: '#d <divider-line.png> ¶ #2 Purpose ¶ This guideline is for counter staff.' },
      'banner': { tc: '#d <banner-spring.jpg> ¶ #2 春季活動 ¶ 康樂會將於四月舉辦遠足。' },
      'background-photo': { en: '#d <skyline-background.jpg> ¶ The Department serves all eighteen districts.' },
      'described-map': { sc: '#i 办事处在港铁站C出口对面 <location-map.png>' },
    },
  },
  'document-format-and-size': {
    failed: {
      'old-word': { en: '#f Application for overtime | en | yes | forms@csb.gov.hk <ot.doc>' },
      'wps': { sc: '#f 加班申请书 | zh-Hans | yes | forms@csb.gov.hk <ot.wps>' },
      'old-excel': { tc: '請填寫收支表。 ¶ #f 收支表 | zh-Hant-HK | yes | accounts@csb.gov.hk <accounts.xls>' },
      'too-large': {
        en: {
          body: '#f Report on the harbour study <harbour.pdf>',
          files: {
            'harbour.pdf': {
              name: 'harbour.pdf',
              size: 68_400,
              mime: 'application/pdf',
              inspection: {
                state: 'inspected',
                facts: {
                  format: 'pdf',
                  bytes: 68_400_000,
                  title: 'Report on the harbour study',
                  language: 'en',
                  headings: 40,
                  pictures: 80,
                  picturesWithoutText: 0,
                  tables: 4,
                  tablesWithoutHeaders: 0,
                  pages: 210,
                  showsTitle: true,
                  tagged: true,
                  encrypted: false,
                  openToScreenReaders: true,
                  bookmarks: 40,
                  picturePages: [],
                  unreadablePages: [],
                },
              },
            },
          },
        },
      },
    },
    found: {
      'large': {
        tc: {
          body: '#f 海港研究報告 <harbour-tc.pdf>',
          files: {
            'harbour-tc.pdf': {
              name: 'harbour-tc.pdf',
              size: 31_000,
              mime: 'application/pdf',
              inspection: {
                state: 'inspected',
                facts: {
                  format: 'pdf',
                  bytes: 31_000_000,
                  title: '海港研究報告',
                  language: 'zh-HK',
                  headings: 40,
                  pictures: 80,
                  picturesWithoutText: 0,
                  tables: 4,
                  tablesWithoutHeaders: 0,
                  pages: 210,
                  showsTitle: true,
                  tagged: true,
                  encrypted: false,
                  openToScreenReaders: true,
                  bookmarks: 40,
                  picturePages: [],
                  unreadablePages: [],
                },
              },
            },
          },
        },
      },
      'packed': { en: '#f All forms of the Personnel Section | en | yes | forms@csb.gov.hk <forms.zip>' },
    },
    passed: {
      'csv': { en: '#f Opening hours of all offices <hours.csv>' },
      'docx': { tc: '#f 加班申請書 <ot.docx>' },
      'just-below': {
        en: {
          body: '#f Report on the harbour study, without pictures <harbour-small.pdf>',
          files: {
            'harbour-small.pdf': {
              name: 'harbour-small.pdf',
              size: 17_900,
              mime: 'application/pdf',
              inspection: {
                state: 'inspected',
                facts: {
                  format: 'pdf',
                  bytes: 17_900_000,
                  title: 'Report',
                  language: 'en',
                  headings: 40,
                  pictures: 0,
                  picturesWithoutText: 0,
                  tables: 4,
                  tablesWithoutHeaders: 0,
                  pages: 190,
                  showsTitle: true,
                  tagged: true,
                  encrypted: false,
                  openToScreenReaders: true,
                  bookmarks: 40,
                  picturePages: [],
                  unreadablePages: [],
                },
              },
            },
          },
        },
      },
      'speaks-of-doc': { sc: '旧式文档格式（例如DOC）不应再用。 ¶ #f 文件格式一览表 <formats.xlsx>' },
    },
  },
  'heading-has-words-below': {
    failed: {
      'last-heading': { en: '#2 Purpose ¶ This circular sets out how lockers are let. ¶ #2 Enquiries' },
      'next-of-same-level': { tc: '#2 背景 ¶ #2 詳情 ¶ 儲物櫃按月租用。' },
    },
    passed: {
      'deeper-heading-below': { en: '#2 Charges ¶ #3 Lockers ¶ HK$30 a month. ¶ #3 Keys ¶ HK$50 for each key lost.' },
      'table-below': { tc: '#2 收費 ¶ #t 儲物櫃收費 // !大小 | !月租 // 大 | 50元 // 小 | 30元' },
      'file-below': { sc: '#2 表格 ¶ #f 储物柜申请书 <locker-sc.docx>' },
    },
  },
  'heading-is-short': {
    failed: {
      'full-stop': { en: '#2 How to book a room. ¶ Rooms are booked through the portal.' },
      'full-stop-in-chinese': { tc: '#2 預訂方法。 ¶ 職員可經入門網站預訂。' },
      'colon': { sc: '#2 收费： ¶ 不收取费用。' },
    },
    found: {
      'a-whole-sentence': {
        en:
          '#2 Officers who wish to book a conference room in the new building for a meeting with members of the public should read the following paragraphs first ¶ Rooms are booked through the portal.',
      },
      'a-whole-sentence-in-chinese': { tc: '#2 各部門如欲於公眾假期或星期日借用新大樓的會議室與公眾人士舉行會議須事先向總務組提出書面申請並說明理由及出席人數 ¶ 申請須於十天前提交。' },
    },
    passed: {
      'question': { en: '#2 Who may book a room? ¶ All staff may.' },
      'abbreviation-at-end': { en: '#2 Forms, keys, passes, etc. ¶ All are returned on the last day.' },
      'some-words': { tc: '#2 於公眾假期借用會議室的申請程序 ¶ 申請須於十天前提交。' },
      'question-in-chinese': { sc: '#2 谁可以预订？ ¶ 全体职员均可预订。' },
    },
  },
  'heading-order': {
    failed: {
      'begins-at-three': { en: '#3 Purpose ¶ This circular sets out how lockers are let.' },
      'two-to-four': { tc: '#2 收費 ¶ 收費如下。 ¶ #4 大型儲物櫃 ¶ 月租50元。' },
    },
    passed: {
      'back-up-two': { en: '#2 Charges ¶ Charges are reviewed yearly. ¶ #3 Lockers ¶ By the month. ¶ #4 Large ones ¶ HK$50. ¶ #2 Keys ¶ One for each locker.' },
      'no-headings': { tc: '儲物櫃按月租用。 ¶ 鑰匙由總務組保管。' },
      'three-after-two': { sc: '#2 收费 ¶ 收费每年检讨。 ¶ #3 大型储物柜 ¶ 月租50元。' },
    },
  },
  'headings-tell-apart': {
    failed: {
      'twice-general': { en: '#2 Leave ¶ #3 General ¶ Leave is planned ahead. ¶ #3 General ¶ Leave is recorded.' },
      'twice-in-chinese': { tc: '#2 申請資格 ¶ 全體職員均可申請。 ¶ #2 申請資格 ¶ 合約職員須服務滿一年。' },
    },
    passed: {
      'same-under-different-parts': { en: '#2 Vacation leave ¶ #3 How to apply ¶ Apply on the portal. ¶ #2 Sick leave ¶ #3 How to apply ¶ Send the certificate to the registry.' },
      'nearly-the-same': { tc: '#2 申請資格（長俸職員） ¶ 服務滿一年。 ¶ #2 申請資格（合約職員） ¶ 服務滿兩年。' },
    },
  },
  'image-has-alternative': {
    failed: {
      'nothing': { en: '#2 Where to wait ¶ #i <waiting-area.jpg> ¶ Seats near the door are for people who need them.' },
      'file-name': { tc: '#i DSC_0412.JPG <dsc0412.jpg> ¶ 新大堂已啟用。' },
      'says-image': { sc: '#i 图片 <lobby.jpg> ¶ 新大堂已启用。' },
    },
    passed: {
      'short': { en: '#i Fire exit sign <sign.png> ¶ The signs are green and white.' },
      'decorative': { tc: '#d <pattern-wave.png> ¶ 新大堂已啟用。' },
      'file-named-in-words': { en: '#i Screen of the portal with the file leave-2026.pdf open <screen.png>' },
    },
  },
  'list-is-not-typed': {
    failed: {
      'hyphens': { en: 'Bring: ¶ - the staff card; ¶ - the signed form; and ¶ - one photograph.' },
      'chinese-numbers-with-breaks': { tc: '申請人須提交下列文件：↵（一）職員證副本；↵（二）已簽署的申請書；↵（三）近照一張。' },
      'full-width-bullets': { sc: '应提交： ¶ ●职员证副本 ¶ ●已签署的申请书 ¶ ●近照一张' },
    },
    passed: {
      'real-list': { en: 'Bring: ¶ #b the staff card; ¶ #b the signed form; and ¶ #b one photograph.' },
      'numbers-in-a-line': { en: 'The panel considers (a) the need, (b) the cost and (c) the time, in this order.' },
      'address-lines': { tc: '申請書請寄往：↵總務組↵香港添馬添美道2號↵政府總部東翼12樓' },
      'paragraph-begins-with-a-number': { en: '2026 was the first year of the scheme. ¶ 3 of every 4 officers took part.' },
    },
  },
  'no-aligning-spaces': {
    failed: {
      'columns': { en: '#2 Rates ¶ Small locker          HK$30 ¶ Large locker          HK$50' },
      'dots': { tc: '#2 目錄 ¶ 申請資格........................3 ¶ 申請手續........................7' },
    },
    passed: {
      'two-after-a-stop': { en: 'Lockers are let by the month.  Keys are kept by the General Office.' },
      'real-table': { tc: '#t 儲物櫃收費 // !大小 | !月租 // 小 | 30元 // 大 | 50元' },
      'no-break-space': { en: 'The rent is HK$\u00a030 a month for a small locker.' },
    },
  },
  'no-empty-paragraphs': {
    failed: {
      'empty-line': { en: 'Lockers are let by the month. ¶  ¶ Keys are kept by the General Office.' },
      'full-width-space': { tc: '儲物櫃按月租用。 ¶ 　 ¶ 鑰匙由總務組保管。' },
      'two-breaks': { sc: '储物柜按月租用。↵↵钥匙由总务组保管。' },
      'no-break-spaces': { en: '#2 Charges ¶ Lockers are let by the month. ¶ \u00a0 ¶ #2 Keys ¶ One is given for each locker.' },
    },
    passed: {
      'one-break': { tc: '請寄往：↵香港添馬添美道2號↵政府總部東翼12樓' },
      'image-between': { en: 'Lockers are let by the month. ¶ #d <line.png> ¶ Keys are kept by the General Office.' },
      'one-word-paragraph': { en: 'Lockers ¶ Let by the month to all staff of the building.' },
      'quotation-between': { sc: '规则如下。 ¶ #q 储物柜按月租用。 ¶ 钥匙由总务组保管。' },
    },
  },
  'references-exist': {
    failed: {
      'beyond-the-last': { en: '#p Lockers are let by the month. ¶ #p Keys are kept as in [paragraph 5](clf:paragraph/5). ¶ #p Keys lost are paid for.' },
      'beyond-in-chinese': { tc: '#p 儲物櫃按月租用。 ¶ #p 如遺失鑰匙，須按[第七段](clf:paragraph/7)賠償。' },
      'number-twice': { en: '#2 Lockers ¶ #n 2 | Lockers are let by the month. ¶ #n 2 | Keys are kept by the General Office.' },
      'number-twice-in-simplified': { sc: '#n 3 | 储物柜按月租用。 ¶ #n 4 | 钥匙由总务组保管。 ¶ #n 4 | 遗失钥匙应赔偿。' },
      'no-numbers-at-all': { en: '#2 Lockers ¶ Lockers are let by the month. ¶ Exceptions are in [paragraph 3](clf:paragraph/3).' },
    },
    passed: {
      'backwards': { en: '#p Lockers are let by the month. ¶ #p Keys are kept by the General Office. ¶ #p The rent in [paragraph 1](clf:paragraph/1) is paid in advance.' },
      'forwards-in-chinese': { tc: '#p 除[第三段](clf:paragraph/3)另有規定外，儲物櫃按月租用。 ¶ #p 鑰匙由總務組保管。 ¶ #p 輪班人員可按更租用。' },
      'paragraph-of-another': {
        around: { targets: { 'clf:circular/general-circular/3/2025': 'public' } },
        en: '#p Lockers are let by the month. ¶ #p See paragraph 12 of [General Circular No. 3/2025](clf:circular/general-circular/3/2025).',
      },
      'words-alone': { tc: '#p 儲物櫃按月租用。 ¶ #p 詳見《儲物櫃使用守則》第九段。' },
      'own-numbers-with-letters': {
        en: '#n 2 | Lockers are let by the month. ¶ #n 2A | Shift workers may rent by the shift. ¶ #n 3 | The rent in [paragraph 2A](clf:paragraph/2A) is paid in advance.',
      },
      'note': { sc: '#p 储物柜按月租用^合约职员除外。^。 ¶ #p 钥匙由总务组保管。' },
    },
  },
  'table-has-headers': {
    failed: {
      'no-heads': { en: '#t Rent of lockers // Size | Rent // Small | HK$30 // Large | HK$50' },
      'no-caption': { tc: '收費如下。 ¶ #t  // !大小 | !月租 // 小 | 30元 // 大 | 50元' },
      'uneven': { sc: '#t 储物柜收费 // !大小 | !月租 | !押金 // 小 | 30元 // 大 | 50元 | 100元' },
    },
    passed: {
      'row-heads': { en: '#t Facts of the building // ?Storeys | 14 // ?Lifts | 6' },
      'both-with-empty-corner': { tc: '#t 各層儲物櫃數目 // ! | !大 | !小 // ?地下 | 10 | 20 // ?一樓 | 12 | 24' },
    },
  },
  'table-has-no-empty-lines': {
    failed: {
      'empty-row': { en: '#t Rent of lockers // !Size | !Rent // Small | HK$30 // | // Large | HK$50' },
      'empty-column': { tc: '#t 儲物櫃收費 // !大小 | !月租 | ! // 小 | 30元 | // 大 | 50元 |', also: { 'table-has-headers': 'failed' } },
    },
    found: {
      'empty-cell': { sc: '#t 储物柜收费 // !大小 | !月租 | !押金 // 小 | 30元 | // 大 | 50元 | 100元' },
      'empty-cell-in-row-heads': { en: '#t Wardens by floor // !Floor | !Warden | !Deputy // 1 | Clerical Officer 2 | Clerical Assistant 5 // 2 | | Clerical Assistant 6' },
    },
    passed: {
      'nil': { en: '#t Rent and deposit // !Size | !Rent | !Deposit // Small | HK$30 | Nil // Large | HK$50 | HK$100' },
      'dash': { tc: '#t 租金及按金 // !大小 | !月租 | !按金 // 小 | 30元 | – // 大 | 50元 | 100元' },
      'zero': { sc: '#t 各层空置储物柜 // !楼层 | !数目 // 1 | 0 // 2 | 5' },
      'not-applicable': { en: '#t Wardens by floor // !Floor | !Warden | !Deputy // 1 | Clerical Officer 2 | Not needed // 2 | Clerical Officer 3 | To be rotated monthly' },
    },
  },
  'table-reads-in-order': {
    failed: {
      'rows-in-cells': { en: '#t Rent of lockers // !Size | !Rent // Small↵Medium↵Large | HK$30↵HK$40↵HK$50' },
      'rows-in-cells-in-chinese': { tc: '#t 各區辦事處電話 // !辦事處 | !電話 // 東區↵南區↵灣仔 | 2886 1234↵2814 5678↵2835 9012' },
      'one-cell': { en: '#t Important // !Bring your staff card.' },
      'rows-in-cells-in-simplified': { sc: '#t 开放时间 // !日子 | !时间 // 星期一至五↵星期六 | 上午九时至下午五时↵上午九时至正午' },
    },
    passed: {
      'address-in-one-cell': { en: '#t Offices // !Office | !Address // Eastern | 12th Floor↵Eastern Law Courts Building↵Sai Wan Ho // Southern | Ground Floor↵Ocean Court↵Aberdeen' },
      'one-cell-with-breaks': { tc: '#t 交件方法 // !方法 | !地點或時間 // 郵寄 | 香港添馬添美道2號 // 親身 | 上午九時至下午一時↵下午二時至五時' },
      'plain': { sc: '#t 开放时间 // !日子 | !时间 // 星期一至五 | 上午九时至下午五时 // 星期六 | 上午九时至正午' },
      'two-cells': { en: '#t Floor area // ?Net floor area | 1,200 square metres' },
    },
  },
  'underline-is-for-links': {
    failed: {
      'stressed': { en: 'Forms shall be returned __within ten working days__ of the posting.' },
      'stressed-in-chinese': { tc: '表格須於__十個工作天內__交回。' },
    },
    passed: {
      'bold': { en: 'Forms shall be returned **within ten working days** of the posting.' },
      'link': { tc: '表格載於[公務員事務局表格專頁](https://www.csb.gov.hk/tc_chi/forms.html)。' },
    },
  },
  'video-has-captions-and-words': {
    failed: {
      'nothing-but-title': { en: 'Watch how the drill is done. ¶ #v Fire drill in the new building' },
      'no-transcript': { tc: '#v 消防演習示範 | drill-tc.vtt ¶ 演習每年舉行兩次。' },
      'no-captions': { sc: '#v 消防演习示范 |  | 旁白：听到警钟后，请走最近的楼梯。画面：职员沿楼梯离开。' },
      'no-title': { en: '#v  | drill.vtt | Narrator: When the bell rings, walk to the nearest stairs. Staff leave in a line.' },
    },
    passed: {
      'complete': { en: '#v Fire drill in the new building | drill.vtt | Narrator: When the bell rings, walk to the nearest stairs. Staff leave in a line.' },
      'complete-in-chinese': { tc: '#v 消防演習示範 | drill-tc.vtt | 旁白：聽到警鐘後，請走最近的樓梯。畫面：職員沿樓梯離開。' },
      'linked-film': { en: 'The [film of the fire drill, with captions](https://www.hkfsd.gov.hk/eng/film/drill.html) is shown in the lobby.' },
      'speaks-of-video': { sc: '培训课程设有视频和字幕，职员可在培训中心观看。' },
    },
  },
}
