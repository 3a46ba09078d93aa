import { freshMobile } from './customers-bench.ts';

/** What is asked of a number. */
export const phone = '{ typed number extension masked }';

/** All that a record shows of itself. */
export const card = `id kind number name language departmentPath version owner { id }
  basic { sex birthDate age legalRepresentative mobile ${phone} phone ${phone} fax ${phone} mail { address masked }
    country { code name } province { code name } city { code name } address postcode }
  business { nature type { code name } subtype { code name } productCategory { code name } productSubcategory { code name }
    salesChannels brands size }
  dealings { registeredOn collector entryClerk remark }
  value { credit keyAccount roles blacklisted }
  source { source channel campaign referrer { id name } } stage`;

/** A company with every field filled. */
export const company = () => ({
  kind: 'ORGANISATION',
  name: '泸州雪岭酒业股份有限公司',
  language: 'ZH_TW',
  basic: {
    legalRepresentative: '许雷',
    mobile: `００８６ ${freshMobile()}`,
    phone: '0830-2929223转173',
    fax: '(0830) 2929223',
    mail: 'office@example.com.cn',
    province: '四川',
    city: '泸州',
    address: '李路Q座 3单元',
    postcode: '646000',
  },
  business: {
    nature: 'JOINT_VENTURE',
    type: '贸易型',
    subtype: '原材料供应',
    productCategory: 'LIQUOR',
    productSubcategory: 'Baijiu',
    salesChannels: ['CATERING', 'NIGHTCLUB'],
    brands: ['海棠', '古井坊'],
    size: 'LARGE',
  },
  dealings: { registeredOn: '2025-08-11', collector: '王红霞', entryClerk: '李旭', remark: '第一行\n他说"好"👍' },
  value: { credit: 'A', keyAccount: true, roles: ['PARTNER'] },
});
