import type { MyDetailsFragment } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import type { FormValues } from '../../kit/form/form-types.ts';

/** What a member may change of his own record. */
export const MyDetails = graphql(`
  fragment MyDetails on Customer {
    id
    version
    kind
    name
    language
    basic {
      sex
      birthDate
      legalRepresentative
      mobile {
        typed
        number
      }
      phone {
        typed
        number
      }
      mail {
        address
      }
      province {
        code
        name
      }
      city {
        code
        name
      }
      address
      postcode
    }
  }
`);

/** The record as the form edits it: numbers as they were typed, regions by name. */
export const valuesOf = ({ name, language, basic }: MyDetailsFragment): FormValues => ({
  name: name ?? undefined,
  language: language ?? undefined,
  'basic.sex': basic?.sex ?? undefined,
  'basic.birthDate': basic?.birthDate ?? undefined,
  'basic.legalRepresentative': basic?.legalRepresentative ?? undefined,
  'basic.mobile': basic?.mobile?.typed ?? basic?.mobile?.number,
  'basic.phone': basic?.phone?.typed ?? basic?.phone?.number,
  'basic.mail': basic?.mail?.address,
  'basic.province': basic?.province?.name,
  'basic.city': basic?.city?.name,
  'basic.address': basic?.address ?? undefined,
  'basic.postcode': basic?.postcode ?? undefined,
});
