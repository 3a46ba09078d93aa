export { type AdminLogin, type ApplyOptions, applyRealm } from './apply/index.ts';
export { type DemoUser, demoUsers } from './demo.ts';
export { type GuanxiRealm, guanxiRealm, REALM } from './realm.ts';
export { type RealmSettings, readRealmSettings } from './settings.ts';
