import { type Language, languages } from '@guanxi/language';
import { APPLICATIONS, type ApplicationName } from '../applications.ts';
import type { PageSettings } from '../settings.ts';
import { LANGUAGE_NAMES, TEXTS, type Texts } from './texts.ts';

/** What the build called an asset. */
export type Assets = Record<'landing.css' | 'icon.svg', string>;

/** The first page: what this installation is and where one goes from here. Links that lead nowhere are left out. */
export function landingPage(
  language: Language,
  settings: PageSettings,
  assets: Assets,
  applications: readonly string[],
): string {
  const texts = TEXTS[language];
  const gateway = settings.PUBLIC_URL ?? '';
  const names = (Object.keys(APPLICATIONS) as ApplicationName[]).filter((name) => applications.includes(name));
  const links = [
    ...names.map((name) => link(`/${name}/`, texts.applications[name])),
    settings.ISSUER_URL && link(`${settings.ISSUER_URL}/account/`, texts.account),
    settings.EXPLORER && link(`${gateway}/explorer`, texts.explorer),
    settings.DOCS_URL && link(settings.DOCS_URL, texts.docs),
  ].filter((each) => typeof each === 'string');
  const list =
    links.length === 0
      ? ''
      : `<nav aria-labelledby="where"><h2 id="where">${safe(texts.where)}</h2><ul class="links">${links.join('')}</ul></nav>`;
  const endpoint = settings.PUBLIC_URL ? `<p>${safe(texts.endpoint)} <code>${safe(gateway)}/graphql</code></p>` : '';
  const body = `<h1>${safe(texts.title)}</h1><p class="lead">${safe(texts.lead)}</p>${list}${endpoint}`;
  return page(language, texts, texts.title, body, assets);
}

/** Says that there is no such page. */
export function missingPage(language: Language, assets: Assets): string {
  const texts = TEXTS[language];
  const { title, text, home } = texts.missing;
  const body = `<h1>${safe(title)}</h1><p class="lead">${safe(text)}</p><p><a href="/">${safe(home)}</a></p>`;
  return page(language, texts, title, body, assets);
}

const link = (href: string, { title, text }: Texts['docs']) =>
  `<li><a href="${safe(href)}"><strong>${safe(title)}</strong><span>${safe(text)}</span></a></li>`;

function page(language: Language, texts: Texts, title: string, body: string, assets: Assets): string {
  const choices = languages.map((each) => {
    const current = each === language ? ' aria-current="true"' : '';
    return `<li><a href="/?language=${each}" hreflang="${each}" lang="${each}"${current}>${LANGUAGE_NAMES[each]}</a></li>`;
  });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)} · ${safe(texts.product)}</title>
<link rel="icon" type="image/svg+xml" href="${assets['icon.svg']}"><link rel="stylesheet" href="${assets['landing.css']}"></head>
<body><header><span class="name"><img src="${assets['icon.svg']}" alt="">${safe(texts.product)}</span>
<nav aria-label="${safe(texts.languages)}"><ul class="languages">${choices.join('')}</ul></nav></header>
<main>${body}</main>
<footer>${safe(texts.licence)}</footer></body></html>
`;
}

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
