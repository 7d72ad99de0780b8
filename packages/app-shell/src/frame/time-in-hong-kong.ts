const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Hong_Kong', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** Time of day in Hong Kong at an instant, `15:05`. */
export const timeInHongKong = (instant: Date): string => format.format(instant)
