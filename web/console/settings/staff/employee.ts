import { graphql } from '../../../generated/index.ts';

/** Somebody who works here, as his page shows him and as each step gives him back. */
export const EmployeeParts = graphql(`
  fragment EmployeeParts on Employee {
    id
    name
    active
    mail
    locale
    roles
    departmentPath
    department {
      id
      name
    }
    leftAt
    version
    invitation {
      id
      state
      mail
      sentAt
    }
  }
`);

export const EmployeePage = graphql(`
  query EmployeePage($id: ID!) {
    employee(id: $id) {
      ...EmployeeParts
    }
    departments {
      id
      path
      name
      head {
        id
        name
      }
    }
  }
`);

export const ChangeEmployee = graphql(`
  mutation ChangeEmployee($input: ChangeEmployeeInput!) {
    changeEmployee(input: $input) {
      ... on ChangeEmployeeSuccess {
        employee {
          ...EmployeeParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const DisableEmployee = graphql(`
  mutation DisableEmployee($input: DisableEmployeeInput!) {
    disableEmployee(input: $input) {
      ... on DisableEmployeeSuccess {
        employee {
          ...EmployeeParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const InviteEmployee = graphql(`
  mutation InviteEmployee($input: InviteEmployeeInput!) {
    inviteEmployee(input: $input) {
      ... on InviteEmployeeSuccess {
        invitation {
          id
          employee {
            id
            name
          }
        }
      }
      ...RefusalParts
    }
  }
`);
