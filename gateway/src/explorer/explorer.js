// The explorer page: sign-in by code and PKCE, one operation at a time, and the schema beside it.
const place = `${location.origin}/explorer`;
const element = (id) => document.getElementById(id);
const kept = {
  read: (name) => JSON.parse(sessionStorage.getItem(name) ?? 'null'),
  write: (name, value) => sessionStorage.setItem(name, JSON.stringify(value)),
  drop: (name) => sessionStorage.removeItem(name),
};
const FIRST = `query Customers {
  customers(first: 5) {
    nodes { id name }
  }
}
`;
/** The page's words; the schema itself is written in English. */
const WORDS = {
  'zh-CN': {
    language: '语言',
    signIn: '登录',
    signOut: '退出登录',
    nobody: '未登录',
    run: '运行 (Ctrl+Enter)',
    operation: '操作',
    variables: '变量，JSON 格式',
    answer: '结果',
    schema: '接口定义',
    find: '在接口定义中查找',
  },
  'zh-TW': {
    language: '語言',
    signIn: '登入',
    signOut: '登出',
    nobody: '未登入',
    run: '執行 (Ctrl+Enter)',
    operation: '操作',
    variables: '變數，JSON 格式',
    answer: '結果',
    schema: '介面定義',
    find: '在介面定義中尋找',
  },
  en: {
    language: 'Language',
    signIn: 'Sign in',
    signOut: 'Sign out',
    nobody: 'Not signed in',
    run: 'Run (Ctrl+Enter)',
    operation: 'Operation',
    variables: 'Variables, as JSON',
    answer: 'Answer',
    schema: 'Schema',
    find: 'Find in the schema',
  },
};
const words = () => WORDS[element('language').value];

/** The first of the browser's languages that the page speaks. */
function browserLanguage() {
  for (const tag of navigator.languages) {
    if (/^zh-(hant|tw|hk|mo)/i.test(tag)) return 'zh-TW';
    if (/^zh/i.test(tag)) return 'zh-CN';
    if (/^en/i.test(tag)) return 'en';
  }
  return 'zh-CN';
}

function showWords() {
  document.documentElement.lang = element('language').value;
  for (const each of document.querySelectorAll('[data-word]')) each.textContent = words()[each.dataset.word];
  for (const each of document.querySelectorAll('[data-label]')) {
    const label = words()[each.dataset.label];
    each.setAttribute('aria-label', label);
    if ('placeholder' in each && each.id !== 'operation') each.placeholder = label;
  }
  showPerson();
}

const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));
const settings = () => fetch('/explorer/settings').then((answer) => answer.json());

async function signIn() {
  const { issuer, client } = await settings();
  const verifier = random();
  const state = random();
  kept.write('sign-in', { verifier, state });
  const challenge = base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  const query = new URLSearchParams({
    client_id: client,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: place,
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ui_locales: element('language').value,
  });
  location.assign(`${issuer}/protocol/openid-connect/auth?${query}`);
}

async function signOut() {
  const { issuer, client } = await settings();
  const tokens = kept.read('tokens');
  kept.drop('tokens');
  const query = new URLSearchParams({ client_id: client, post_logout_redirect_uri: place });
  if (tokens?.id_token) query.set('id_token_hint', tokens.id_token);
  location.assign(`${issuer}/protocol/openid-connect/logout?${query}`);
}

async function exchange(fields) {
  const answer = await fetch('/explorer/token', { method: 'POST', body: new URLSearchParams(fields) });
  if (!answer.ok) {
    kept.drop('tokens');
    return undefined;
  }
  const tokens = await answer.json();
  kept.write('tokens', { ...tokens, until: Date.now() + tokens.expires_in * 1000 - 10_000 });
  return tokens.access_token;
}

async function finishSignIn() {
  const query = new URLSearchParams(location.search);
  const started = kept.read('sign-in');
  const code = query.get('code');
  if (code === null || started === null) return;
  kept.drop('sign-in');
  history.replaceState(null, '', '/explorer');
  if (query.get('state') !== started.state) return;
  await exchange({ grant_type: 'authorization_code', code, code_verifier: started.verifier, redirect_uri: place });
}

