interface Dated {
  date?: string
  revisedOn: string
  reviewedOn?: string | null | undefined
  reviewBy: string
}

/** A page is revised no earlier than it was issued, reviewed after that, and due again within twelve months. */
export function checkDates({ date, revisedOn, reviewedOn, reviewBy }: Dated, report: (field: string, message: string) => void): void {
  if (date && revisedOn < date) report('revisedOn', `${revisedOn} is before the date, ${date}.`)
  if (reviewedOn && reviewedOn <= revisedOn) report('reviewedOn', `${reviewedOn} is not after revisedOn, ${revisedOn}.`)
  const last = reviewedOn ?? revisedOn
  if (reviewBy <= last) report('reviewBy', `${reviewBy} is not after the last revision or review, ${last}.`)
  if (reviewBy > twelveMonthsAfter(last)) report('reviewBy', `${reviewBy} is more than twelve months after ${last}.`)
}

function twelveMonthsAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`
}
