import { html } from 'lit'
import './button.ts'

export default { title: 'Components/Button', component: 'clf-button', tags: ['autodocs'] }

/** The one thing to do on the page. The words say what will happen. */
export const Primary = {
  render: () => html`<clf-button><button type="button">Submit application</button></clf-button>`,
}

/** Another way on. */
export const Secondary = {
  render: () => html`<clf-button variant="secondary"><button type="button">Save as draft</button></clf-button>`,
}

/** What cannot be undone. */
export const Warning = {
  render: () => html`<clf-button variant="warning"><button type="button">Withdraw application</button></clf-button>`,
}

/** The beginning of a service is a link, because it goes to a page. */
export const Link = {
  render: () => html`<clf-button><a href="/en/forms">Start the application</a></clf-button>`,
}

/** Every language says what the button does. */
export const TraditionalChinese = {
  render: () => html`<div lang="zh-Hant-HK"><clf-button><button type="button">提交申請</button></clf-button></div>`,
}

/** The same in Simplified Chinese. */
export const SimplifiedChinese = {
  render: () => html`<div lang="zh-Hans"><clf-button><button type="button">提交申请</button></clf-button></div>`,
}