function accessToken() {
  const tokens = kept.read('tokens');
  if (tokens === null) return undefined;
  if (Date.now() < tokens.until) return tokens.access_token;
  return exchange({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token });
}

async function ask(query, { variables, token } = {}) {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'accept-language': element('language').value,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  // signed out elsewhere, or the issuer's keys are new
  if (answer.status === 401) kept.drop('tokens');
  return answer.json();
}

async function run() {
  const text = element('variables').value.trim();
  kept.write('operation', element('operation').value);
  kept.write('variables', text);
  const started = performance.now();
  try {
    const variables = text === '' ? undefined : JSON.parse(text);
    const answer = await ask(element('operation').value, { variables, token: await accessToken() });
    const time = Math.round(performance.now() - started);
    element('answer').textContent = `${JSON.stringify(answer, null, 2)}\n\n# ${time} ms`;
  } catch (error) {
    element('answer').textContent = String(error);
  }
  showPerson();
}

function showPerson() {
  const token = kept.read('tokens')?.access_token;
  element('sign-in').textContent = token ? words().signOut : words().signIn;
  if (!token) {
    element('person').textContent = words().nobody;
    return;
  }
  const bytes = Uint8Array.from(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')), (each) =>
    each.charCodeAt(0),
  );
  const claims = JSON.parse(new TextDecoder().decode(bytes));
  element('person').textContent = `${claims.preferred_username ?? claims.sub} · ${(claims.roles ?? []).join(', ')}`;
}

const TYPE = 'kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }';
const INTROSPECTION = `{ __schema { types { kind name description possibleTypes { name } enumValues { name description }
  inputFields { name description type { ${TYPE} } }
  fields { name description args { name type { ${TYPE} } } type { ${TYPE} } } } } }`;

const typeText = ({ kind, name, ofType }) => {
  if (kind === 'NON_NULL') return `${typeText(ofType)}!`;
  return kind === 'LIST' ? `[${typeText(ofType)}]` : name;
};

function entriesOf(type) {
  const fields = (type.fields ?? type.inputFields ?? []).map(({ name, args = [], type: of, description }) => {
    const asked = args.length > 0 ? `(${args.map((each) => `${each.name}: ${typeText(each.type)}`).join(', ')})` : '';
    return { text: `${name}${asked}: ${typeText(of)}`, description };
  });
  const values = (type.enumValues ?? []).map(({ name, description }) => ({ text: name, description }));
  const possible = type.kind === 'UNION' ? type.possibleTypes.map(({ name }) => ({ text: `| ${name}` })) : [];
  return [...fields, ...values, ...possible];
}

function line(tag, text, description) {
  const item = document.createElement(tag);
  item.append(text);
  if (description) {
    const note = document.createElement('span');
    note.textContent = ` ${description}`;
    item.append(note);
  }
  return item;
}

function showSchema(types) {
  const wanted = element('find').value.trim().toLowerCase();
  const shown = types.flatMap((type) => {
    const entries = entriesOf(type);
    const whole = type.name.toLowerCase().includes(wanted);
    const found = whole ? entries : entries.filter(({ text }) => text.toLowerCase().includes(wanted));
    if (!whole && found.length === 0) return [];
    const details = document.createElement('details');
    details.open = wanted !== '' || type.name === 'Query';
    const list = document.createElement('ul');
    list.append(...found.map(({ text, description }) => line('li', text, description)));
    details.append(line('summary', type.name, type.description), list);
    return [details];
  });
  element('schema').replaceChildren(...shown);
}

const roots = ['Query', 'Mutation'];
const rank = ({ name }) => (roots.includes(name) ? roots.indexOf(name) : roots.length);

element('operation').value = kept.read('operation') ?? FIRST;
element('variables').value = kept.read('variables') ?? '';
element('sign-in').addEventListener('click', () => (kept.read('tokens') ? signOut() : signIn()));
element('run').addEventListener('click', run);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
});
element('language').value = kept.read('language') ?? browserLanguage();
element('language').addEventListener('change', () => {
  kept.write('language', element('language').value);
  showWords();
});
showWords();
await finishSignIn();
showPerson();
const { data } = await ask(INTROSPECTION);
const types = data.__schema.types
  .filter(({ name }) => !name.startsWith('__'))
  .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
element('find').addEventListener('input', () => showSchema(types));
showSchema(types);
