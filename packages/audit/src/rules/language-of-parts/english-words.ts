const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that hold names and titles together as well as sentences: The University of Hong Kong. */
export const joiningWords = listed('a an the of and or for in on at to by from with under de la du le von van')

/** Words of sentences, which names have none of. */
export const sentenceWords = listed(`
  i you your yours we our us he she his her it its they their them this that these those there here who which what when where why how
  is are was were be been being am has have had do does did will would shall should can could may might must not no yes please
  if as than then so but because before after until while during about into over only also any all each every more most other some such very
`)

/** Words that controls, headings and footers of websites are written with. Alone or together they are English that was left, not a name. */
export const labelWords = listed(`
  about accept access accessibility account add address advanced alert alerts amount announcement announcements annual answer answers apply application applications
  apply archive archives asked attachment attachments available back below bookmark breadcrumb browse button calendar cancel careers category change chart circulars
  choose clear click close closed collapse comment comments complaint complaints conditions conformance confirm contact content contents continue copyright current
  date day days default delete description details disclaimer document documents done download downloads edit end enquiries enquiry enter error events
  exit expand faqs features feedback file files filter find first folder follow font footer form forms found frequently friday full gallery go guide guidelines header
  help hide highlights home homepage hot hours icon image important index information invalid item items jobs keyword keywords label language languages larger largest last latest launch
  learn legal link links list load loading location log login logo logout mail main map maps medium menu message messages minutes missing mobile monday month name
  navigation new news newsletter next notes notice now notices number open opening optional options overview page pages password payment phone photo photos
  play policy pause popular posted preferences preview press previous print privacy profile publication publications published question questions quick read recent refresh register
  related release releases remove reply report reports required reserved reset resources result results return review revision rights rss save saturday schedule scroll search section
  see select selected send services settings share show sign site sitemap size skip small sort speeches start statement statistics status step stop subject submit
  subscribe success summary sunday support switch table tel telephone tender tenders term terms text thank thanks thursday time title toggle top topics total tuesday
  type update updated updates upload use useful user username version video videos view visit vacancies warning website wednesday week welcome whats what's what’s wrong year years zoom
  january february march april may june july august september october november december
`)

/** Words of websites that Chinese speech in Hong Kong has taken over: alone they are no English that was left. */
export const adoptedWords = listed('app apps blog bug chatbot email e-mail ok online pdf rss video web wifi wi-fi')

/** Names that stand in labels: Share on Facebook, English version. */
export const namesInLabels = listed('chinese english facebook flickr google instagram linkedin simplified telegram traditional twitter wechat weibo whatsapp x youtube')

/**
 * Common words of what departments write about. Written small they are English that was left, even without a verb: Working hours, Public
 * holidays. In names they are written with a capital.
 */
export const commonWords = listed(`
  activities activity administration adult adults advice affairs age agency agencies air allowance allowances animal animals appeal appeals appointment appointments approval area areas
  arrangement arrangements article articles assessment assistance authorities award awards benefit benefits birth board boards body book booking books budget building buildings bus business businesses campaign
  care case cases centre centres certificate certificates chair chairman charge charges charter checklist child children circular circulars citizen citizens city claim clinic clinics closure code codes colour
  committee committees communication community companies company compensation competition completed conference consultation contract contracts control corner cost costs council counter country course courses court cover crime culture
  customer customers daily damage data deadline death decision delay department departments design development digital disability disabled disaster disease district districts domestic driver drivers driving drugs duties duty
  economic economy education elderly election elections electronic emergency employee employees employer employers employment energy entry environment environmental equality equipment estate evaluation examination examinations example examples exchange exhibition exhibitions
  export eye facilities facility fact facts families family fee fees field figure figures final finance financial fire flood food foreign framework free fund funding future gas general goods government grant grants green ground group groups growth
  guidance hall harbour head health high history holiday holidays home homes hospital hospitals hotline hour hours house household households housing human identity illness immigration import improvement income industry inspection instruction instructions insurance
  interest international internet interview introduction investment issue issues job joint kindergarten knowledge labour land landing large law laws leaflet leaflets leave legislation lesson letter letters level levels library licence licences licensing life light limit line lines little living local
  long lost low machine maintenance major management manager market markets marriage material materials matters measure measures media medical medicine meeting meetings member members memorandum method methods minor minute model money monthly morning motor music national nature needs network noise normal
  number numbers nurse nursery objective objectives occupation office officer officers offices online operation operations opinion opportunities order orders organisation organisations outcome outdoor paper papers parent parents park parking parks part parts passenger passengers passport patient patients
  payable pension people performance performances period permit permits person personal personnel pest place places plan planning plans plant plants plastic pollution population port position post poster posters postal power practice practices premises principle principles private problem problems procedure procedures process
  product production products professional programme programmes progress project projects promotion property proposal proposals protection provision public pupil pupils purpose quality quarter questionnaire quota radio rail rain rate rates recycling reduction reference reform refugee regional registration regulation
  regulations rehabilitation renewal rent repair request requests requirement requirements research residence resident residents response responsibilities restriction restrictions retirement risk road roads role room routine rule rules rural safe safety salary sale sales sample scheme schemes school schools science scope secondary secretary
  sector security senior series servant servants service session sessions shop simple single situation skills social software space special species sport sports staff staffing stage standard standards station stations storage strategy street structure student students studies study suggestion suggestions supplier suppliers supply support survey surveys system systems
  talk talks target targets tax taxes teacher teachers teaching team technical technology test testing tests ticket tickets timetable tips tool toolkit tools tourism town trade traffic training transport travel traveller travellers treatment tree trees trial tunnel typhoon unit units urban vaccine vaccination value vehicle vehicles venue
  venues vessel victim visa visas visitor visitors volunteer volunteers vote voter voters voting wage wages walk warnings waste water weather welfare wildlife women work worker workers working workplace workshop workshops world young youth
`)

/** What offices and institutions are called: with one of these a title is a name. */
export const institutionWords = listed(`
  academy agencies agency association authority board bureau centre clinic college commission committee company council court department division fund government group hall hospital house institute library limited ltd market museum
  office ordinance park police road school section service society station street team theatre town tribunal union unit university
`)
