import type { MathGroup, MathPart } from './math-part.ts'
import { symbolsOf } from './math-part.ts'

interface Speech {
  operators: Record<string, string>
  fraction: (over: string, under: string) => string
  simpleFraction: (over: string, under: string) => string
  root: (base: string, degree: string | null) => string
  squared: (base: string) => string
  cubed: (base: string) => string
  power: (base: string, exponent: string) => string
  index: (base: string, index: string) => string
  limits: (operator: string, from: string, to: string) => string
  below: (base: string, below: string) => string
  above: (base: string, above: string) => string
  /** Raised and lowered signs before a base; empty where there is none. */
  before: (base: string, lowered: string, raised: string) => string
  table: (rows: string[][]) => string
  percent: (number: string) => string
  between: string
}

const english: Speech = {
  operators: {
    '+': 'plus',
    '-': 'minus',
    '−': 'minus',
    '×': 'times',
    '·': 'times',
    '⋅': 'times',
    '∗': 'times',
    '*': 'times',
    '÷': 'divided by',
    '/': 'over',
    '=': 'equals',
    '≠': 'is not equal to',
    '<': 'is less than',
    '>': 'is greater than',
    '≤': 'is at most',
    '≥': 'is at least',
    '≈': 'is about',
    '±': 'plus or minus',
    '∑': 'the sum',
    '∏': 'the product',
    '∫': 'the integral',
    '√': 'the square root of',
    '∞': 'infinity',
    '%': 'per cent',
    '(': 'open bracket',
    ')': 'close bracket',
    '[': 'open square bracket',
    ']': 'close square bracket',
    '{': 'open brace',
    '}': 'close brace',
    '|': 'bar',
    ',': ',',
    '\u2061': 'of',
    'π': 'pi',
    '∈': 'is in',
    '→': 'to',
    '!': 'factorial',
    '∂': 'partial',
    '∆': 'delta',
    'Δ': 'delta',
    '…': 'and so on',
    '⋯': 'and so on',
    '$': 'dollars',
    '\u0302': 'hat',
    '\u0303': 'tilde',
    '\u0305': 'bar',
    '\u00af': 'bar',
    '\u0307': 'dot',
    '\u0308': 'two dots',
    '\u20d7': 'arrow',
    '\u23de': 'brace',
    '\u23df': 'brace',
  },
  fraction: (over, under) => `the fraction ${over}, over ${under}, end of fraction`,
  simpleFraction: (over, under) => `${over} over ${under}`,
  root: (base, degree) => `${degree === null ? 'the square root' : degree === '3' ? 'the cube root' : `the root of degree ${degree}`} of ${base}, end of root`,
  squared: (base) => `${base} squared`,
  cubed: (base) => `${base} cubed`,
  power: (base, exponent) => `${base} to the power ${exponent}`,
  index: (base, index) => `${base} sub ${index}`,
  limits: (operator, from, to) => `${operator} from ${from} to ${to} of`,
  below: (base, below) => `${base} with ${below} below`,
  above: (base, above) => `${base} with ${above} above`,
  before: (base, lowered, raised) => `${base} with ${[lowered && `${lowered} lowered`, raised && `${raised} raised`].filter(Boolean).join(' and ')} before it`,
  table: (rows) => `a table of ${rows.length} rows: ${rows.map((cells) => cells.join(', ')).join('; ')}; end of table`,
  percent: (number) => `${number} per cent`,
  between: ' ',
}

