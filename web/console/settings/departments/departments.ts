import { graphql } from '../../../generated/index.ts';

/** A department, as the tree and its panel show it and as each step gives it back. */
export const DepartmentParts = graphql(`
  fragment DepartmentParts on Department {
    id
    path
    code
    name
    names {
      zhCn
      zhTw
      en
    }
    head {
      id
      name
    }
  }
`);

export const DepartmentTree = graphql(`
  query DepartmentTree {
    departments {
      ...DepartmentParts
    }
  }
`);

export const CreateDepartment = graphql(`
  mutation CreateDepartment($input: CreateDepartmentInput!) {
    createDepartment(input: $input) {
      ... on CreateDepartmentSuccess {
        department {
          ...DepartmentParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const RenameDepartment = graphql(`
  mutation RenameDepartment($input: RenameDepartmentInput!) {
    renameDepartment(input: $input) {
      ... on RenameDepartmentSuccess {
        department {
          ...DepartmentParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const MoveDepartment = graphql(`
  mutation MoveDepartment($input: MoveDepartmentInput!) {
    moveDepartment(input: $input) {
      ... on MoveDepartmentSuccess {
        department {
          ...DepartmentParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const SetDepartmentHead = graphql(`
  mutation SetDepartmentHead($input: SetDepartmentHeadInput!) {
    setDepartmentHead(input: $input) {
      ... on SetDepartmentHeadSuccess {
        department {
          ...DepartmentParts
        }
      }
      ...RefusalParts
    }
  }
`);
