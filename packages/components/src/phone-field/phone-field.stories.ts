import { html } from 'lit'
import './phone-field.ts'

export default { title: 'Components/Phone field', component: 'clf-phone-field', tags: ['autodocs'] }

/** Say what you will use the number for. */
export const Default = {
  parameters: { nativeDiffers: ['phone, is switched off by its fieldset: a right number is written as in Hong Kong when its field is left'] },
  render: () =>
    html`
    <clf-phone-field>
      <label for="phone">Telephone number</label>
      <p class="clf-hint" id="phone-hint">For example, 2345 6789. We call only when your application is not complete.</p>
      <input id="phone" name="phone" type="tel" autocomplete="tel" required aria-describedby="phone-hint" />
    </clf-phone-field>
  `,
}

/** For readers who may live elsewhere. */
export const Abroad = {
  parameters: { nativeDiffers: ['phone-abroad, is switched off by its fieldset: a right number is written as in Hong Kong when its field is left'] },
  render: () =>
    html`
    <clf-phone-field abroad>
      <label for="phone-abroad">Telephone number</label>
      <p class="clf-hint" id="phone-abroad-hint">For a number outside Hong Kong begin with + and the code of the place.</p>
      <input id="phone-abroad" name="phone" type="tel" autocomplete="tel" aria-describedby="phone-abroad-hint" />
    </clf-phone-field>
  `,
}

/** An error that the server wrote. */
export const WithError = {
  parameters: { nativeDiffers: ['phone-wrong, is switched off by its fieldset: a right number is written as in Hong Kong when its field is left'] },
  render: () =>
    html`
    <clf-phone-field>
      <label for="phone-wrong">Telephone number</label>
      <p class="clf-error" id="phone-wrong-error"><span class="clf-visually-hidden">Error: </span>This number is not in service. Check it.</p>
      <input id="phone-wrong" name="phone" type="tel" autocomplete="tel" value="2345 6789" aria-invalid="true" aria-describedby="phone-wrong-error" />
    </clf-phone-field>
  `,
}

/** In Traditional Chinese. */
export const TraditionalChinese = {
  parameters: { nativeDiffers: ['phone-tc, is switched off by its fieldset: a right number is written as in Hong Kong when its field is left'] },
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-phone-field>
        <label for="phone-tc">電話號碼</label>
        <p class="clf-hint" id="phone-tc-hint">例如2345 6789。</p>
        <input id="phone-tc" name="phone" type="tel" autocomplete="tel" required aria-describedby="phone-tc-hint" />
      </clf-phone-field>
    </div>
  `,
}

/** In Simplified Chinese. */
export const SimplifiedChinese = {
  parameters: { nativeDiffers: ['phone-sc, is switched off by its fieldset: a right number is written as in Hong Kong when its field is left'] },
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-phone-field>
        <label for="phone-sc">电话号码</label>
        <p class="clf-hint" id="phone-sc-hint">例如2345 6789。</p>
        <input id="phone-sc" name="phone" type="tel" autocomplete="tel" required aria-describedby="phone-sc-hint" />
      </clf-phone-field>
    </div>
  `,
}
