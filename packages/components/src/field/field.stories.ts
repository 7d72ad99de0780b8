import { html } from 'lit'
import './field.ts'

export default { title: 'Components/Field', component: 'clf-field', tags: ['autodocs'] }

/** One question that takes one answer. */
export const Default = {
  render: () =>
    html`
    <clf-field>
      <label for="email">E-mail address</label>
      <p class="clf-hint" id="email-hint">We send the reference number there.</p>
      <input id="email" name="email" type="email" autocomplete="email" required aria-describedby="email-hint" />
    </clf-field>
  `,
}

/** The server refused the answer: the error stands between hint and control, also without script. */
export const ErrorFromTheServer = {
  render: () =>
    html`
    <clf-field>
      <label for="post">Post title</label>
      <p class="clf-hint" id="post-hint">As on your letter of appointment.</p>
      <p class="clf-error" id="post-error"><span class="clf-visually-hidden">Error: </span>No such post exists in this bureau.</p>
      <input id="post" name="post" value="Chief Cook" aria-invalid="true" aria-describedby="post-hint post-error" />
    </clf-field>
  `,
}

/** A choice from a list that is too long for radio buttons. */
export const Select = {
  render: () =>
    html`
    <clf-field>
      <label for="bureau">Bureau or department</label>
      <select id="bureau" name="bureau" required>
        <option value="">Choose one</option>
        <option>Digital Services Office</option>
        <option>Registry of Records</option>
      </select>
    </clf-field>
  `,
}

/** Most questions need an answer; mark the few that do not. */
export const Optional = {
  parameters: { nativeDiffers: ['remarks, is named by its label: the word for optional ends the label'] },
  render: () =>
    html`
    <clf-field mark="optional">
      <label for="remarks">Remarks</label>
      <textarea id="remarks" name="remarks"></textarea>
    </clf-field>
  `,
}

/** The mark and every error come in the language of the page. */
export const TraditionalChinese = {
  parameters: { nativeDiffers: ['telephone, is named by its label: the word for optional ends the label'] },
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-field mark="optional">
        <label for="telephone">聯絡電話</label>
        <p class="clf-hint" id="telephone-hint">八個數字，毋須填寫區號。</p>
        <input id="telephone" name="telephone" type="tel" autocomplete="tel-local" pattern="[0-9]{8}" aria-describedby="telephone-hint" />
      </clf-field>
    </div>
  `,
}

/** The same in Simplified Chinese. */
export const SimplifiedChinese = {
  parameters: { nativeDiffers: ['telephone-sc, is named by its label: the word for optional ends the label'] },
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-field mark="optional">
        <label for="telephone-sc">联络电话</label>
        <p class="clf-hint" id="telephone-sc-hint">八个数字，毋须填写区号。</p>
        <input id="telephone-sc" name="telephone" type="tel" autocomplete="tel-local" pattern="[0-9]{8}" aria-describedby="telephone-sc-hint" />
      </clf-field>
    </div>
  `,
}
