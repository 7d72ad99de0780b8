import type { Catalogue } from '../internal/catalogue.ts'

/** Signals of the Observatory, and the conditions that the Government announces after them. */
export type WeatherSignal =
  | 'cyclone-1'
  | 'cyclone-3'
  | 'cyclone-8-northwest'
  | 'cyclone-8-southwest'
  | 'cyclone-8-northeast'
  | 'cyclone-8-southeast'
  | 'cyclone-9'
  | 'cyclone-10'
  | 'extreme-conditions'
  | 'rainstorm-amber'
  | 'rainstorm-red'
  | 'rainstorm-black'
  | 'thunderstorm'
  | 'landslip'
  | 'monsoon'
  | 'very-hot'
  | 'cold'

/** `{signal}` is the name of the signal, `{time}` when it was issued. */
interface WeatherWarningMessages {
  inForce: string
  since: string
  signals: Readonly<Record<WeatherSignal, string>>
}

export const messages: Catalogue<WeatherWarningMessages> = {
  en: {
    inForce: '{signal}: in force',
    since: 'Since {time}.',
    signals: {
      'cyclone-1': 'Standby Signal No.\u00a01',
      'cyclone-3': 'Strong Wind Signal No.\u00a03',
      'cyclone-8-northwest': 'No.\u00a08 Northwest Gale or Storm Signal',
      'cyclone-8-southwest': 'No.\u00a08 Southwest Gale or Storm Signal',
      'cyclone-8-northeast': 'No.\u00a08 Northeast Gale or Storm Signal',
      'cyclone-8-southeast': 'No.\u00a08 Southeast Gale or Storm Signal',
      'cyclone-9': 'Increasing Gale or Storm Signal No.\u00a09',
      'cyclone-10': 'Hurricane Signal No.\u00a010',
      'extreme-conditions': 'Extreme conditions',
      'rainstorm-amber': 'Amber Rainstorm Warning Signal',
      'rainstorm-red': 'Red Rainstorm Warning Signal',
      'rainstorm-black': 'Black Rainstorm Warning Signal',
      thunderstorm: 'Thunderstorm Warning',
      landslip: 'Landslip Warning',
      monsoon: 'Strong Monsoon Signal',
      'very-hot': 'Very Hot Weather Warning',
      cold: 'Cold Weather Warning',
    },
  },
  'zh-Hant-HK': {
    inForce: '{signal}現正生效',
    since: '自{time}起生效。',
    signals: {
      'cyclone-1': '一號戒備信號',
      'cyclone-3': '三號強風信號',
      'cyclone-8-northwest': '八號西北烈風或暴風信號',
      'cyclone-8-southwest': '八號西南烈風或暴風信號',
      'cyclone-8-northeast': '八號東北烈風或暴風信號',
      'cyclone-8-southeast': '八號東南烈風或暴風信號',
      'cyclone-9': '九號烈風或暴風風力增強信號',
      'cyclone-10': '十號颶風信號',
      'extreme-conditions': '極端情況',
      'rainstorm-amber': '黃色暴雨警告信號',
      'rainstorm-red': '紅色暴雨警告信號',
      'rainstorm-black': '黑色暴雨警告信號',
      thunderstorm: '雷暴警告',
      landslip: '山泥傾瀉警告',
      monsoon: '強烈季候風信號',
      'very-hot': '酷熱天氣警告',
      cold: '寒冷天氣警告',
    },
  },
  'zh-Hans': {
    inForce: '{signal}现正生效',
    since: '自{time}起生效。',
    signals: {
      'cyclone-1': '一号戒备信号',
      'cyclone-3': '三号强风信号',
      'cyclone-8-northwest': '八号西北烈风或暴风信号',
      'cyclone-8-southwest': '八号西南烈风或暴风信号',
      'cyclone-8-northeast': '八号东北烈风或暴风信号',
      'cyclone-8-southeast': '八号东南烈风或暴风信号',
      'cyclone-9': '九号烈风或暴风风力增强信号',
      'cyclone-10': '十号飓风信号',
      'extreme-conditions': '极端情况',
      'rainstorm-amber': '黄色暴雨警告信号',
      'rainstorm-red': '红色暴雨警告信号',
      'rainstorm-black': '黑色暴雨警告信号',
      thunderstorm: '雷暴警告',
      landslip: '山泥倾泻警告',
      monsoon: '强烈季候风信号',
      'very-hot': '酷热天气警告',
      cold: '寒冷天气警告',
    },
  },
}
