/** A run of a text: index of its first character and index after its last, in UTF-16 code units. */
export type Run = readonly [start: number, end: number]

const figure = String.raw`\d+(?:[.,]\d+)*`
const currency = String.raw`(?:(?:HK|US|A|C|NZ|S)?[$＄]|£|€|¥|(?:HKD|USD|RMB|CNY|GBP|EUR)\b)`
const multiple = '(?:thousand|million|billion|trillion)'
const lengths = 'mm|cm|m|km|m²|m³|km²|sq\\.? ?(?:m|km|ft)|ft|ha|metres?|kilometres?|miles?'
const weights = 'mg|g|kg|t|tonnes?|ml|mL|l|L|litres?'
const times = 'ms|s|seconds?|min|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|a\\.?m\\.?|p\\.?m\\.?'
const amounts = 'B|kB|KB|MB|GB|TB|KiB|MiB|GiB|bytes?|bit/s|Mbps|Gbps|px|pt|dpi|W|kW|MW|kWh|V|Hz|kHz|MHz|GHz|lx|dB|°C|℃|%|per cent|percent|dollars?|cents?|pages?|copies|times?|km/h|m/s'
const english = `(?:${[multiple, lengths, weights, times, amounts].join('|')})`
const chinese =
  '(?:毫秒|秒鐘?|秒钟?|分鐘?|分钟?|小時|小时|鐘頭|天|日|星期|週|周|個月|个月|個工作天|个工作日|年|歲|岁|毫米|厘米|公分|米|公里|千米|平方米|平方公里|立方米|公頃|公顷|克|公斤|千克|噸|吨|毫升|升|字節|字节|港元|美元|人民幣|人民币|元|角|仙|萬元?|万元?|億元?|亿元?|百萬|百万|千|頁|页|項|项|次|份|人|名|個|个|倍|間|间|張|张|度)'
const numberWord = String.raw`(?:Nos?\.|Ref\.|Ext\.|Cap\.)`

// In the order in which they are tried at one place: the longest form first.
const shapes = [
  // A telephone number, with or without the code of a place, in groups.
  String.raw`(?:\(?\+\d{1,3}\)?[ -])?\(?\d{2,4}\)?(?:[ -]\d{3,4})+`,
  // A reference: No. 3/2026, 第 3/2026 號.
  String.raw`\b${numberWord} ?[A-Z]?\d+(?:\/\d+)*[A-Z]?`,
  String.raw`第 ?\d+(?:\/\d+)* ?[號号章條条段節节期頁页項项次屆届]`,
  // A figure with what stands before and after it.
  String.raw`${currency} ?${figure}(?: ${multiple}\b)?`,
  String.raw`${figure} ${english}(?![\p{L}\d])`,
  String.raw`${figure} ${chinese}`,
]

// Punctuation goes with the run: nothing else would hold it to a run that is moved as a whole.
const opening = String.raw`[(\[{（「『《〈【“‘"']*`
const closing = String.raw`[)\]}）」』》〉】”’"'.,;:!?、。，；：？！%]*`
const unbroken = new RegExp(String.raw`(?<![\p{L}\d&#/.,-])${opening}(?:${shapes.join('|')})(?![\p{Nd}])${closing}|(?<=\p{Script=Han})(?:${shapes.join('|')})(?![\p{Nd}])${closing}`, 'gu')

// What every run that a line could break in has: most texts have nothing of it, and are not looked through for the rest.
const hint = /\d[ )-]|[.$＄£€¥DBYPR] [A-Z]?\d|第 ?\d/

/**
 * Runs of a text that a line break would tear apart: telephone numbers (`2810 2345`, `+852 2810 2345`), references
 * (`No. 3/2026`, `第 3/2026 號`), and figures with their currency or unit (`HK$1,200 million`, `25 minutes`, `25 分鐘`), each with the
 * punctuation that touches it. Only runs in which a line could break: those with a space, and `第3/2026號`.
 */
export function unbrokenRuns(text: string): Run[] {
  if (!hint.test(text)) return []
  return [...text.matchAll(unbroken)].map((match): Run => [match.index, match.index + match[0].length]).filter(([start, end]) => /[ -]|第/.test(text.slice(start, end)))
}
