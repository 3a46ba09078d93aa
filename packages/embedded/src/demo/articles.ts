export type DemoArticle = {
  title: string;
  body: string;
  language: 'ZH_CN' | 'EN';
  category: 'COMPANY' | 'INDUSTRY' | 'RULES' | 'PRODUCT' | 'METHODS';
  audience: ('STAFF' | 'PARTNER' | 'MEMBER')[];
  kinds?: string[];
  topicCodes?: string[];
};

const everybody = ['STAFF', 'PARTNER', 'MEMBER'] satisfies DemoArticle['audience'];
const withPartners = ['STAFF', 'PARTNER'] satisfies DemoArticle['audience'];

/** Articles of the knowledge base; those with codes answer requests of the same. */
export const demoArticles: readonly DemoArticle[] = [
  {
    title: '破损与短少的处理',
    body: '收货时请当场开箱。破损或短少须在签收后两日内告知,附照片;核实后次日补发或退款。',
    language: 'ZH_CN',
    category: 'RULES',
    audience: everybody,
    kinds: ['COMPLAINT'],
    topicCodes: ['DAMAGED', 'WRONG_ITEM'],
  },
  {
    title: 'Damaged or missing goods',
    body: 'Open the parcel on delivery. Tell us of damage within two days and add photographs; we replace or refund the next day.',
    language: 'EN',
    category: 'RULES',
    audience: everybody,
    kinds: ['COMPLAINT'],
    topicCodes: ['DAMAGED', 'WRONG_ITEM'],
  },
  {
    title: '会员积分规则',
    body: '每付清一元得一分,当日到账,二十四个月内有效。退货时按退款金额收回积分。',
    language: 'ZH_CN',
    category: 'RULES',
    audience: everybody,
    kinds: ['QUESTION'],
    topicCodes: ['POINTS'],
  },
  {
    title: 'How points are earned',
    body: 'One point for each yuan paid, posted the same day and valid for twenty-four months. A return takes its points back.',
    language: 'EN',
    category: 'RULES',
    audience: everybody,
    kinds: ['QUESTION'],
    topicCodes: ['POINTS'],
  },
  {
    title: '会员等级与权益',
    body: '等级按近十二个月的净消费计算:银卡一千元、金卡一万元、铂金五万元。达到即升,每年一月复核。',
    language: 'ZH_CN',
    category: 'RULES',
    audience: everybody,
    kinds: ['QUESTION'],
    topicCodes: ['TIER'],
  },
  {
    title: '送货延迟的答复要点',
    body: '先致歉并核实物流状态,再给出确定的送达时间;超过两日的,减免本次配送费并记录原因。',
    language: 'ZH_CN',
    category: 'METHODS',
    audience: ['STAFF'],
    kinds: ['COMPLAINT'],
    topicCodes: ['LATE'],
  },
  {
    title: '龙井茶的保存',
    body: '密封、避光、冷藏,取用前回温。开封后三个月内饮用为佳。',
    language: 'ZH_CN',
    category: 'PRODUCT',
    audience: everybody,
    kinds: ['QUESTION'],
    topicCodes: ['STORAGE'],
  },
  {
    title: '冷链配送的温度要求',
    body: '全程二至八度。到货温度超过十度的,拒收并报修设备。',
    language: 'ZH_CN',
    category: 'PRODUCT',
    audience: withPartners,
    kinds: ['REPAIR'],
    topicCodes: ['COLD_CHAIN'],
  },
  {
    title: '华东酒类渠道概览',
    body: '餐饮与商超各占四成,节前六周为备货高峰。黄酒集中在江浙,干红以上海为主。',
    language: 'ZH_CN',
    category: 'INDUSTRY',
    audience: withPartners,
  },
  {
    title: 'Who we are',
    body: 'A distributor of wine and food with a trade magazine of its own. Head office, a branch in the east and one in the south.',
    language: 'EN',
    category: 'COMPANY',
    audience: everybody,
  },
];
