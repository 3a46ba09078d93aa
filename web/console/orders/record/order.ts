import { graphql } from '../../../generated/index.ts';

/** One order as its page shows it. */
export const OrderRecord = graphql(`
  query OrderRecord($id: ID!) {
    order(id: $id) {
      id
      number
      status
      customer {
        id
        name
      }
      customerName
      tier
      partner {
        id
        name
      }
      owner {
        id
        name
      }
      departmentPath
      deliveryDepartmentPath
      note
      placedAt
      cancelledAt
      cancelReason
      paidAt
      ...OrderFigures
      ...OrderLines
      ...OrderInstalments
      ...OrderReceipts
      ...OrderReturns
    }
  }
`);

export const OrderFigures = graphql(`
  fragment OrderFigures on Order {
    id
    currency
    placedTotal {
      amount
      currency
    }
    total {
      amount
      currency
    }
    discount {
      amount
      currency
    }
    tax {
      amount
      currency
    }
    received {
      amount
      currency
    }
    open {
      amount
      currency
    }
    overdue {
      amount
      currency
    }
    refundOwed {
      amount
      currency
    }
  }
`);

export const OrderLines = graphql(`
  fragment OrderLines on Order {
    id
    status
    lines {
      id
      position
      product {
        id
      }
      productCode
      productName
      unit
      quantity
      unitPrice {
        amount
        currency
      }
      discountShare {
        amount
        currency
      }
      gross {
        amount
        currency
      }
      tax {
        amount
        currency
      }
      taxRate
      priceRule {
        id
        priceList {
          id
        }
      }
      priceRuleVersion
      returnedQuantity
      returnedGross {
        amount
        currency
      }
      returnableQuantity
    }
  }
`);

export const OrderInstalments = graphql(`
  fragment OrderInstalments on Order {
    id
    instalments {
      id
      position
      dueOn
      method
      amount {
        amount
        currency
      }
      due {
        amount
        currency
      }
      paid {
        amount
        currency
      }
      open {
        amount
        currency
      }
      overdue
    }
  }
`);

export const OrderReceipts = graphql(`
  fragment OrderReceipts on Order {
    id
    receipts(first: 50) {
      nodes {
        id
        amount {
          amount
          currency
        }
        method
        receivedOn
        reference
        recordedBy {
          id
          name
        }
      }
    }
  }
`);

export const OrderReturns = graphql(`
  fragment OrderReturns on Order {
    id
    returns(first: 50) {
      nodes {
        id
        line {
          id
          position
          productName
          unit
        }
        quantity
        gross {
          amount
          currency
        }
        tax {
          amount
          currency
        }
        reason
        note
        returnedAt
      }
    }
  }
`);
