import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { graphql } from '../../generated/index.ts';

const ViewerPermissions = graphql(`
  query ViewerPermissions {
    viewer {
      id
      permissions
    }
  }
`);

/**
 * Whether the viewer's roles may do something at all, such as `customers.customer.enrol`; on which records, the service
 * says. Nothing may be done until it is known, and nothing of a service that does not answer.
 */
export function useMay(): (permission: string) => boolean {
  const { data } = useQuery(ViewerPermissions, { errorPolicy: 'all' });
  const granted = useMemo(() => new Set(data?.viewer?.permissions ?? []), [data]);
  return useCallback((permission) => granted.has(permission), [granted]);
}
