import { html } from 'lit'
import './dialog.ts'

export default { title: 'Components/Dialog', component: 'clf-dialog', tags: ['autodocs'] }

/** A question that has to be answered before going on. The first button is the safe one. Not for messages: use a notice banner. */
export const Default = {
  render: () =>
    html`
    <clf-dialog>
      <button type="button" commandfor="withdraw" command="show-modal">Withdraw the application</button>
      <dialog id="withdraw" aria-labelledby="withdraw-title">
        <h2 id="withdraw-title">Withdraw the application?</h2>
        <p>You can apply again, but not before 1 January.</p>
        <form method="dialog">
          <button value="keep">Keep it</button>
          <button value="withdraw" class="clf-button-secondary">Withdraw it</button>
        </form>
      </dialog>
    </clf-dialog>
  `,
}

/** A link to the dialog works in every browser without script: it shows the dialog in its place on the page. */
export const OpenedByLink = {
  render: () =>
    html`
    <clf-dialog>
      <p>Answers are sent within ten working days (<a href="#how-we-count">how working days are counted</a>).</p>
      <dialog id="how-we-count" aria-labelledby="how-we-count-title">
        <h2 id="how-we-count-title">How working days are counted</h2>
        <p>Saturdays, Sundays and general holidays are not counted.</p>
        <form method="dialog"><button>Close</button></form>
      </dialog>
    </clf-dialog>
  `,
}

/** A dialog without a button that closes it is given one. */
export const WithoutCloseButton = {
  render: () =>
    html`
    <clf-dialog>
      <button type="button" commandfor="hours" command="show-modal">Opening hours</button>
      <dialog id="hours" aria-labelledby="hours-title">
        <h2 id="hours-title">Opening hours</h2>
        <p>Monday to Friday, 9 am to 5.30 pm.</p>
      </dialog>
    </clf-dialog>
  `,
}

/** The words are yours, in the language of the page; the added button speaks it too. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-dialog>
        <button type="button" commandfor="tc-hours" command="show-modal">辦公時間</button>
        <dialog id="tc-hours" aria-labelledby="tc-hours-title">
          <h2 id="tc-hours-title">辦公時間</h2>
          <p>星期一至五，上午九時至下午五時三十分。</p>
        </dialog>
      </clf-dialog>
    </div>
  `,
}

/** The words are yours, in the language of the page; the added button speaks it too. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-dialog>
        <button type="button" commandfor="sc-hours" command="show-modal">办公时间</button>
        <dialog id="sc-hours" aria-labelledby="sc-hours-title">
          <h2 id="sc-hours-title">办公时间</h2>
          <p>星期一至五，上午九时至下午五时三十分。</p>
        </dialog>
      </clf-dialog>
    </div>
  `,
}
