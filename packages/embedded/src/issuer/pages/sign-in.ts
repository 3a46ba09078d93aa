import { alert, page, safe } from './layout.ts';
import { type Language, text } from './texts.ts';

type SignIn = { action: string; name: string; wrong: boolean; signUp: string | undefined };

/**
 * The form with which a person signs in; ids are those of Keycloak and of its theme, so that tests drive both.
 * `signUp`: where somebody without an account applies for one
 */
export function signInPage(language: Language, view: SignIn): string {
  const say = (key: Parameters<typeof text>[1]) => text(language, key);
  const described = view.wrong ? ' aria-invalid="true" aria-describedby="input-error"' : '';
  return page(
    language,
    say('signIn'),
    `${view.wrong ? alert('input-error', say('wrong')) : ''}
<form id="kc-form-login" method="post" action="${safe(view.action)}">
<label for="username">${say('username')}<input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required${described}${view.name ? '' : ' autofocus'} value="${safe(view.name)}"></label>
<label for="password">${say('password')}<input id="password" name="password" type="password" autocomplete="current-password" required${described}${view.name ? ' autofocus' : ''}></label>
<button id="kc-login" type="submit">${say('signIn')}</button></form>${
      view.signUp
        ? `<p id="guanxi-sign-up">${say('notKnown')} <a href="${safe(view.signUp)}">${say('signUp')}</a></p>`
        : ''
    }`,
  );
}

/** The form with which a person sets a password. */
export function setPasswordPage(
  language: Language,
  view: { action: string; username: string; min: number; fault?: string | undefined },
): string {
  const say = (key: Parameters<typeof text>[1], ...values: (string | number)[]) => text(language, key, ...values);
  const described = view.fault ? ' aria-invalid="true" aria-describedby="input-error-password"' : '';
  return page(
    language,
    say('setPassword'),
    `<p>${safe(say('forAccount', view.username))}</p>${view.fault ? alert('input-error-password', view.fault) : ''}
<form id="kc-passwd-update-form" method="post" action="${safe(view.action)}">
<input type="hidden" name="username" autocomplete="username" value="${safe(view.username)}">
<label for="password-new">${say('newPassword')}<span class="hint" id="rule">${say('passwordRule', view.min)}</span><input id="password-new" name="password-new" type="password" autocomplete="new-password" required autofocus${described || ' aria-describedby="rule"'}></label>
<label for="password-confirm">${say('repeatPassword')}<input id="password-confirm" name="password-confirm" type="password" autocomplete="new-password" required${described}></label>
<button id="kc-submit" type="submit">${say('setPassword')}</button></form>`,
  );
}

/** A page with one thing to say, and perhaps a way on. */
export function messagePage(
  language: Language,
  view: { title: string; message: string; problem?: boolean; next?: string | undefined },
): string {
  const message = view.problem
    ? alert('kc-error-message', view.message)
    : `<p id="kc-info-message">${safe(view.message)}</p>`;
  const next = view.next ? `<p><a href="${safe(view.next)}">${text(language, 'continue')}</a></p>` : '';
  return page(language, view.title, message + next);
}
