import { defineTexts } from '../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    customer: '客户',
    customerHint: '姓名、拼音、会员编号或电话号码',
    product: '产品',
    productHint: '产品编号、名称或拼音',
    another: '另选',
    notOnSale: '未在售',
  },
  'zh-TW': {
    customer: '客戶',
    customerHint: '姓名、拼音、會員編號或電話號碼',
    product: '產品',
    productHint: '產品編號、名稱或拼音',
    another: '另選',
    notOnSale: '未在售',
  },
  en: {
    customer: 'Customer',
    customerHint: 'Name, pinyin, member number or telephone number',
    product: 'Product',
    productHint: 'Product number, name or pinyin',
    another: 'Another',
    notOnSale: 'not on sale',
  },
});
