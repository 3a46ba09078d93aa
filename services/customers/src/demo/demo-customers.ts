import { readMobile } from '@guanxi/runtime/phone';
import { blankFields, type CustomerFields } from '../record/customer-fields.ts';

/** The partners' organisations and the members of the demo realm, with the ids that their people's tokens carry. */
const ids = (end: string) => `01920000-0000-7000-8000-0000000000${end}`;
const staff = (end: string) => `01920000-0000-7000-8000-00000000${end}`;

export type DemoCustomer = {
  id: string;
  fields: CustomerFields;
  ownerId: string;
  departmentPath: string;
  partnerIds: string[];
};

const organisation = (name: string, words: Partial<CustomerFields>): CustomerFields => ({
  ...blankFields('ORGANISATION', name),
  country: 'CN',
  roles: ['PARTNER'],
  stage: 'UNIDENTIFIED',
  nature: 'INDIVIDUAL',
  size: 'MEDIUM',
  ...words,
});
const person = (name: string, mobile: string, words: Partial<CustomerFields>): CustomerFields => ({
  ...blankFields('PERSON', name),
  country: 'CN',
  mobile: readMobile(mobile) ?? null,
  source: 'WEBSITE',
  channel: 'IN_PERSON',
  ...words,
});

export const demoCustomers: readonly DemoCustomer[] = [
  {
    id: ids('a1'),
    fields: organisation('江南酒业经销有限公司', {
      province: '310000',
      city: '310100',
      mail: 'partner@guanxi.example',
    }),
    ownerId: staff('e004'),
    departmentPath: '/east/shanghai',
    partnerIds: [],
  },
  {
    id: ids('a2'),
    fields: organisation('岭南食品经销有限公司', {
      province: '440000',
      city: '440100',
      mail: 'partner2@guanxi.example',
    }),
    ownerId: staff('e008'),
    departmentPath: '/south',
    partnerIds: [],
  },
  {
    id: ids('c1'),
    fields: person('徐慧敏', '13800000001', {
      sex: 'FEMALE',
      birthDate: '1988-05-12',
      province: '310000',
      city: '310100',
      mail: 'member@guanxi.example',
    }),
    ownerId: staff('e004'),
    departmentPath: '/east/shanghai',
    partnerIds: [ids('a1')],
  },
  {
    id: ids('c2'),
    fields: person('黄志强', '13800000002', {
      sex: 'MALE',
      birthDate: '1979-11-03',
      province: '440000',
      city: '440300',
      mail: 'member2@guanxi.example',
    }),
    ownerId: staff('e008'),
    departmentPath: '/south',
    partnerIds: [ids('a2')],
  },
];
