import type { Core } from '@strapi/strapi'

/** What mail is sent with. */
export interface MailSettings {
  /** Address of the SMTP server, `smtp://mail.example.gov.hk:25` or `smtps://…`. */
  smtp: string
  /** `CLF <clf@example.gov.hk>`. */
  from: string
  /** Address of the admin, to which mail leads; without a slash at the end. */
  desk: string
}

/**
 * What mail is sent with, of `CLF_CMS_SMTP`, `CLF_CMS_MAIL_FROM` and the address that editors see. Without the first no mail is sent, and
 * without one of the others neither: the log says so once.
 */
export function readMailSettings(strapi: Core.Strapi, { CLF_CMS_SMTP: smtp = '', CLF_CMS_MAIL_FROM: from = '' }: Readonly<Record<string, string | undefined>>): MailSettings | null {
  if (smtp === '') {
    strapi.log.info('No mail is sent: CLF_CMS_SMTP is not set. What awaits whom stands in the desk.')
    return null
  }
  const address = strapi.config.get<string>('server.url', '')
  const isAddress = /^smtps?:\/\/[^\s/]/.test(smtp) && URL.canParse(smtp)
  const faults = [
    ...(isAddress ? [] : ['CLF_CMS_SMTP is no address of an SMTP server, such as smtp://mail.example.gov.hk:25']),
    ...(/^[^\s].*@/.test(from) ? [] : ['CLF_CMS_MAIL_FROM is no sender, such as CLF <clf@example.gov.hk>']),
    ...(/^https?:\/\//.test(address) ? [] : ['CLF_CMS_PUBLIC_URL, the address to which mail leads, is not set']),
  ]
  if (faults.length === 0) return { smtp, from, desk: `${address.replace(/\/+$/, '')}/admin` }
  strapi.log.error(`No mail is sent: ${faults.join('; ')}. Set ${faults.length === 1 ? 'it' : 'them'} and start again.`)
  return null
}
