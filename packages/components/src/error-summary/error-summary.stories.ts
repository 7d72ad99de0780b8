import { html } from 'lit'
import '../field/field.ts'
import './error-summary.ts'

export default { title: 'Components/Error summary', component: 'clf-error-summary', tags: ['autodocs'] }

/** The server sent the form back. */
export const FromTheServer = {
  render: () =>
    html`
    <clf-error-summary>
      <ul>
        <li><a href="#sum-email">This address is already registered.</a></li>
        <li><a href="#sum-post">No such post exists in this bureau.</a></li>
      </ul>
    </clf-error-summary>
    <clf-field>
      <label for="sum-email">E-mail address</label>
      <p class="clf-error" id="sum-email-error">This address is already registered.</p>
      <input id="sum-email" name="email" type="email" value="chan@example.com" aria-invalid="true" aria-describedby="sum-email-error" />
    </clf-field>
    <clf-field>
      <label for="sum-post">Post title</label>
      <p class="clf-error" id="sum-post-error">No such post exists in this bureau.</p>
      <input id="sum-post" name="post" value="Chief Cook" aria-invalid="true" aria-describedby="sum-post-error" />
    </clf-field>
  `,
}

/** Send the form empty: the list is written by the page, in its own language. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-error-summary></clf-error-summary>
      <form>
        <clf-field><label for="sum-name">姓名</label><input id="sum-name" name="name" required /></clf-field>
        <clf-field><label for="sum-phone">聯絡電話</label><input id="sum-phone" name="phone" required /></clf-field>
        <button>提交</button>
      </form>
    </div>
  `,
}

/** The same in Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-error-summary></clf-error-summary>
      <form>
        <clf-field><label for="sum-name-sc">姓名</label><input id="sum-name-sc" name="name" required /></clf-field>
        <clf-field><label for="sum-phone-sc">联络电话</label><input id="sum-phone-sc" name="phone" required /></clf-field>
        <button>提交</button>
      </form>
    </div>
  `,
}
