import type { Language } from '@guanxi/language';
import type { ApplicationName } from '../applications.ts';

/** The name of a language in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

type Link = { title: string; text: string };
export type Texts = {
  product: string;
  languages: string;
  title: string;
  lead: string;
  where: string;
  applications: Record<ApplicationName, Link>;
  account: Link;
  explorer: Link;
  endpoint: string;
  docs: Link;
  licence: string;
  missing: { title: string; text: string; home: string };
};

export const TEXTS: Record<Language, Texts> = {
  'zh-CN': {
    product: '关系 Guanxi',
    languages: '语言',
    title: '关系：会员客户关系管理',
    lead: '这里是贵公司自己的安装：会员和企业客户、他们之间的关系、他们买了什么、得到了怎样的服务，都在一处。员工、合作伙伴和会员用同一个账户系统登录。',
    where: '从这里开始',
    applications: {
      console: { title: '工作台', text: '员工：会员、商机、订单、服务请求和今天要做的事。' },
      portal: { title: '伙伴门户', text: '合作伙伴：本单位的订单和往来。' },
      member: { title: '会员中心', text: '会员：我的资料、积分、订单和服务请求。' },
    },
    account: { title: '我的账户', text: '登录、修改密码、设置第二重验证、查看登录记录。' },
    explorer: { title: '接口浏览器', text: '登录后手工试用每一个操作，查阅接口说明。' },
    endpoint: '合作系统接入的唯一地址（GraphQL）：',
    docs: { title: '使用说明', text: '贵公司的操作说明和联系方式。' },
    licence: '开源软件，按 Apache-2.0 许可证发布。',
    missing: { title: '没有这一页', text: '地址可能有误，或者页面已经移走。', home: '回到首页' },
  },
  'zh-TW': {
    product: '關係 Guanxi',
    languages: '語言',
    title: '關係：會員客戶關係管理',
    lead: '這裡是貴公司自己的安裝：會員和企業客戶、他們之間的關係、他們買了什麼、得到了怎樣的服務，都在一處。員工、合作夥伴和會員以同一個帳號系統登入。',
    where: '從這裡開始',
    applications: {
      console: { title: '工作台', text: '員工：會員、商機、訂單、服務請求和今天要做的事。' },
      portal: { title: '夥伴入口', text: '合作夥伴：本單位的訂單和往來。' },
      member: { title: '會員中心', text: '會員：我的資料、積分、訂單和服務請求。' },
    },
    account: { title: '我的帳號', text: '登入、變更密碼、設定第二重驗證、檢視登入紀錄。' },
    explorer: { title: '介面瀏覽器', text: '登入後手動試用每一個操作，查閱介面說明。' },
    endpoint: '合作系統介接的唯一位址（GraphQL）：',
    docs: { title: '使用說明', text: '貴公司的操作說明和聯絡方式。' },
    licence: '開放原始碼軟體，依 Apache-2.0 授權條款發布。',
    missing: { title: '沒有這一頁', text: '網址可能有誤，或者頁面已經移走。', home: '回到首頁' },
  },
  en: {
    product: '关系 Guanxi',
    languages: 'Language',
    title: 'Guanxi: membership CRM',
    lead: "This is your firm's own installation: members and companies, their ties, what they buy and how they are served, in one place. Staff, partners and members sign in with one account system.",
    where: 'Start here',
    applications: {
      console: {
        title: 'Console',
        text: 'Staff: members, opportunities, orders, requests and what is to be done today.',
      },
      portal: { title: 'Partner portal', text: "Partners: your organisation's orders and dealings." },
      member: { title: 'Member pages', text: 'Members: my profile, points, orders and requests.' },
    },
    account: {
      title: 'My account',
      text: 'Sign in, change the password, set up a second factor, see where you are signed in.',
    },
    explorer: { title: 'Explorer', text: 'Sign in and try every operation by hand; read what each is for.' },
    endpoint: 'The one address for systems of partners (GraphQL):',
    docs: { title: 'Instructions', text: "Your firm's instructions, and whom to ask." },
    licence: 'Open source, under the Apache-2.0 licence.',
    missing: {
      title: 'No such page',
      text: 'The address may be mistaken, or the page has moved.',
      home: 'To the first page',
    },
  },
};
