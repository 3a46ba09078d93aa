import { alert, page, safe } from './layout.ts';
import { type Language, text } from './texts.ts';

/** The form with which a person who knows his password sets another. */
export function accountPage(
  language: Language,
  view: { name: string; min: number; fault?: string | undefined },
): string {
  const say = (key: Parameters<typeof text>[1], ...values: (string | number)[]) => text(language, key, ...values);
  const described = view.fault ? ' aria-invalid="true" aria-describedby="account-fault"' : '';
  return page(
    language,
    say('account'),
    `${view.fault ? alert('account-fault', view.fault) : ''}
<form id="account-form" method="post">
<label for="username">${say('username')}<input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required${view.name ? '' : ' autofocus'} value="${safe(view.name)}"></label>
<label for="password">${say('oldPassword')}<input id="password" name="password" type="password" autocomplete="current-password" required${described}${view.name ? ' autofocus' : ''}></label>
<label for="password-new">${say('newPassword')}<span class="hint" id="rule">${say('passwordRule', view.min)}</span><input id="password-new" name="password-new" type="password" autocomplete="new-password" required aria-describedby="rule"></label>
<label for="password-confirm">${say('repeatPassword')}<input id="password-confirm" name="password-confirm" type="password" autocomplete="new-password" required></label>
<label class="tick" for="everywhere"><input id="everywhere" name="everywhere" type="checkbox" checked>${say('everywhere')}</label>
<button id="account-save" type="submit">${say('changePassword')}</button></form>`,
  );
}
