import { html } from 'lit'
import '../button/button.ts'
import './summary-list.ts'

export default { title: 'Components/Summary list', component: 'clf-summary-list', tags: ['autodocs'] }

/** Facts about a thing, without a link. */
export const Default = {
  render: () =>
    html`
    <clf-summary-list>
      <dl>
        <div><dt>Reference number</dt><dd>CLF-2026-0131</dd></div>
        <div><dt>Received</dt><dd>29 November 2026</dd></div>
        <div><dt>Handled by</dt><dd>Records Management Unit</dd></div>
      </dl>
    </clf-summary-list>
  `,
}

/** Before an application is sent: every answer can be changed, and each link says which. */
export const CheckAnswers = {
  render: () =>
    html`
    <clf-summary-list group-name="How to reach you">
      <dl>
        <div>
          <dt>E-mail address</dt>
          <dd>chan@example.com</dd>
          <dd><a href="/en/subscribe/email">Change<span class="clf-visually-hidden"> e-mail address</span></a></dd>
        </div>
        <div>
          <dt>Telephone number</dt>
          <dd>Not given</dd>
          <dd><a href="/en/subscribe/phone">Change<span class="clf-visually-hidden"> telephone number</span></a></dd>
        </div>
      </dl>
    </clf-summary-list>
    <form method="post" action="/en/subscribe/send"><clf-button><button>Subscribe</button></clf-button></form>
  `,
}

/** Answers of one page are changed together. */
export const ChangedTogether = {
  render: () =>
    html`
    <clf-summary-list group-name="Address" change-href="/en/apply/address">
      <dl>
        <div><dt>Flat and floor</dt><dd>Flat B, 12/F</dd></div>
        <div><dt>Street</dt><dd>1 Demonstration Road</dd></div>
        <div><dt>District</dt><dd>Sham Shui Po</dd></div>
      </dl>
    </clf-summary-list>
  `,
}

/** In Traditional Chinese. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-summary-list group-name="聯絡方法" change-href="/tc/subscribe/contact">
        <dl>
          <div><dt>電郵地址</dt><dd>chan@example.com</dd></div>
          <div><dt>電話號碼</dt><dd>沒有填寫</dd></div>
        </dl>
      </clf-summary-list>
    </div>
  `,
}

/** In Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-summary-list group-name="联络方法" change-href="/sc/subscribe/contact">
        <dl>
          <div><dt>电邮地址</dt><dd>chan@example.com</dd></div>
        </dl>
      </clf-summary-list>
    </div>
  `,
}