const chinese: Speech = {
  operators: {
    '+': '加',
    '-': '減',
    '−': '減',
    '×': '乘以',
    '·': '乘以',
    '⋅': '乘以',
    '∗': '乘以',
    '*': '乘以',
    '÷': '除以',
    '/': '除以',
    '=': '等於',
    '≠': '不等於',
    '<': '小於',
    '>': '大於',
    '≤': '小於或等於',
    '≥': '大於或等於',
    '≈': '約等於',
    '±': '正負',
    '∑': '總和',
    '∏': '乘積',
    '∫': '積分',
    '√': '平方根',
    '∞': '無限',
    '%': '百分之一',
    '(': '左括號',
    ')': '右括號',
    '[': '左方括號',
    ']': '右方括號',
    '{': '左大括號',
    '}': '右大括號',
    '|': '豎線',
    ',': '，',
    '\u2061': '',
    'π': '圓周率',
    '∈': '屬於',
    '→': '趨向',
    '!': '階乘',
    '∂': '偏',
    '∆': '差',
    'Δ': '差',
    '…': '如此類推',
    '⋯': '如此類推',
    '$': '元',
    '\u0302': '尖號',
    '\u0303': '波浪號',
    '\u0305': '橫線',
    '\u00af': '橫線',
    '\u0307': '點',
    '\u0308': '兩點',
    '\u20d7': '箭號',
    '\u23de': '大括號',
    '\u23df': '大括號',
  },
  fraction: (over, under) => `分數，分子為 ${over}，分母為 ${under}，分數完`,
  simpleFraction: (over, under) => `${under} 分之 ${over}`,
  root: (base, degree) => `${base} 的${degree === null ? '平方根' : degree === '3' ? '立方根' : ` ${degree} 次方根`}`,
  squared: (base) => `${base} 的平方`,
  cubed: (base) => `${base} 的立方`,
  power: (base, exponent) => `${base} 的 ${exponent} 次方`,
  index: (base, index) => `${base} 下標 ${index}`,
  limits: (operator, from, to) => `由 ${from} 至 ${to} 的${operator}：`,
  below: (base, below) => `${base}，下方為 ${below}`,
  above: (base, above) => `${base}，上方為 ${above}`,
  before: (base, lowered, raised) => `${base}，${[lowered && `左下標為 ${lowered}`, raised && `左上標為 ${raised}`].filter(Boolean).join('，')}`,
  table: (rows) => `共 ${rows.length} 行的列表：${rows.map((cells) => cells.join('，')).join('；')}；列表完`,
  percent: (number) => `百分之 ${number}`,
  between: ' ',
}

/** A formula read aloud in Chinese or English, on one line. */
export function formulaWords(parts: readonly MathPart[], isChinese: boolean): string {
  return say(parts, isChinese ? chinese : english)
}

function say(parts: readonly MathPart[], speech: Speech): string {
  return withPercent(parts, speech).filter((words) => words !== '').join(speech.between).replace(/ ([,，：])/g, '$1').replace(/\s+/g, ' ').trim()
}

// A percentage is said as one, in Chinese the other way round.
function withPercent(parts: readonly MathPart[], speech: Speech): string[] {
  return parts.flatMap((part, index) => {
    if (isSign(part, '%') && index > 0) return []
    const words = sayPart(part, speech)
    return [isSign(parts[index + 1], '%') ? speech.percent(words) : words]
  })
}

function isSign(part: MathPart | undefined, sign: string): boolean {
  return part?.type === 'symbol' && part.text === sign
}

function sayPart(part: MathPart, speech: Speech): string {
  if (part.type === 'symbol') return speech.operators[part.text] ?? part.text
  const { element, children } = part
  const [first, second, third] = children.map((child) => say([child], speech))
  switch (element) {
    case 'mfrac': {
      const isSimple = children.every((child) => [...symbolsOf([child])].length <= 3 && child.type === 'symbol')
      return (isSimple ? speech.simpleFraction : speech.fraction)(first ?? '', second ?? '')
    }
    case 'msqrt':
      return speech.root(say(children, speech), null)
    case 'mroot':
      return speech.root(first ?? '', second ?? '')
    case 'msup':
      return second === '2' ? speech.squared(first ?? '') : second === '3' ? speech.cubed(first ?? '') : speech.power(first ?? '', second ?? '')
    case 'msub':
      return speech.index(first ?? '', second ?? '')
    case 'msubsup':
      return isOperator(children[0]) ? speech.limits(first ?? '', second ?? '', third ?? '') : speech.power(speech.index(first ?? '', second ?? ''), third ?? '')
    case 'munderover':
      return speech.limits(first ?? '', second ?? '', third ?? '')
    case 'munder':
      return speech.below(first ?? '', second ?? '')
    case 'mover':
      return speech.above(first ?? '', second ?? '')
    case 'mtable':
      return speech.table(children.map((line) => cellsOf(line).map((cell) => say([cell], speech))))
    case 'mrow':
    case 'mtr':
    case 'mtd':
    case 'mmultiscripts': {
      const at = children.findIndex((child) => child.type === 'math' && child.element === 'mprescripts')
      // Signs on the right, or more than one pair on the left, are said one after the other.
      if (at !== 1 || children.length !== 4) return say(children, speech)
      return speech.before(first ?? '', ...children.slice(2).map((child) => say([child], speech)) as [string, string])
    }
    case 'mprescripts':
      return say(children, speech)
    case 'mphantom':
      return ''
  }
}

function isOperator(part: MathPart | undefined): boolean {
  return part?.type === 'symbol' && part.element === 'mo'
}

function cellsOf(line: MathPart): MathPart[] {
  return line.type === 'math' ? (line as MathGroup).children : [line]
}
